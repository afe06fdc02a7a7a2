package org.linkwork.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.linkwork.intervention.Expectation;
import org.linkwork.intervention.Intervention;
import org.linkwork.intervention.InterventionNumbers;
import org.linkwork.intervention.SideEffect;
import org.linkwork.intervention.TableTwo;
import org.linkwork.intervention.TheoreticalDomain;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.theme.ComB;
import org.linkwork.theme.SubTheme;

/** One intervention explained: what the paper says, what it moves, costs and does besides. */
final class InterventionItem {
  private final Intervention intervention;
  private final TableTwo row;
  private final InterventionNumbers numbers;

  private InterventionItem(Intervention intervention, ParameterRegister register) {
    this.intervention = intervention;
    this.row = intervention.row();
    this.numbers = InterventionNumbers.of(row, register);
  }

  static Item of(Intervention intervention, ParameterRegister register) {
    return new InterventionItem(intervention, register).item();
  }

  private Item item() {
    return new Item(
        "",
        List.of(
            row.isInTable() ? String.format(Locale.ROOT, "%2d", row.number()) : " -",
            intervention.name(),
            row.words()),
        sentences(),
        facts());
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add("Moves: " + String.join("; ", row.moves()) + ".");
    sentences.add(
        "Meant to move, where its barrier binds: "
            + row.expected().stream()
                .map(InterventionItem::inWords)
                .collect(Collectors.joining("; "))
            + ".");
    sentences.add(
        "Side effects to look for: "
            + row.sideEffects().stream()
                .map(InterventionItem::inWords)
                .collect(Collectors.joining("; "))
            + ".");
    sentences.add(
        "Evidence: "
            + row.evidence().brief()
            + " ("
            + row.evidence().strength().label()
            + "; rows "
            + String.join(", ", row.evidence().rows())
            + ").");
    sentences.add(
        "Addresses, in our reading: "
            + String.join(", ", addresses())
            + "; COM-B "
            + String.join(", ", conditions())
            + ".");
    sentences.add(
        "Behaviour change: "
            + row.functions()
            + "; techniques "
            + String.join(", ", row.techniques())
            + "; domains "
            + String.join(", ", domains())
            + ".");
    list("Parameters:", numbers.strengths(), sentences);
    list("Costs:", numbers.prices(), sentences);
    return sentences;
  }

  private static void list(String heading, List<Parameter> parameters, List<String> sentences) {
    if (!parameters.isEmpty()) {
      sentences.add(heading);
      parameters.stream()
          .map(
              parameter ->
                  "- %s %s %s (%s to %s): %s - %s"
                      .formatted(
                          parameter.name(),
                          Numeral.of(parameter.value()),
                          parameter.unit().label(),
                          Numeral.of(parameter.low()),
                          Numeral.of(parameter.high()),
                          parameter.meaning(),
                          parameter.source().inWords()))
          .forEach(sentences::add);
    }
  }

  private Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", intervention.name());
    facts.put("number_in_table_2", row.isInTable() ? row.number() : null);
    facts.put("words", row.words());
    facts.put("moves", row.moves());
    facts.put("expected", row.expected().stream().map(InterventionItem::facts).toList());
    facts.put("side_effects", row.sideEffects().stream().map(InterventionItem::facts).toList());
    facts.put("evidence", row.evidence().brief());
    facts.put("evidence_strength", row.evidence().strength().label());
    facts.put("evidence_rows", row.evidence().rows());
    facts.put("addresses", addresses());
    facts.put("com_b", conditions());
    facts.put("functions", row.functions());
    facts.put("techniques", row.techniques());
    facts.put("domains", domains());
    facts.put("reading", TableTwo.READING);
    facts.put("parameters", numbers.strengths().stream().map(InterventionItem::facts).toList());
    facts.put("prices", numbers.prices().stream().map(InterventionItem::facts).toList());
    return facts;
  }

  private static Map<String, Object> facts(Expectation expectation) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("outcome", expectation.outcome().key());
    facts.put("direction", expectation.direction().label());
    return facts;
  }

  private static Map<String, Object> facts(SideEffect effect) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("words", effect.words());
    facts.put("outcome", effect.outcome().key());
    facts.put("direction", effect.direction().label());
    return facts;
  }

  private static Map<String, Object> facts(Parameter parameter) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", parameter.name());
    facts.put("value", parameter.value());
    facts.put("unit", parameter.unit().label());
    facts.put("low", parameter.low());
    facts.put("high", parameter.high());
    facts.put("meaning", parameter.meaning());
    facts.put("source", parameter.source().inWords());
    return facts;
  }

  private static String inWords(Expectation expectation) {
    return "\"%s\" %s".formatted(expectation.outcome().label(), expectation.direction().label());
  }

  private static String inWords(SideEffect effect) {
    return "%s (\"%s\" %s)"
        .formatted(effect.words(), effect.outcome().label(), effect.direction().label());
  }

  private List<String> addresses() {
    return row.addresses().stream().sorted().map(SubTheme::key).toList();
  }

  private List<String> conditions() {
    return row.conditions().stream()
        .map(ComB::name)
        .map(condition -> condition.toLowerCase(Locale.ROOT))
        .toList();
  }

  private List<String> domains() {
    return row.domains().stream().sorted().map(TheoreticalDomain::label).toList();
  }
}
