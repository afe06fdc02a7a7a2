package org.linkwork.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.Unit;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;

/** Reads designs that draw their levels from ranges. */
final class RangeReader {
  private final DesignReader designs;
  private final FactorRegister register;
  private final LevelReader levels;
  private final long seed;
  private final Problems problems;
  private final ScalarReader scalars;

  RangeReader(
      DesignReader designs,
      FactorRegister register,
      LevelReader levels,
      long seed,
      Problems problems) {
    this.designs = designs;
    this.register = register;
    this.levels = levels;
    this.seed = seed;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** A Latin hypercube; empty after a problem that leaves none. */
  Optional<LatinHypercube> hypercube(YamlNode node) {
    return block(node, "latin_hypercube")
        .flatMap(
            block -> {
              List<Integer> sizes = new ArrayList<>();
              Optional<YamlNode> points = points(block, "latin_hypercube");
              points.ifPresent(found -> sizes.addAll(sizes(found)));
              List<Range> ranges = ranges(block, "latin_hypercube");
              block.refuseOtherKeys();
              return sizes.isEmpty() || ranges.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new LatinHypercube(sizes, ranges, seed));
            });
  }

  /** Sobol points; empty after a problem that leaves none. */
  Optional<SobolPoints> sobol(YamlNode node) {
    return block(node, "sobol")
        .flatMap(
            block -> {
              Optional<YamlNode> written = points(block, "sobol");
              Optional<Integer> points =
                  written.flatMap(found -> size(found, "points of sobol", 1));
              points
                  .filter(number -> !SobolPoints.isEven(number))
                  .ifPresent(number -> warnOfUneven(number, written.map(YamlNode::position).get()));
              List<Range> ranges = ranges(block, "sobol");
              if (ranges.size() > SobolPoints.MOST_FACTORS) {
                problems.error(
                    block.position(),
                    "sobol varies " + ranges.size() + " factors",
                    "a Sobol sequence is known for " + SobolPoints.MOST_FACTORS + " at most");
                ranges = List.of();
              }
              block.refuseOtherKeys();
              return points.isEmpty() || ranges.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new SobolPoints(points.get(), ranges, seed));
            });
  }

  private void warnOfUneven(int points, Position position) {
    int below = Integer.highestOneBit(points);
    problems.warning(
        position,
        points + " is no power of two, so that some parts of the ranges hold more points",
        "write " + below + " or " + 2L * below);
  }

  private Optional<YamlBlock> block(YamlNode node, String what) {
    return YamlBlock.of(node, what, problems);
  }

  private static Optional<YamlNode> points(YamlBlock block, String what) {
    return block.required("points", "write how many, such as points: 64");
  }

  // One number is one hypercube; a list is one for each number.
  private List<Integer> sizes(YamlNode node) {
    List<YamlNode> items = node instanceof YamlNode.Sequence list ? list.items() : List.of(node);
    List<Integer> sizes = new ArrayList<>();
    items.forEach(item -> size(item, "points of latin_hypercube", 2).ifPresent(sizes::add));
    return sizes;
  }

  private Optional<Integer> size(YamlNode node, String what, int least) {
    return scalars.whole(node, what, least, PointCount.MOST_POINTS, "points").map(Long::intValue);
  }

  private List<Range> ranges(YamlBlock block, String what) {
    List<Range> ranges = new ArrayList<>();
    block
        .required("ranges", "write ranges: {factor: [low, high]}")
        .flatMap(node -> YamlBlock.of(node, "ranges", problems))
        .ifPresent(
            found -> {
              for (YamlNode.Entry entry : found.entries()) {
                designs
                    .factor(entry.key().text(), entry.key().position())
                    .flatMap(factor -> range(factor, entry.value()))
                    .ifPresent(ranges::add);
              }
              if (found.entries().isEmpty()) {
                problems.error(
                    found.position(),
                    "ranges of " + what + " name no factor",
                    "write factor: [low, high] in it");
              }
            });
    return ranges;
  }

  private Optional<Range> range(Factor factor, YamlNode node) {
    if (factor.name().equals(FactorRegister.SCENARIO)) {
      problems.error(
          node.position(), "nothing lies between two scenarios", "put them into a grid or a list");
      return Optional.empty();
    }
    if (!(node instanceof YamlNode.Sequence list) || list.items().size() != 2) {
      scalars.refuse(node, "the range of " + factor.name(), "two numbers", "write [low, high]");
      return Optional.empty();
    }
    OptionalDouble low = levels.end(factor, list.items().get(0));
    OptionalDouble high = levels.end(factor, list.items().get(1));
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (!(low.getAsDouble() < high.getAsDouble())) {
      problems.error(
          node.position(),
          "the range of " + factor.name() + " does not go upwards",
          "write the lower end first, and a higher one after it");
      return Optional.empty();
    }
    return Optional.of(
        new Range(factor.name(), low.getAsDouble(), high.getAsDouble(), isWhole(factor)));
  }

  private boolean isWhole(Factor factor) {
    return register
        .parameter(factor.name())
        .map(Parameter::unit)
        .map(Unit::whole)
        .or(() -> register.field(factor.name()).map(FactorRegister::countsWeeks))
        .orElse(false);
  }
}
