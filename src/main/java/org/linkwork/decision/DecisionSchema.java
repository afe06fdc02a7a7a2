package org.linkwork.decision;

import static org.linkwork.parameter.reading.SchemaNodes.block;
import static org.linkwork.parameter.reading.SchemaNodes.described;
import static org.linkwork.parameter.reading.SchemaNodes.printed;
import static org.linkwork.parameter.reading.SchemaNodes.require;
import static org.linkwork.parameter.reading.SchemaNodes.text;
import static org.linkwork.parameter.reading.SchemaNodes.whole;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.SchemaNodes;
import org.linkwork.scenario.ScenarioSchema;

/** The JSON Schema (draft 2020-12) of decision files, with which editors complete keys. */
public final class DecisionSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DecisionSchema() {}

  /** The schema as indented JSON, for these parameters and names of interventions. */
  public static String json(ParameterRegister register, Set<String> catalogue) {
    try {
      JsonNode scenario = JSON.readTree(ScenarioSchema.json(register, catalogue));
      ObjectNode root = root(register, scenario.get("properties"));
      // What the parts taken from the schema of scenarios refer to.
      root.set("$defs", scenario.get("$defs"));
      return printed(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The schema of scenarios is no JSON.", e);
    }
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

  private static ObjectNode root(ParameterRegister register, JsonNode scenario) {
    ObjectNode root = SchemaNodes.root("Linkwork decision");
    ObjectNode properties = block(root);
    properties.set(
        "format", described("The format of the file.").put("const", DecisionReader.FORMAT));
    properties.set(
        "decision",
        text("Its name, which also names its folder.")
            .put("pattern", "^" + ScalarReader.FOLDER_NAME.pattern() + "$"));
    properties.set("question", text("What is to be decided, in words."));
    properties.set("base", text("The scenario that options change, as seen from this file."));
    ObjectNode horizon = described("How long a decision is simulated and paid for.");
    ObjectNode weeks = block(horizon);
    weeks.set("years", whole("Years paid for.", 1, DecisionReader.MOST_YEARS));
    weeks.set("warm_up_weeks", whole("Weeks before.", 0, DecisionReader.MOST_WEEKS));
    require(horizon, "years");
    properties.set("horizon", horizon);
    properties.set(
        "seed", described("Master seed, 64 bits; the base's unless given.").put("type", "integer"));
    properties.set(
        "replicates",
        whole("Runs of each option with each set.", 2, DecisionReader.MOST_REPLICATES));
    properties.set("draws", whole("Draws of prices and sets.", 10, DecisionReader.MOST_DRAWS));
    properties.set("money", money());
    properties.set("values", values());
    ObjectNode sets = described("Plausible sets of parameters from a calibration.");
    ObjectNode of = block(sets);
    of.set("file", text("Their table, as seen from this file."));
    of.set("use", whole("How many of them.", 2, DecisionReader.MOST_DRAWS));
    require(sets, "file", "use");
    properties.set("plausible_sets", sets);
    properties.set("options", options(register, scenario));
    require(
        root,
        "format",
        "decision",
        "question",
        "base",
        "horizon",
        "replicates",
        "money",
        "values",
        "options");
    return root;
  }

  private static ObjectNode money() {
    ObjectNode money = described("Budget, discount rates, perspectives and the price list.");
    ObjectNode block = block(money);
    block.set(
        "price_year",
        whole("Whose year's prices all are.", PriceReader.FIRST_YEAR, PriceReader.LAST_YEAR));
    ObjectNode budget =
        described("Pounds that an option may cost more than the first, in every year or by year.");
    ArrayNode either = budget.putArray("anyOf");
    either.add(number());
    either.addObject().put("type", "array").set("items", number());
    block.set("budget_per_year", budget);
    ObjectNode rates = described("Shares by which a year later counts less.");
    ObjectNode each = block(rates);
    each.set("costs", number());
    each.set("outcomes", number());
    block.set("discount_rate", rates);
    ObjectNode perspectives =
        described("Whose money counts, the main one first.").put("type", "array");
    perspectives.set("items", enumeration(Perspective.keys()));
    block.set("perspectives", perspectives);
    ObjectNode prices = described("Prices that are varied or differ from the base's.");
    ObjectNode list = block(prices);
    for (PricedItem item : PricedItem.values()) {
      ObjectNode price = uncertain("Price of " + item.purpose().label() + ", " + item.unit() + ".");
      ((ObjectNode) price.get("properties"))
          .set("year", whole("Price year.", PriceReader.FIRST_YEAR, PriceReader.LAST_YEAR));
      require(price, "mean", "year", "source");
      list.set(item.key(), price);
    }
    block.set("prices", prices);
    require(money, "price_year", "budget_per_year");
    return money;
  }

  private static ObjectNode values() {
    ObjectNode values = described("What outcomes are taken to be worth.");
    ObjectNode block = block(values);
    for (String unit : List.of("wellby", "qaly")) {
      ObjectNode value = described("What one is taken to be worth, with its date.");
      ObjectNode of = block(value);
      for (String key : List.of("pounds", "low", "high")) {
        of.set(key, number());
      }
      of.set("year", whole("Price year.", PriceReader.FIRST_YEAR, PriceReader.LAST_YEAR));
      of.set("source", text("Where it is from."));
      require(value, "pounds", "year", "source");
      block.set(unit, value);
    }
    ObjectNode exchange = uncertain("QALYs for a WELLBY; never added.");
    require(exchange, "mean", "source");
    block.set("qalys_per_wellby", exchange);
    require(values, "wellby", "qaly", "qalys_per_wellby");
    return values;
  }

  private static ObjectNode options(ParameterRegister register, JsonNode scenario) {
    ObjectNode options = described("What can be chosen, the first being to carry on.");
    options.put("type", "array").put("minItems", 2);
    ObjectNode option = options.putObject("items");
    ObjectNode block = block(option);
    block.set("name", text("Its name."));
    ObjectNode combine =
        described("Options above, of all of which it consists.").put("type", "array");
    combine.set("items", JSON.createObjectNode().put("type", "string"));
    block.set("combine", combine);
    ObjectNode set = described("Levers from the end of the warm-up.");
    ObjectNode levers = block(set);
    for (Parameter lever : register.ofKind(Kind.LEVER)) {
      levers.set(lever.name(), scenario.get("policy").get("properties").get(lever.name()));
    }
    block.set("set", set);
    block.set("interventions", scenario.get("interventions"));
    ObjectNode scale = described("Shares of it that are run too.").put("type", "array");
    scale.set("items", number());
    block.set("scale", scale);
    require(option, "name");
    return options;
  }

  private static ObjectNode uncertain(String description) {
    ObjectNode node = described(description);
    ObjectNode block = block(node);
    block.set(
        "distribution",
        enumeration(
            Arrays.stream(Uncertain.Form.values())
                .map(form -> form.name().toLowerCase(Locale.ROOT))
                .toList()));
    for (String key : List.of("mean", "low", "high")) {
      block.set(key, number());
    }
    block.set("source", text("Where it is from."));
    return node;
  }

  private static ObjectNode number() {
    return JSON.createObjectNode().put("type", "number");
  }

  private static ObjectNode enumeration(List<String> values) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode list = node.putArray("enum");
    values.forEach(list::add);
    return node;
  }
}
