package org.linkwork.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linkwork.intervention.Alternative;
import org.linkwork.intervention.Intervention;
import org.linkwork.intervention.TableTwo;
import org.linkwork.intervention.TheoreticalDomain;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.theme.ComB;
import org.linkwork.theme.SubTheme;

/** Something that planners can do, explained: what it moves, costs and does besides. */
final class InterventionItem {
  private InterventionItem() {}

  /** A row of the paper's Table 2. */
  static Item of(Intervention intervention, ParameterRegister register) {
    TableTwo row = intervention.row();
    ProfileText profile = new ProfileText(row.profile(), register);
    return new Item(
        "What can be delivered, by its number in Table 2",
        List.of(String.format(Locale.ROOT, "%2d", row.number()), intervention.name(), row.words()),
        sentences(row, profile),
        facts(intervention, profile));
  }

  /** What planners could do instead. */
  static Item of(Alternative alternative, ParameterRegister register) {
    ProfileText profile = new ProfileText(alternative.profile(), register);
    List<String> sentences = new ArrayList<>(profile.effects());
    sentences.addAll(profile.numbers());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", alternative.key());
    facts.put("kind", "comparator");
    facts.put("words", alternative.words());
    profile.addTo(facts);
    return new Item(
        "Comparators: what could be done instead, by levers of the policy block",
        List.of(" -", alternative.key(), alternative.words()),
        sentences,
        facts);
  }

  private static List<String> sentences(TableTwo row, ProfileText profile) {
    List<String> sentences = new ArrayList<>(profile.effects());
    sentences.add(
        "Addresses, in our reading: "
            + String.join(", ", addresses(row))
            + "; COM-B "
            + String.join(", ", conditions(row))
            + ".");
    sentences.add(
        "Behaviour change: "
            + row.functions()
            + "; techniques "
            + String.join(", ", row.techniques())
            + "; domains "
            + String.join(", ", domains(row))
            + ".");
    sentences.addAll(profile.numbers());
    return sentences;
  }

  private static Map<String, Object> facts(Intervention intervention, ProfileText profile) {
    TableTwo row = intervention.row();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", intervention.name());
    facts.put("kind", "intervention");
    facts.put("number", row.number());
    facts.put("words", row.words());
    facts.put("addresses", addresses(row));
    facts.put("com_b", conditions(row));
    facts.put("functions", row.functions());
    facts.put("techniques", row.techniques());
    facts.put("domains", domains(row));
    facts.put("reading", TableTwo.READING);
    profile.addTo(facts);
    return facts;
  }

  private static List<String> addresses(TableTwo row) {
    return row.addresses().stream().sorted().map(SubTheme::key).toList();
  }

  private static List<String> conditions(TableTwo row) {
    return row.conditions().stream()
        .map(ComB::name)
        .map(condition -> condition.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> domains(TableTwo row) {
    return row.domains().stream().sorted().map(TheoreticalDomain::label).toList();
  }
}
