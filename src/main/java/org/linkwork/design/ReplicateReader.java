package org.linkwork.design;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.linkwork.experiment.Precision;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.record.Outcome;

/** Reads how many replicates each point has. */
final class ReplicateReader {
  private static final String BASE = "base";

  private final DesignReader choices;
  private final Problems problems;
  private final ScalarReader scalars;
  private Optional<Position> against = Optional.empty();

  ReplicateReader(DesignReader choices, Problems problems) {
    this.choices = choices;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** Where the comparator is written, or the target that leaves it out. */
  Optional<Position> against() {
    return against;
  }

  /** The rule; empty after a problem. */
  Optional<ReplicateRule> read(YamlNode node) {
    if (!(node instanceof YamlNode.Mapping)) {
      return number(node, "replicates", 1).map(ReplicateRule::fixed);
    }
    YamlBlock block = YamlBlock.of(node, "replicates", problems).orElseThrow();
    Optional<YamlNode> min = block.required("min", "write the fewest, such as min: 10");
    Optional<YamlNode> max = block.required("max", "write the most, such as max: 200");
    Optional<YamlNode> stop = block.optional("stop_when");
    block.refuseOtherKeys();
    int fewest = stop.isPresent() ? Precision.FEWEST : 1;
    Optional<Integer> least = min.flatMap(found -> number(found, "replicates.min", fewest));
    Optional<Integer> most = max.flatMap(found -> number(found, "replicates.max", 1));
    Optional<PrecisionTarget> target = stop.flatMap(this::target);
    if (least.isEmpty() || most.isEmpty() || stop.isPresent() && target.isEmpty()) {
      return Optional.empty();
    }
    if (most.get() < least.get()) {
      problems.error(
          max.get().position(),
          "replicates.max is "
              + most.get()
              + " but replicates.min (line "
              + min.get().position().line()
              + ") is "
              + least.get(),
          "let max be min or more");
      return Optional.empty();
    }
    if (stop.isEmpty() && most.get() > least.get()) {
      problems.error(
          block.position(),
          "replicates has no \"stop_when\", so that nothing decides between "
              + least.get()
              + " and "
              + most.get(),
          "write stop_when: {outcome: ..., half_width: ...}, or one number of replicates");
      return Optional.empty();
    }
    return Optional.of(new ReplicateRule(least.get(), most.get(), target));
  }

  private Optional<Integer> number(YamlNode node, String what, int least) {
    Optional<Long> number = scalars.whole(node, what, 1, PointCount.MOST_REPLICATES, "replicates");
    if (number.isPresent() && number.get() < least) {
      problems.error(
          node.position(),
          what + " is " + number.get() + ", and no precision can be judged by so few",
          "write " + least + " or more");
      return Optional.empty();
    }
    return number.map(Long::intValue);
  }

  private Optional<PrecisionTarget> target(YamlNode node) {
    Optional<YamlBlock> block = YamlBlock.of(node, "stop_when", problems);
    if (block.isEmpty()) {
      return Optional.empty();
    }
    Optional<Outcome> outcome =
        block
            .get()
            .required("outcome", "write the outcome to be known, such as outcome: turned_up")
            .flatMap(found -> OutcomeNames.read(found, "outcome", problems));
    Optional<YamlNode> comparator = block.get().optional("against");
    against = Optional.of(comparator.map(YamlNode::position).orElse(node.position()));
    List<FactorLevel> levels = comparator.map(this::comparator).orElse(List.of());
    Optional<YamlNode> width = block.get().optional("half_width");
    Optional<YamlNode> smallest = block.get().optional("smallest_difference");
    block.get().refuseOtherKeys();
    if (width.isPresent() == smallest.isPresent()) {
      problems.error(
          node.position(),
          "stop_when names "
              + (width.isPresent() ? "two targets" : "no target")
              + " for the difference",
          "write either half_width or smallest_difference, in the outcome's own unit");
      return Optional.empty();
    }
    Optional<PrecisionTarget.Criterion> criterion =
        width.isPresent()
            ? size(width.get(), "half_width").map(PrecisionTarget.HalfWidth::new)
            : size(smallest.get(), "smallest_difference")
                .map(PrecisionTarget.SmallestDifference::new);
    return outcome.flatMap(
        found -> criterion.map(rule -> new PrecisionTarget(found, levels, rule)));
  }

  private List<FactorLevel> comparator(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && scalar.text().equals(BASE)) {
      return List.of();
    }
    if (!(node instanceof YamlNode.Mapping)) {
      scalars.refuse(
          node,
          "against",
          "a point of the choices",
          "write base, or the levels of one of the choices, such as {buddy-system.reach: 0.5}");
      return List.of();
    }
    return choices.combination(YamlBlock.of(node, "against", problems).orElseThrow());
  }

  private Optional<Double> size(YamlNode node, String what) {
    OptionalDouble number = scalars.number(node, what);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (!(number.getAsDouble() > 0)) {
      problems.error(
          node.position(),
          what + " is " + Numeral.of(number.getAsDouble()),
          "write a number above 0, in the outcome's own unit");
      return Optional.empty();
    }
    return Optional.of(number.getAsDouble());
  }
}
