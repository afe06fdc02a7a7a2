package org.linkwork.calibration;

import static org.linkwork.parameter.reading.SchemaNodes.block;
import static org.linkwork.parameter.reading.SchemaNodes.described;
import static org.linkwork.parameter.reading.SchemaNodes.number;
import static org.linkwork.parameter.reading.SchemaNodes.printed;
import static org.linkwork.parameter.reading.SchemaNodes.require;
import static org.linkwork.parameter.reading.SchemaNodes.text;
import static org.linkwork.parameter.reading.SchemaNodes.whole;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.SchemaNodes;
import org.linkwork.study.OpenTarget;

/** The JSON Schema (draft 2020-12) of calibration files, with which editors complete keys. */
public final class CalibrationSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CalibrationSchema() {}

  /** The schema as indented JSON, for these parameters. */
  public static String json(ParameterRegister register) {
    return printed(root(register));
  }

  /**
   * Writes the schema to a file, whose folder is made if need be.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, ParameterRegister register) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, json(register));
  }

  private static ObjectNode root(ParameterRegister register) {
    ObjectNode root = SchemaNodes.root("Linkwork calibration");
    ObjectNode properties = block(root);
    properties.set(
        "format", described("The format of the file.").put("const", CalibrationReader.FORMAT));
    properties.set(
        "calibration",
        text("Its name, which also names its folder.")
            .put("pattern", "^" + ScalarReader.FOLDER_NAME.pattern() + "$"));
    properties.set("question", text("What is calibrated to what, in words."));
    properties.set("base", text("The scenario that is calibrated, as seen from this file."));
    properties.set("seed", described("Master seed.").put("type", "integer").put("minimum", 0));
    ObjectNode weeks = described("How long each run lasts.");
    ObjectNode each = block(weeks);
    each.set("warm_up", weeks("before the policy period", CalibrationReader.FEWEST_WARM_UP_WEEKS));
    each.set("policy", weeks("that are measured", CalibrationReader.FEWEST_POLICY_WEEKS));
    require(weeks, "warm_up", "policy");
    properties.set("weeks", weeks);
    properties.set("set", set(register));
    properties.set("parameters", parameters(register));
    properties.set("targets", targets());
    properties.set("waves", waves());
    properties.set("plausible", plausible());
    require(
        root,
        "format",
        "calibration",
        "question",
        "base",
        "seed",
        "weeks",
        "parameters",
        "targets",
        "waves",
        "plausible");
    return root;
  }

  private static ObjectNode set(ParameterRegister register) {
    ObjectNode set = described("Other values that hold in every run.");
    ObjectNode values = block(set);
    for (Parameter parameter : register.parameters()) {
      String description = parameter.meaning() + ", in " + parameter.unit().label() + ".";
      values.set(parameter.name(), changed(description));
      if (parameter.kind() == Kind.LEVER) {
        values.set(
            "policy." + parameter.name(), changed("From the end of the warm-up: " + description));
      }
    }
    return set;
  }

  /** A value, or a change of it written as on the command line. */
  private static ObjectNode changed(String description) {
    ObjectNode node = described(description);
    node.putArray("type").add("number").add("boolean").add("string");
    return node;
  }

  private static ObjectNode parameters(ParameterRegister register) {
    ObjectNode parameters = described("What is calibrated, and between which values.");
    ObjectNode ranges = block(parameters);
    parameters.put("minProperties", 1);
    for (Parameter parameter : register.ofKind(Kind.UNCERTAIN)) {
      ObjectNode range = described(parameter.meaning() + ", in " + parameter.unit().label() + ".");
      ArrayNode either = range.putArray("anyOf");
      either.add(ends(parameter));
      ObjectNode scaled = either.addObject();
      ObjectNode of = block(scaled);
      of.set("range", ends(parameter));
      of.putObject("scale").putArray("enum").add("plain").add("log");
      require(scaled, "range");
      ranges.set(parameter.name(), range);
    }
    return parameters;
  }

  private static ObjectNode ends(Parameter parameter) {
    ObjectNode ends = JSON.createObjectNode().put("type", "array");
    ends.putObject("items")
        .put("type", "number")
        .put("minimum", parameter.low())
        .put("maximum", parameter.high());
    return ends.put("minItems", 2).put("maxItems", 2);
  }

  private static ObjectNode targets() {
    ObjectNode targets = described("Open targets that are aimed at.");
    ObjectNode aims = block(targets);
    targets.put("minProperties", 1);
    for (OpenTarget target : OpenTarget.values()) {
      ObjectNode aim = described(target.label() + ".");
      ObjectNode of = block(aim);
      of.set(
          "discrepancy",
          number("How far the model may be off by its nature, as a share of half the band.")
              .put("minimum", 0)
              .put("maximum", AimReader.MOST_DISCREPANCY));
      of.set("from_wave", whole("The first wave that aims at it.", 1, RuleReader.MOST_WAVES));
      aims.set(target.key(), aim);
    }
    return targets;
  }

  private static ObjectNode waves() {
    ObjectNode waves = described("How places that cannot agree are ruled out.");
    ObjectNode of = block(waves);
    of.set("most", whole("Waves at most.", 1, RuleReader.MOST_WAVES));
    of.set(
        "points", whole("Places in each wave.", RuleReader.FEWEST_POINTS, RuleReader.MOST_POINTS));
    of.set("replicates", whole("Runs of each place.", 1, RuleReader.MOST_REPLICATES));
    of.set(
        "shrink_at_least",
        number("Share by which a wave has to shrink the region for another one to follow.")
            .put("exclusiveMinimum", 0)
            .put("exclusiveMaximum", 1));
    require(waves, "most", "points", "replicates");
    return waves;
  }

  private static ObjectNode plausible() {
    ObjectNode plausible = described("How plausible sets are chosen and looked at again.");
    ObjectNode of = block(plausible);
    int fewest = RuleReader.FEWEST_SETS;
    of.set("candidates", whole("Places run on fresh seeds.", fewest, RuleReader.MOST_POINTS));
    of.set("replicates", whole("Runs of each of them.", 1, RuleReader.MOST_REPLICATES));
    of.set("keep", whole("Sets kept at most.", fewest, RuleReader.MOST_POINTS));
    of.set(
        "check_replicates",
        whole("Runs of each kept set on seeds that chose nothing.", 1, RuleReader.MOST_REPLICATES));
    require(plausible, "candidates", "replicates", "keep", "check_replicates");
    return plausible;
  }

  private static ObjectNode weeks(String which, int fewest) {
    return whole("Weeks " + which + ".", fewest, CalibrationReader.MOST_WEEKS);
  }
}
