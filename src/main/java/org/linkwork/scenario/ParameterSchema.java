package org.linkwork.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.Unit;

/** The part of the schema that describes one parameter: its meaning, and the values it may have. */
final class ParameterSchema {
  private ParameterSchema() {}

  static ObjectNode of(Parameter parameter, ObjectMapper json) {
    ObjectNode node = json.createObjectNode();
    node.put(
        "description",
        parameter.meaning()
            + " ("
            + parameter.range()
            + "; "
            + Numeral.of(parameter.value())
            + " unless changed; "
            + parameter.source().inWords()
            + ")");
    ArrayNode either = node.putArray("anyOf");
    ObjectNode number = either.addObject();
    if (parameter.unit().whole()) {
      number.put("type", "integer");
      number.put("minimum", (long) parameter.low()).put("maximum", (long) parameter.high());
    } else {
      number.put("type", "number");
      number.put("minimum", parameter.low()).put("maximum", parameter.high());
    }
    if (parameter.unit() == Unit.SWITCH) {
      either.addObject().put("type", "boolean");
    }
    either.addObject().put("$ref", "#/$defs/change");
    return node;
  }
}
