package org.linkwork.design;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Unit;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.theme.SubTheme;

/** Reads single levels of factors, and remembers where each is written. */
final class LevelReader {
  private static final String NEVER = "never";
  private static final String NEUTRAL = "neutral";

  private final FactorRegister factors;
  private final ScenarioPaths scenarios;
  private final Position elsewhere;
  private final Problems problems;
  private final ScalarReader scalars;
  private final Map<FactorLevel, Position> written = new HashMap<>();
  private final Map<String, Position> named = new HashMap<>();

  /**
   * A reader.
   *
   * @param elsewhere where levels stand that are not written anywhere
   */
  LevelReader(
      FactorRegister factors, ScenarioPaths scenarios, Position elsewhere, Problems problems) {
    this.factors = factors;
    this.scenarios = scenarios;
    this.elsewhere = elsewhere;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** The level in its shortest form, or {@link FactorLevels#BASE}; empty after a problem. */
  Optional<String> read(Factor factor, YamlNode node) {
    Optional<String> value = value(factor.name(), node);
    value.ifPresent(
        text -> written.putIfAbsent(new FactorLevel(factor.name(), text), node.position()));
    named.putIfAbsent(factor.name(), node.position());
    return value;
  }

  /** The number at one end of a range; empty after a problem. */
  OptionalDouble end(Factor factor, YamlNode node) {
    OptionalDouble number = scalars.number(node, inUnit(factor.name()));
    number.ifPresent(
        end -> {
          written.putIfAbsent(new FactorLevel(factor.name(), Numeral.of(end)), node.position());
          named.putIfAbsent(factor.name(), node.position());
        });
    return number;
  }

  /** Where the level is written, or its factor, or else the file. */
  Position position(FactorLevel level) {
    return written.getOrDefault(level, named.getOrDefault(level.factor(), elsewhere));
  }

  /** Every level that is written, with its place, in no particular order. */
  Map<FactorLevel, Position> written() {
    return written;
  }

  private Optional<String> value(String name, YamlNode node) {
    Optional<String> word =
        node instanceof YamlNode.Scalar scalar && scalar.plain() && !scalar.isEmpty()
            ? Optional.of(scalar.text())
            : Optional.empty();
    if (word.filter(FactorLevels.BASE::equals).isPresent()) {
      return word;
    }
    if (name.equals(FactorRegister.SCENARIO)) {
      return scalars.text(node, "scenario").filter(path -> scenarios.exists(path, node.position()));
    }
    Optional<SubTheme> subTheme = factors.subTheme(name);
    if (subTheme.isPresent() && word.filter(NEUTRAL::equals).isPresent()) {
      return Optional.of(Numeral.of(subTheme.get().neutral()));
    }
    if (factors.field(name).filter(FactorRegister::countsWeeks).isPresent()
        && word.filter(NEVER::equals).isPresent()) {
      return word;
    }
    if (factors.parameter(name).filter(found -> found.unit() == Unit.SWITCH).isPresent()) {
      if (word.filter("true"::equals).isPresent()) {
        return Optional.of("1");
      }
      if (word.filter("false"::equals).isPresent()) {
        return Optional.of("0");
      }
    }
    if (node instanceof YamlNode.Mapping) {
      problems.error(
          node.position(),
          inUnit(name) + " is a change of the base's value",
          "write the value itself, so that a table of points can be read");
      return Optional.empty();
    }
    OptionalDouble number = scalars.number(node, inUnit(name));
    return number.isPresent() ? Optional.of(Numeral.of(number.getAsDouble())) : Optional.empty();
  }

  private String inUnit(String name) {
    return factors
        .parameter(name)
        .map(parameter -> name + " (" + parameter.unit().label() + ")")
        .orElse(name);
  }
}
