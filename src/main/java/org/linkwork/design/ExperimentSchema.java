package org.linkwork.design;

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
import java.util.Arrays;
import java.util.Set;
import org.linkwork.experiment.Precision;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.SchemaNodes;
import org.linkwork.record.Outcome;

/**
 * The JSON Schema (draft 2020-12) of experiment files, with which editors complete and explain
 * keys.
 */
public final class ExperimentSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FactorSchema factors;

  private ExperimentSchema(ParameterRegister register, Set<String> catalogue) {
    this.factors = new FactorSchema(register, catalogue);
  }

  /** The schema as indented JSON, for these parameters and names of interventions. */
  public static String json(ParameterRegister register, Set<String> catalogue) {
    return printed(new ExperimentSchema(register, catalogue).root());
  }

  /**
   * Writes the schema to a file, whose folder is made if need be.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, ParameterRegister register, Set<String> catalogue)
      throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, json(register, catalogue));
  }

  private ObjectNode root() {
    ObjectNode root = SchemaNodes.root("Linkwork experiment");
    root.put("type", "object");
    ObjectNode properties = root.putObject("properties");
    properties.set(
        "format", described("The format of the file.").put("const", ExperimentHead.FORMAT));
    properties.set(
        "experiment",
        text("Its name, which also names its folder.")
            .put("pattern", "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$"));
    properties.set("question", text("What the experiment is to answer, in words."));
    properties.set(
        "base", text("The scenario file that every point changes, as seen from this file."));
    properties.set(
        "seed",
        whole("Master seed, 64 bits; the base's unless given.", Long.MIN_VALUE, Long.MAX_VALUE));
    properties.set("weeks", weeks());
    properties.set("choices", side("choices", "What a planner or a service could do."));
    properties.set("uncertain", side("uncertain", "What nobody can choose and nobody knows."));
    properties.set("replicates", replicates());
    properties.set("record", record());
    root.put("additionalProperties", false);
    ArrayNode required = root.putArray("required");
    Arrays.asList("format", "experiment", "question", "base", "replicates").forEach(required::add);
    ObjectNode definitions = root.putObject("$defs");
    ObjectNode outcome = described("An outcome.");
    Arrays.stream(Outcome.values()).map(Outcome::key).forEach(outcome.putArray("enum")::add);
    definitions.set("outcome", outcome);
    factors.define(definitions);
    return root;
  }

  private static ObjectNode weeks() {
    ObjectNode weeks =
        described("How long a run lasts; as in the base unless given.").put("type", "object");
    ObjectNode properties = weeks.putObject("properties");
    properties.set("warm_up", whole("Weeks before the policy.", 0, ExperimentHead.MOST_WEEKS));
    properties.set("policy", whole("Weeks that are reported.", 1, ExperimentHead.MOST_WEEKS));
    return weeks.put("additionalProperties", false);
  }

  private static ObjectNode side(String side, String meaning) {
    ObjectNode block = described(meaning).put("type", "object");
    ObjectNode properties = block.putObject("properties");
    properties.set(
        "grid", reference(side + ".grid", "Every level with every level of the others."));
    ObjectNode list = described("Points written out one by one.").put("type", "array");
    list.set("items", reference(side + ".point", "Levels; what is left out is as in the base."));
    properties.set("list", list);
    ObjectNode separate =
        described("Sets swept each by itself, the others as in the base.").put("type", "array");
    separate.set("items", reference(side + ".grid", "A small grid."));
    properties.set("separate", separate);
    properties.set(
        "latin_hypercube",
        drawn(side, "Points drawn so that each slice of each range holds one.", hypercubeSizes()));
    properties.set(
        "sobol",
        drawn(
            side,
            "Points that fill the ranges evenly.",
            whole("How many; best a power of two.", 1, PointCount.MOST_POINTS)));
    properties.set("csv", text("A table whose columns are factors and whose rows are points."));
    return block.put("additionalProperties", false);
  }

  private static ObjectNode hypercubeSizes() {
    ObjectNode points = described("How many; a list makes one hypercube after another.");
    ArrayNode either = points.putArray("anyOf");
    ObjectNode one = whole("Points of one hypercube.", 2, PointCount.MOST_POINTS);
    either.add(one);
    either.addObject().put("type", "array").put("minItems", 1).set("items", one);
    return points;
  }

  private static ObjectNode drawn(String side, String meaning, ObjectNode points) {
    ObjectNode design = described(meaning).put("type", "object");
    ObjectNode properties = design.putObject("properties");
    properties.set("points", points);
    properties.set("ranges", reference(side + ".ranges", "Lowest and highest level of each."));
    design.putArray("required").add("points").add("ranges");
    return design.put("additionalProperties", false);
  }

  private static ObjectNode replicates() {
    ObjectNode replicates = described("How many runs each point has.");
    ArrayNode either = replicates.putArray("anyOf");
    either.add(whole("The same for every point.", 1, PointCount.MOST_REPLICATES));
    ObjectNode rule = either.addObject().put("type", "object");
    ObjectNode properties = rule.putObject("properties");
    properties.set(
        "min",
        whole(
            "Fewest; " + Precision.FEWEST + " or more with stop_when.",
            1,
            PointCount.MOST_REPLICATES));
    properties.set("max", whole("Most.", 1, PointCount.MOST_REPLICATES));
    ObjectNode stop =
        described("When the difference from another choice is known well enough.")
            .put("type", "object");
    ObjectNode parts = stop.putObject("properties");
    parts.set("outcome", reference("outcome", "The outcome whose difference is to be known."));
    ObjectNode against = described("The choice compared with; base unless given.");
    ArrayNode which = against.putArray("anyOf");
    which.addObject().put("const", "base");
    which.add(reference("choices.point", "The levels of one of the choices."));
    parts.set("against", against);
    parts.set("half_width", positive("Half-width of its 95% interval, in the outcome's unit."));
    parts.set(
        "smallest_difference",
        positive("Smallest difference that matters, in the outcome's unit."));
    stop.put("additionalProperties", false);
    stop.putArray("required").add("outcome");
    ArrayNode one = stop.putArray("oneOf");
    one.addObject().putArray("required").add("half_width");
    one.addObject().putArray("required").add("smallest_difference");
    properties.set("stop_when", stop);
    rule.put("additionalProperties", false);
    rule.putArray("required").add("min").add("max");
    return replicates;
  }

  private static ObjectNode record() {
    ObjectNode record =
        described("What is kept of each run beside the totals of all outcomes.")
            .put("type", "object");
    ObjectNode properties = record.putObject("properties");
    ObjectNode weekly = described("Outcomes kept week by week; none unless given.");
    ArrayNode either = weekly.putArray("anyOf");
    either.addObject().putArray("enum").add("none").add("all");
    either
        .addObject()
        .put("type", "array")
        .set("items", JSON.createObjectNode().put("$ref", "#/$defs/outcome"));
    properties.set("weekly", weekly);
    properties.set(
        "funnel", truth("Whether the funnel and its losses are kept; true unless given."));
    properties.set("strata", truth("Whether outcomes of strata are kept; false unless given."));
    return record.put("additionalProperties", false);
  }

  private static ObjectNode reference(String definition, String meaning) {
    return described(meaning).put("$ref", "#/$defs/" + definition);
  }

  private static ObjectNode truth(String meaning) {
    return described(meaning).put("type", "boolean");
  }

  private static ObjectNode positive(String meaning) {
    return described(meaning).put("type", "number").put("exclusiveMinimum", 0);
  }
}
