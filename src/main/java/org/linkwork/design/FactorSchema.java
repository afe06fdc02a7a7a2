package org.linkwork.design;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.scenario.ScenarioSchema;

/**
 * The part of the schema that describes factors: the levels that a scenario file could give them,
 * taken from the schema of scenarios.
 */
final class FactorSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FactorRegister factors;
  private final JsonNode scenario;

  FactorSchema(ParameterRegister register, Set<String> catalogue) {
    this.factors = new FactorRegister(register, catalogue);
    try {
      this.scenario = JSON.readTree(ScenarioSchema.json(register, catalogue)).get("properties");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The schema of scenarios could not be read.", e);
    }
  }

  /** Adds what a grid, a single point and ranges are on each side. */
  void define(ObjectNode definitions) {
    for (Factor.Side side : Factor.Side.values()) {
      ObjectNode grid = block(definitions, side.block() + ".grid");
      ObjectNode point = block(definitions, side.block() + ".point");
      ObjectNode ranges = block(definitions, side.block() + ".ranges");
      for (String name : factors.names(side)) {
        Factor factor = factors.find(name, side).orElseThrow();
        String level = "level." + name;
        definitions.set(level, level(factor));
        grid.putObject(name)
            .put("description", inWords(factor))
            .put("type", "array")
            .put("minItems", 1)
            .put("uniqueItems", true)
            .set("items", reference(level));
        point.set(name, reference(level));
        if (!name.equals(FactorRegister.SCENARIO)) {
          ranges
              .putObject(name)
              .put("description", inWords(factor))
              .put("type", "array")
              .put("minItems", 2)
              .put("maxItems", 2)
              .set("items", JSON.createObjectNode().put("type", "number"));
        }
      }
    }
  }

  private static ObjectNode block(ObjectNode definitions, String name) {
    ObjectNode block = definitions.putObject(name).put("type", "object");
    ObjectNode properties = block.putObject("properties");
    block.put("additionalProperties", false);
    return properties;
  }

  private static ObjectNode reference(String level) {
    return JSON.createObjectNode().put("$ref", "#/$defs/" + level);
  }

  private static String inWords(Factor factor) {
    return factor.meaning() + (factor.unit().isEmpty() ? "" : " (" + factor.unit() + ")");
  }

  /** The levels of a factor: what a scenario file could say, or base. */
  private ObjectNode level(Factor factor) {
    JsonNode said = inScenario(factor.name());
    ObjectNode level = JSON.createObjectNode();
    level.put("description", said.path("description").asText());
    ArrayNode either = level.putArray("anyOf");
    if (said.has("anyOf")) {
      said.get("anyOf").forEach(way -> addUnlessChange(either, way));
    } else {
      ObjectNode only = said.deepCopy();
      only.remove("description");
      either.add(only);
    }
    either.addObject().put("const", FactorLevels.BASE);
    return level;
  }

  // A level says what a value is, and not how it changes the base's.
  private static void addUnlessChange(ArrayNode either, JsonNode way) {
    if (!way.has("$ref")) {
      either.add(way.deepCopy());
    }
  }

  private JsonNode inScenario(String name) {
    if (name.equals(FactorRegister.SCENARIO)) {
      return JSON.createObjectNode()
          .put("description", "A scenario file, as seen from this file, in place of the base.")
          .put("type", "string");
    }
    if (factors.subTheme(name).isPresent()) {
      String key = name.substring(FactorRegister.HOLD.length());
      return scenario.get("hold").get("properties").get(key);
    }
    if (factors.field(name).isPresent()) {
      String field = factors.field(name).get();
      return scenario.get("interventions").get("items").get("properties").get(field);
    }
    String parameter =
        name.startsWith(FactorRegister.POLICY)
            ? name.substring(FactorRegister.POLICY.length())
            : name;
    String block = factors.parameter(name).orElseThrow().kind().block();
    return scenario.get(block).get("properties").get(parameter);
  }
}
