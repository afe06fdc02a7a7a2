package org.linkwork.parameter.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The parts that the JSON Schemas (draft 2020-12) of all files are made of. */
public final class SchemaNodes {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SchemaNodes() {}

  /** A schema of that title, to which its properties are still to be given. */
  public static ObjectNode root(String title) {
    return JSON.createObjectNode()
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("title", title);
  }

  /** Something with its meaning in words. */
  public static ObjectNode described(String meaning) {
    return JSON.createObjectNode().put("description", meaning);
  }

  /** Words, which are not missing. */
  public static ObjectNode text(String meaning) {
    return described(meaning).put("type", "string").put("minLength", 1);
  }

  /** A number. */
  public static ObjectNode number(String meaning) {
    return described(meaning).put("type", "number");
  }

  /** A whole number, both ends included. */
  public static ObjectNode whole(String meaning, long low, long high) {
    return described(meaning).put("type", "integer").put("minimum", low).put("maximum", high);
  }

  /** Makes the node a block with no keys but those put into the answer. */
  public static ObjectNode block(ObjectNode node) {
    node.put("type", "object").put("additionalProperties", false);
    return node.putObject("properties");
  }

  /** Says which keys a block needs. */
  public static void require(ObjectNode node, String... keys) {
    ArrayNode required = node.putArray("required");
    for (String key : keys) {
      required.add(key);
    }
  }

  /** The schema as indented JSON. */
  public static String printed(ObjectNode root) {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
    try {
      return JSON.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The schema could not be written as JSON.", e);
    }
  }
}
