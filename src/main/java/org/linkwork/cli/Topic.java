package org.linkwork.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.linkwork.chance.Clock;
import org.linkwork.chance.Decision;
import org.linkwork.intervention.Alternative;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.intervention.TableTwo;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.pathway.Phase;
import org.linkwork.record.Outcome;
import org.linkwork.theme.SubTheme;

/** What can be explained, each from the code or the register that the model itself reads. */
enum Topic {
  PARAMETERS("Every number that the model reads, what it means and where it comes from.") {
    @Override
    List<Item> items(Path register) {
      return ParameterRegister.read(register).parameters().stream().map(Topic::item).toList();
    }
  },
  DECISIONS("Everything that chance decides; code and clock are the address of the draw.") {
    @Override
    List<Item> items(Path register) {
      return Arrays.stream(Decision.values()).map(Topic::item).toList();
    }
  },
  THEMES("The paper's 9 themes and 22 sub-themes, and what the model means by each.") {
    @Override
    List<Item> items(Path register) {
      return Arrays.stream(SubTheme.values()).map(Topic::item).toList();
    }
  },
  OUTCOMES("Everything that is reported, with its unit and which direction is better.") {
    @Override
    List<Item> items(Path register) {
      return Arrays.stream(Outcome.values()).map(Topic::item).toList();
    }
  },
  PHASES("The week, in the order in which it passes.") {
    @Override
    List<Item> items(Path register) {
      return Arrays.stream(Phase.values()).map(Topic::item).toList();
    }
  },
  INTERVENTIONS(
      "What planners can do: the rows of the paper's Table 2, and comparators. "
          + TableTwo.READING) {
    @Override
    List<Item> items(Path register) {
      ParameterRegister known = ParameterRegister.read(register);
      return Stream.concat(
              InterventionCatalogue.all().stream()
                  .map(intervention -> InterventionItem.of(intervention, known)),
              Arrays.stream(Alternative.values())
                  .map(alternative -> InterventionItem.of(alternative, known)))
          .toList();
    }
  };

  private final String sentence;

  Topic(String sentence) {
    this.sentence = sentence;
  }

  /** Everything there is to explain of the topic. */
  abstract List<Item> items(Path register);

  /** What the topic is, in a sentence. */
  String sentence() {
    return sentence;
  }

  /** The word by which it is asked for. */
  String key() {
    return key(this);
  }

  private static Item item(Parameter parameter) {
    String unit = parameter.unit().label();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", parameter.name());
    facts.put("kind", parameter.kind().block());
    facts.put("lever", parameter.kind() == Kind.LEVER);
    facts.put("value", parameter.value());
    facts.put("unit", unit);
    facts.put("low", parameter.low());
    facts.put("high", parameter.high());
    facts.put("meaning", parameter.meaning());
    facts.put("source_kind", parameter.source().kind());
    facts.put("source", parameter.source().inWords());
    facts.put("note", parameter.note());
    String note = parameter.note().isEmpty() ? "" : " (" + parameter.note() + ")";
    return new Item(
        heading(parameter.kind()),
        List.of(
            parameter.name(),
            Numeral.of(parameter.value()) + " " + unit,
            "may be " + Numeral.of(parameter.low()) + " to " + Numeral.of(parameter.high())),
        List.of(parameter.meaning() + note + " - " + parameter.source().inWords()),
        facts);
  }

  private static String heading(Kind kind) {
    return switch (kind) {
      case PLACE -> "Facts of the place (not levers)";
      case LEVER -> "Levers, which somebody can choose";
      case UNCERTAIN -> "Uncertain quantities, which nobody can choose (not levers)";
      case PRICE -> "Prices (not levers)";
    };
  }

  private static Item item(Decision decision) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", key(decision));
    facts.put("code", decision.code());
    facts.put("clock", key(decision.clock()));
    facts.put("question", decision.question());
    return new Item(
        heading(decision.clock()),
        List.of(Integer.toString(decision.code()), key(decision), decision.question()),
        List.of(),
        facts);
  }

  private static String heading(Clock clock) {
    return switch (clock) {
      case ONCE -> "Drawn once in a run";
      case WEEK -> "Drawn each week";
      case NTH_TIME -> "Drawn each time that it comes up, by how often it has come up";
      case PER_OTHER -> "Drawn for each other party: once for good, or each time that it comes up";
    };
  }

  private static Item item(SubTheme subTheme) {
    String condition = key(subTheme.theme().condition());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("key", subTheme.key());
    facts.put("com_b", condition);
    facts.put("theme", subTheme.theme().heading());
    facts.put("heading", subTheme.heading());
    facts.put("quantity", subTheme.quantity());
    facts.put("neutral_level", subTheme.neutral());
    facts.put("when_high", subTheme.whenHigh());
    return new Item(
        condition.substring(0, 1).toUpperCase(Locale.ROOT)
            + condition.substring(1)
            + ": "
            + subTheme.theme().heading(),
        List.of(subTheme.key(), subTheme.heading()),
        List.of(
            subTheme.quantity()
                + " - much of it: "
                + subTheme.whenHigh()
                + " (neutral level "
                + Numeral.of(subTheme.neutral())
                + " of 1)"),
        facts);
  }

  private static Item item(Outcome outcome) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("key", outcome.key());
    facts.put("label", outcome.label());
    facts.put("unit", outcome.unit());
    facts.put("better", key(outcome.better()));
    facts.put("kind", key(outcome.source()));
    return new Item(
        heading(outcome.source()),
        List.of(
            outcome.key(),
            outcome.unit(),
            switch (outcome.better()) {
              case HIGHER -> "higher is better";
              case LOWER -> "lower is better";
              case NEITHER -> "neither is better";
            },
            outcome.label()),
        List.of(),
        facts);
  }

  private static String heading(Outcome.Source source) {
    return switch (source) {
      case EVENT -> "Counted, summed over the policy period";
      case LEVEL -> "Measured at the end of each week, averaged over the policy period";
      case PEOPLE ->
          "Means over adults before each week's consultations and sessions, averaged over the"
              + " policy period";
      case RATIO -> "One sum over another";
    };
  }

  private static Item item(Phase phase) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("order", phase.ordinal() + 1);
    facts.put("name", key(phase));
    facts.put("sentence", phase.sentence());
    return new Item(
        "",
        List.of(String.format("%2d", phase.ordinal() + 1), key(phase), phase.sentence()),
        List.of(),
        facts);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
