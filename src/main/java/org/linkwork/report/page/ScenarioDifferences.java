package org.linkwork.report.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.intervention.InterventionNumbers;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;

/** What one resolved scenario has otherwise than another, and how well those numbers are known. */
final class ScenarioDifferences {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final List<String> BLOCKS =
      List.of("place", "levers", "uncertain", "prices", "policy", "hold", "relax");
  private static final String INTERVENTIONS = "interventions";

  private ScenarioDifferences() {}

  /**
   * One difference, or a number behind one.
   *
   * @param what what it is
   * @param value its value, or how it changed
   * @param known how well it is known
   */
  record Difference(String what, String value, String known) {}

  /** The differences of a scenario from the first, in the order of the file. */
  static List<Difference> of(
      PageFolder folder, String first, String other, ParameterRegister register) {
    JsonNode from = tree(folder, first);
    JsonNode to = tree(folder, other);
    List<Difference> differences = new ArrayList<>();
    for (String block : BLOCKS) {
      Map<String, JsonNode> before = fields(from.path(block));
      Map<String, JsonNode> after = fields(to.path(block));
      TreeSet<String> names = new TreeSet<>(before.keySet());
      names.addAll(after.keySet());
      for (String name : names) {
        String was = before.containsKey(name) ? before.get(name).asText() : "as before";
        String is = after.containsKey(name) ? after.get(name).asText() : "as before";
        if (!was.equals(is)) {
          differences.add(new Difference(name, was + " to " + is, known(name, register)));
        }
      }
    }
    List<String> before = new ArrayList<>();
    from.path(INTERVENTIONS).forEach(plan -> before.add(plan.toString()));
    to.path(INTERVENTIONS)
        .forEach(
            plan -> {
              if (!before.remove(plan.toString())) {
                add(plan, register, differences);
              }
            });
    return differences;
  }

  private static void add(JsonNode plan, ParameterRegister register, List<Difference> differences) {
    String name = plan.path("name").asText();
    differences.add(
        new Difference(
            name,
            "reach " + plan.path("reach").asText() + ", strength " + plan.path("strength").asText(),
            "a choice"));
    if (!InterventionCatalogue.names().contains(name)) {
      return;
    }
    InterventionNumbers numbers =
        InterventionNumbers.of(
            InterventionCatalogue.named(name).row().profile().numbers(), register);
    List<Parameter> all = new ArrayList<>(numbers.strengths());
    all.addAll(numbers.prices());
    for (Parameter parameter : all) {
      differences.add(
          new Difference(
              parameter.name() + ": " + parameter.meaning(),
              Numeral.of(parameter.value()) + " " + parameter.unit().label(),
              parameter.source().inWords()));
    }
  }

  private static String known(String name, ParameterRegister register) {
    return register
        .find(name)
        .map(parameter -> "a change; the usual value is known by " + parameter.source().inWords())
        .orElse("a choice");
  }

  private static JsonNode tree(PageFolder folder, String scenario) {
    String file = "scenario-resolved/" + scenario + ".yaml";
    try {
      return YAML.readTree(folder.text(file));
    } catch (JsonProcessingException e) {
      throw Refusal.spoilt(folder.place().resolve(file), "this is no resolved scenario");
    }
  }

  private static Map<String, JsonNode> fields(JsonNode block) {
    Map<String, JsonNode> fields = new TreeMap<>();
    block.properties().forEach(one -> fields.put(one.getKey(), one.getValue()));
    return fields;
  }
}
