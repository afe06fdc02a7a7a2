package org.linkwork.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;

/** Reads a scenario's list of interventions. */
final class InterventionReader {
  private final Set<String> catalogue;
  private final Problems problems;
  private final ScalarReader scalars;

  InterventionReader(Set<String> catalogue, Problems problems) {
    this.catalogue = new TreeSet<>(catalogue);
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** All interventions that could be read; the others are problems. */
  List<PlannedIntervention> read(YamlNode node) {
    List<PlannedIntervention> plans = new ArrayList<>();
    if (!(node instanceof YamlNode.Sequence list)) {
      scalars.refuse(
          node, "interventions", "a list", "write one line - { name: ... } for each, or []");
      return plans;
    }
    Map<String, Position> seen = new LinkedHashMap<>();
    for (YamlNode item : list.items()) {
      YamlBlock.of(item, "an intervention", problems)
          .flatMap(this::plan)
          .filter(planned -> isFirst(planned, seen))
          .ifPresent(plans::add);
    }
    return plans;
  }

  private boolean isFirst(PlannedIntervention planned, Map<String, Position> seen) {
    String name = planned.plan().name();
    Position first = seen.putIfAbsent(name, planned.name());
    if (first != null) {
      problems.error(
          planned.name(),
          "the intervention " + name + " stands here for the second time",
          "it is already in line " + first.line() + "; remove one of the two");
    }
    return first == null;
  }

  private Optional<PlannedIntervention> plan(YamlBlock block) {
    Optional<YamlNode> nameNode =
        block.required("name", "write one of " + String.join(", ", catalogue));
    Optional<String> name =
        nameNode
            .flatMap(node -> scalars.text(node, "the name of the intervention"))
            .filter(text -> isKnown(text, nameNode.orElseThrow()));
    String what = name.orElse("the intervention");
    Optional<Integer> from = weeks(block, "from_week", what, -ScenarioCheck.MOST_WEEKS, 0);
    Optional<Integer> until = weeksOrNever(block, "until_week", what, -ScenarioCheck.MOST_WEEKS);
    Optional<Double> reach = share(block, "reach", what);
    Optional<Double> strength = share(block, "strength", what);
    Optional<Integer> ramp = weeks(block, "ramp_weeks", what, 0, 0);
    Optional<Integer> halfLife = weeksOrNever(block, "half_life_weeks", what, 1);
    Optional<Integer> refresher = weeksOrNever(block, "refresher_weeks", what, 1);
    block.refuseOtherKeys();
    if (name.isEmpty()
        || from.isEmpty()
        || until.isEmpty()
        || reach.isEmpty()
        || strength.isEmpty()
        || ramp.isEmpty()
        || halfLife.isEmpty()
        || refresher.isEmpty()) {
      return Optional.empty();
    }
    Position position = nameNode.orElseThrow().position();
    return Optional.of(
        new PlannedIntervention(
            new InterventionPlan(
                name.get(),
                from.get(),
                until.get(),
                reach.get(),
                strength.get(),
                ramp.get(),
                halfLife.get(),
                refresher.get()),
            position,
            positionOf("from_week", block, position),
            positionOf("until_week", block, position),
            positionOf("refresher_weeks", block, position)));
  }

  private static Position positionOf(String key, YamlBlock block, Position otherwise) {
    return block.optional(key).map(YamlNode::position).orElse(otherwise);
  }

  private boolean isKnown(String name, YamlNode node) {
    boolean known = catalogue.contains(name);
    if (!known) {
      problems.error(
          node.position(),
          "there is no intervention \"" + name + "\"",
          NearestName.advice(name, catalogue));
    }
    return known;
  }

  private Optional<Integer> weeks(
      YamlBlock block, String key, String what, int low, int otherwise) {
    Optional<YamlNode> node = block.optional(key);
    if (node.isEmpty()) {
      return Optional.of(otherwise);
    }
    return scalars
        .whole(node.get(), key + " of " + what, low, ScenarioCheck.MOST_WEEKS, "weeks")
        .map(Long::intValue);
  }

  private Optional<Integer> weeksOrNever(YamlBlock block, String key, String what, int low) {
    Optional<YamlNode> node = block.optional(key);
    if (node.isPresent()
        && node.get() instanceof YamlNode.Scalar scalar
        && scalar.text().equals("never")) {
      return Optional.of(InterventionPlan.NEVER);
    }
    return weeks(block, key, what, low, InterventionPlan.NEVER);
  }

  private Optional<Double> share(YamlBlock block, String key, String what) {
    Optional<YamlNode> node = block.optional(key);
    if (node.isEmpty()) {
      return Optional.of(1.0);
    }
    OptionalDouble number = scalars.number(node.get(), key + " of " + what);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    double share = number.getAsDouble();
    if (share < 0 || share > 1) {
      problems.error(
          node.get().position(),
          key + " of " + what + " is " + Numeral.of(share),
          "write a share from 0 to 1");
      return Optional.empty();
    }
    return Optional.of(share);
  }
}
