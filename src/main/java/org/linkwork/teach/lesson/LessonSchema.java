package org.linkwork.teach.lesson;

import static org.linkwork.parameter.reading.SchemaNodes.described;
import static org.linkwork.parameter.reading.SchemaNodes.printed;
import static org.linkwork.parameter.reading.SchemaNodes.text;
import static org.linkwork.parameter.reading.SchemaNodes.whole;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.linkwork.parameter.reading.SchemaNodes;

/**
 * The JSON Schema (draft 2020-12) of lesson files, with which editors complete and explain keys.
 */
public final class LessonSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LessonSchema() {}

  /** The schema as indented JSON. */
  public static String json() {
    return printed(root());
  }

  /**
   * Writes the schema to a file, whose folder is made if need be.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, json());
  }

  private static ObjectNode root() {
    ObjectNode root = SchemaNodes.root("Linkwork lesson");
    root.put("type", "object");
    ObjectNode properties = root.putObject("properties");
    properties.set(
        "format", described("The format of the file.").put("const", LessonReader.FORMAT));
    properties.set("lesson", text("Its name, which is the file's without .yaml."));
    properties.set("title", text("What stands at the top of the page."));
    properties.set("about", text("What it is about, in a few words."));
    properties.set("base", text("The scenario file of the town, as seen from this file."));
    ObjectNode set =
        described("Further changes of the town, named as --set names them.").put("type", "object");
    ArrayNode value = set.putObject("additionalProperties").putArray("type");
    value.add("number").add("string");
    properties.set("set", set);
    ObjectNode sliders = described("What the class can change.").put("type", "array");
    sliders.put("minItems", 1).put("maxItems", SliderReader.MOST_SLIDERS);
    sliders.set("items", slider());
    properties.set("sliders", sliders);
    ObjectNode steps = described("What the class does, in order.").put("type", "array");
    steps.put("minItems", 1).put("maxItems", LessonReader.MOST_STEPS);
    steps.set("items", step());
    properties.set("steps", steps);
    root.put("additionalProperties", false);
    ArrayNode required = root.putArray("required");
    List.of("format", "lesson", "title", "about", "base", "sliders", "steps")
        .forEach(required::add);
    return root;
  }

  private static ObjectNode slider() {
    ObjectNode slider = JSON.createObjectNode().put("type", "object");
    ObjectNode properties = slider.putObject("properties");
    properties.set("change", text("What it changes, as --set names it: buddy-system.reach."));
    properties.set("label", text("What it is, in words."));
    properties.set("values", list("Where it can stand.", "number", "string"));
    properties.set("words", list("Each value in words.", "string"));
    ObjectNode today = described("The value of the town as it is; the first one unless given.");
    today.putArray("type").add("number").add("string");
    properties.set("today", today);
    slider.put("additionalProperties", false);
    ArrayNode required = slider.putArray("required");
    List.of("change", "label", "values", "words").forEach(required::add);
    return slider;
  }

  private static ObjectNode list(String meaning, String... types) {
    ObjectNode list = described(meaning).put("type", "array");
    list.put("minItems", 2).put("maxItems", SliderReader.MOST_NOTCHES);
    ArrayNode type = list.putObject("items").putArray("type");
    List.of(types).forEach(type::add);
    return list;
  }

  private static ObjectNode step() {
    ObjectNode step = JSON.createObjectNode().put("type", "object");
    ObjectNode properties = step.putObject("properties");
    ArrayNode one = step.putArray("oneOf");
    for (StepKind kind : StepKind.values()) {
      properties.set(kind.key(), text(kind.meaning() + " The words of the task."));
      ArrayNode required = one.addObject().putArray("required").add(kind.key());
      if (kind == StepKind.PREDICT || kind == StepKind.REPEAT) {
        required.add("answer");
      }
      if (kind == StepKind.CHOOSE) {
        required.add("points");
      } else if (kind == StepKind.REPEAT) {
        required.add("times");
      }
    }
    properties.set("minutes", whole("How long it takes.", 1, StepReader.MOST_MINUTES));
    properties.set("expect", text("What the teacher may expect to hear; never on the page."));
    ObjectNode answer = described("What is guessed, or looked at when the town is repeated.");
    Measure.all().forEach(measure -> answer.withArray("enum").add(measure.key()));
    properties.set("answer", answer);
    properties.set("points", whole("Points to spend: a step of a slider costs one.", 1, 24));
    properties.set("times", whole("How often the town is repeated.", 2, StepReader.MOST_TIMES));
    step.put("additionalProperties", false);
    step.putArray("required").add("minutes");
    return step;
  }
}
