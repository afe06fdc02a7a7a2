package org.linkwork.parameter;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;

/** Reads one parameter: value, unit, range, source and meaning have to be there. */
final class ParameterEntry {
  private final Problems problems;
  private final ScalarReader scalars;
  private final SourceEntry sources;

  ParameterEntry(Problems problems, Optional<Set<String>> evidenceRows) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.sources = new SourceEntry(problems, evidenceRows);
  }

  /** The parameter; empty after a problem. */
  Optional<Parameter> read(String name, Kind kind, YamlNode.Entry written) {
    Optional<YamlBlock> block = YamlBlock.of(written.value(), name, problems);
    if (block.isEmpty()) {
      return Optional.empty();
    }
    return read(name, kind, block.get());
  }

  private Optional<Parameter> read(String name, Kind kind, YamlBlock block) {
    Optional<YamlNode> valueNode = block.required("value", "write the number that holds");
    OptionalDouble value = number(valueNode, "the value of " + name);
    Optional<Unit> unit = unit(name, block);
    Optional<YamlNode> rangeNode =
        block.required("range", "write the least and the greatest value, such as [0, 1]");
    Optional<double[]> range = rangeNode.flatMap(node -> range(node, name));
    Optional<Source> source =
        block
            .required(
                "source",
                "write {paper: ...}, {study: ...}, {calibrated: ...} or {assumption: ...}")
            .flatMap(node -> sources.read(node, name));
    Optional<String> meaning =
        block
            .required("meaning", "say in a few words what it is")
            .flatMap(node -> scalars.text(node, "the meaning of " + name));
    Optional<String> note =
        block.optional("note").flatMap(node -> scalars.text(node, "the note on " + name));
    block.refuseOtherKeys();
    if (value.isEmpty()
        || unit.isEmpty()
        || range.isEmpty()
        || source.isEmpty()
        || meaning.isEmpty()) {
      return Optional.empty();
    }
    Parameter parameter =
        new Parameter(
            name,
            kind,
            value.getAsDouble(),
            unit.get(),
            range.get()[0],
            range.get()[1],
            source.get(),
            meaning.get(),
            note.orElse(""));
    return fits(parameter, valueNode.get(), rangeNode.get())
        ? Optional.of(parameter)
        : Optional.empty();
  }

  private OptionalDouble number(Optional<YamlNode> node, String name) {
    return node.isPresent() ? scalars.number(node.get(), name) : OptionalDouble.empty();
  }

  private Optional<Unit> unit(String name, YamlBlock block) {
    Optional<YamlNode> node =
        block.required("unit", "write one of " + String.join(", ", Unit.labels()));
    Optional<String> label = node.flatMap(found -> scalars.text(found, "the unit of " + name));
    Optional<Unit> unit = label.flatMap(Unit::labelled);
    if (label.isPresent() && unit.isEmpty()) {
      problems.error(
          node.get().position(),
          "\"" + label.get() + "\" is no known unit for " + name,
          NearestName.advice(label.get(), Unit.labels()));
    }
    return unit;
  }

  private Optional<double[]> range(YamlNode node, String name) {
    if (!(node instanceof YamlNode.Sequence pair) || pair.items().size() != 2) {
      scalars.refuse(node, "the range of " + name, "two numbers", "write it like [0, 1]");
      return Optional.empty();
    }
    OptionalDouble low = scalars.number(pair.items().get(0), "the low end of " + name);
    OptionalDouble high = scalars.number(pair.items().get(1), "the high end of " + name);
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.getAsDouble() > high.getAsDouble()) {
      problems.error(
          node.position(),
          "the range of " + name + " is upside down",
          "write the smaller end first");
      return Optional.empty();
    }
    return Optional.of(new double[] {low.getAsDouble(), high.getAsDouble()});
  }

  private boolean fits(Parameter parameter, YamlNode value, YamlNode range) {
    Unit unit = parameter.unit();
    boolean good = true;
    if (parameter.low() < unit.lowest() || parameter.high() > unit.highest()) {
      problems.error(
          range.position(),
          "the range of "
              + parameter.name()
              + " goes from "
              + Numeral.of(parameter.low())
              + " to "
              + Numeral.of(parameter.high())
              + ", which is more than "
              + unit.label()
              + " can be",
          "stay "
              + (Double.isFinite(unit.highest())
                  ? "from " + Numeral.of(unit.lowest()) + " to " + Numeral.of(unit.highest())
                  : "at " + Numeral.of(unit.lowest()) + " or above"));
      good = false;
    }
    if (!parameter.allows(parameter.value())) {
      problems.error(
          value.position(),
          parameter.name()
              + " is "
              + Numeral.of(parameter.value())
              + ", outside its own range of "
              + parameter.range(),
          "change the value or widen the range");
      good = false;
    }
    if (unit.whole() && !isWhole(parameter)) {
      problems.error(
          value.position(),
          parameter.name() + " counts " + unit.label() + ", so value and range are whole numbers",
          "round them, or choose another unit");
      good = false;
    }
    return good;
  }

  private static boolean isWhole(Parameter parameter) {
    return parameter.value() == Math.rint(parameter.value())
        && parameter.low() == Math.rint(parameter.low())
        && parameter.high() == Math.rint(parameter.high());
  }
}
