package org.linkwork.scenario;

import static org.linkwork.parameter.reading.SchemaNodes.described;
import static org.linkwork.parameter.reading.SchemaNodes.text;
import static org.linkwork.parameter.reading.SchemaNodes.whole;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.SchemaNodes;
import org.linkwork.theme.SubTheme;

/**
 * The JSON Schema (draft 2020-12) of scenario files, with which editors complete and explain keys.
 */
public final class ScenarioSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ParameterRegister register;
  private final Set<String> catalogue;

  private ScenarioSchema(ParameterRegister register, Set<String> catalogue) {
    this.register = register;
    this.catalogue = new TreeSet<>(catalogue);
  }

  /** The schema as indented JSON, for these parameters and names of interventions. */
  public static String json(ParameterRegister register, Set<String> catalogue) {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indent);
    printer.indentArraysWith(indent);
    try {
      ObjectNode root = new ScenarioSchema(register, catalogue).root();
      return JSON.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The schema could not be written as JSON.", e);
    }
  }

  /**
   * Writes the schema to a file, whose folder is made if need be; the test that keeps the shipped
   * schema up to date calls it.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, ParameterRegister register, Set<String> catalogue)
      throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, json(register, catalogue));
  }

  private ObjectNode root() {
    ObjectNode root = SchemaNodes.root("Linkwork scenario");
    root.put("type", "object");
    ObjectNode properties = root.putObject("properties");
    properties.set("format", described("The format of the file.").put("const", 1));
    properties.set("question", text("What the scenario is to answer, in words."));
    properties.set(
        "extends", text("Name, without .yaml, of the file beside it whose values it inherits."));
    properties.set(
        "seed", whole("Master seed of every draw, 64 bits.", Long.MIN_VALUE, Long.MAX_VALUE));
    properties.set("replicates", whole("Number of runs.", 1, DocumentReader.MOST_REPLICATES));
    properties.set(
        "same_town",
        described("Whether replicates share one town and differ in luck only.")
            .put("type", "boolean"));
    properties.set("weeks", weeks());
    for (Kind kind : Kind.values()) {
      properties.set(kind.block(), changes(kind, blockMeaning(kind)));
    }
    properties.set(
        ChangeReader.POLICY,
        changes(Kind.LEVER, "Levers changed from the end of the warm-up, starting from levers."));
    properties.set("hold", hold());
    properties.set("relax", relax());
    properties.set("interventions", interventions());
    root.put("additionalProperties", false);
    root.putArray("required").add("format");
    ArrayNode either = root.putArray("anyOf");
    either.addObject().putArray("required").add("extends");
    ArrayNode complete = either.addObject().putArray("required");
    List.of("question", "seed", "replicates", "weeks").forEach(complete::add);
    ObjectNode definitions = root.putObject("$defs");
    definitions.set("change", change());
    return root;
  }

  private static String blockMeaning(Kind kind) {
    return switch (kind) {
      case PLACE -> "The neighbourhood as it is.";
      case LEVER -> "What a planner can choose, as it is from the first week.";
      case UNCERTAIN -> "What nobody can choose and nobody knows exactly.";
      case PRICE -> "What things cost.";
    };
  }

  private ObjectNode weeks() {
    ObjectNode weeks = described("How long a run lasts.").put("type", "object");
    ObjectNode properties = weeks.putObject("properties");
    properties.set(
        "warm_up",
        whole("Weeks under current practice, before the policy.", 0, ScenarioCheck.MOST_WEEKS));
    properties.set("policy", whole("Weeks that are reported.", 1, ScenarioCheck.MOST_WEEKS));
    return weeks.put("additionalProperties", false);
  }

  private ObjectNode changes(Kind kind, String meaning) {
    ObjectNode block = described(meaning).put("type", "object");
    ObjectNode properties = block.putObject("properties");
    register
        .ofKind(kind)
        .forEach(
            parameter -> properties.set(parameter.name(), ParameterSchema.of(parameter, JSON)));
    return block.put("additionalProperties", false);
  }

  private static ObjectNode change() {
    ObjectNode change = described("A change of the inherited value.").put("type", "object");
    ObjectNode properties = change.putObject("properties");
    properties.set("add", described("Is added to it.").put("type", "number"));
    properties.set("times", described("Multiplies it.").put("type", "number"));
    change.put("additionalProperties", false);
    return change.put("minProperties", 1).put("maxProperties", 1);
  }

  private static ObjectNode hold() {
    ObjectNode hold = described("Sub-themes held still, each at a level.").put("type", "object");
    ObjectNode properties = hold.putObject("properties");
    for (SubTheme subTheme : SubTheme.values()) {
      String meaning = subTheme.heading() + ": " + subTheme.quantity() + " (level, 0 to 1)";
      ObjectNode level = described(meaning);
      ArrayNode either = level.putArray("anyOf");
      either.addObject().put("type", "number").put("minimum", 0).put("maximum", 1);
      either.addObject().put("const", "neutral");
      properties.set(subTheme.key(), level);
    }
    return hold.put("additionalProperties", false);
  }

  private static ObjectNode relax() {
    ObjectNode relax =
        described("Sub-themes relaxed from the end of the warm-up, each by a share of its gap.")
            .put("type", "object");
    ObjectNode properties = relax.putObject("properties");
    for (SubTheme subTheme : SubTheme.values()) {
      String side = subTheme.isBurden() ? "0" : "1";
      properties.set(
          subTheme.key(),
          share("Share of the gap to " + side + " that is closed: " + subTheme.quantity()));
    }
    return relax.put("additionalProperties", false);
  }

  private ObjectNode interventions() {
    ObjectNode list =
        described("What is delivered; an empty list takes inherited ones away.")
            .put("type", "array");
    ObjectNode item = list.putObject("items").put("type", "object");
    ObjectNode properties = item.putObject("properties");
    ObjectNode name = described("The intervention.");
    catalogue.forEach(name.putArray("enum")::add);
    properties.set("name", name);
    int most = ScenarioCheck.MOST_WEEKS;
    properties.set(
        "from_week", whole("First week, counted from the end of the warm-up.", -most, most));
    properties.set(
        "until_week", wholeOrNever("Week of its end, counted likewise, or never.", -most, most));
    properties.set("reach", share("Share of practices or groups reached."));
    properties.set("strength", share("Share of the remaining gap that it closes."));
    properties.set("ramp_weeks", whole("Weeks over which it grows to full strength.", 0, most));
    properties.set(
        "half_life_weeks",
        wholeOrNever("Weeks in which half of the strength wears off, or never.", 1, most));
    properties.set(
        "refresher_weeks",
        wholeOrNever("Weeks between refreshers that restore its strength, or never.", 1, most));
    item.put("additionalProperties", false);
    item.putArray("required").add("name");
    return list;
  }

  private static ObjectNode share(String meaning) {
    return described(meaning).put("type", "number").put("minimum", 0).put("maximum", 1);
  }

  private static ObjectNode wholeOrNever(String meaning, long low, long high) {
    ObjectNode weeks = described(meaning);
    ArrayNode either = weeks.putArray("anyOf");
    either.addObject().put("type", "integer").put("minimum", low).put("maximum", high);
    either.addObject().put("const", "never");
    return weeks;
  }
}
