package org.linkwork.scenario;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.theme.SubTheme;

/** Reads what one scenario file says; knows its keys, but neither its parents nor its values. */
final class DocumentReader {
  static final int FORMAT = 1;
  static final int MOST_REPLICATES = 100_000;
  static final List<String> SUB_THEMES =
      Arrays.stream(SubTheme.values()).map(SubTheme::key).toList();

  private final Problems problems;
  private final ScalarReader scalars;
  private final ChangeReader changes;
  private final InterventionReader interventions;

  DocumentReader(ParameterRegister register, Set<String> catalogue, Problems problems) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.changes = new ChangeReader(register, problems);
    this.interventions = new InterventionReader(catalogue, problems);
  }

  /** The file's facts; empty after a problem that leaves none. */
  Optional<ScenarioDocument> read(YamlNode root) {
    return YamlBlock.of(root, "the scenario", problems).map(this::document);
  }

  private ScenarioDocument document(YamlBlock block) {
    block
        .required("format", "write format: " + FORMAT)
        .ifPresent(node -> scalars.format(node, FORMAT));
    Optional<YamlNode> question = block.optional("question");
    Optional<YamlNode> parent = block.optional("extends");
    Optional<YamlNode> seed = block.optional("seed");
    Optional<YamlNode> replicates = block.optional("replicates");
    Optional<YamlNode> sameTown = block.optional("same_town");
    Optional<YamlNode> weeks = block.optional("weeks");
    if (parent.isEmpty()) {
      block.required("question", "say in words what the scenario is to answer");
      block.required("seed", "write any whole number, such as seed: 1");
      block.required("replicates", "write the number of runs, such as replicates: 20");
      block.required("weeks", "write weeks: { warm_up: 104, policy: 156 }");
    }
    Optional<YamlBlock> horizon = weeks.flatMap(node -> YamlBlock.of(node, "weeks", problems));
    Optional<Located<Integer>> warmUp =
        horizon.flatMap(found -> weeks(found, "warm_up", 0, parent.isEmpty()));
    Optional<Located<Integer>> policyWeeks =
        horizon.flatMap(found -> weeks(found, "policy", 1, parent.isEmpty()));
    horizon.ifPresent(YamlBlock::refuseOtherKeys);
    Map<String, Located<Change>> values = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      block
          .optional(kind.block())
          .ifPresent(node -> changes.readBlock(node, kind.block(), kind, values));
    }
    Map<String, Located<Change>> policy = new LinkedHashMap<>();
    block
        .optional(ChangeReader.POLICY)
        .ifPresent(node -> changes.readBlock(node, ChangeReader.POLICY, Kind.LEVER, policy));
    Map<SubTheme, Double> held = new LinkedHashMap<>();
    block.optional("hold").ifPresent(node -> hold(node, held));
    Map<SubTheme, Located<Double>> relaxed = new LinkedHashMap<>();
    block.optional("relax").ifPresent(node -> relax(node, relaxed));
    Optional<List<PlannedIntervention>> plans =
        block.optional("interventions").map(interventions::read);
    block.refuseOtherKeys();
    return new ScenarioDocument(
        block.position(),
        parent.flatMap(
            node ->
                scalars.text(node, "extends").map(text -> new Located<>(text, node.position()))),
        question.flatMap(node -> scalars.text(node, "question")),
        seed.flatMap(this::seed),
        replicates.flatMap(this::replicates),
        sameTown.flatMap(node -> scalars.truth(node, "same_town")),
        warmUp,
        policyWeeks,
        values,
        policy,
        held,
        relaxed,
        plans);
  }

  /** A seed of 64 bits; empty after a problem. */
  Optional<Long> seed(YamlNode node) {
    return scalars.whole(node, "seed", Long.MIN_VALUE, Long.MAX_VALUE, "");
  }

  /** A number of replicates; empty after a problem. */
  Optional<Integer> replicates(YamlNode node) {
    return scalars.whole(node, "replicates", 1, MOST_REPLICATES, "runs").map(Long::intValue);
  }

  /** A number of weeks of one of the two periods; empty after a problem. */
  Optional<Located<Integer>> weeks(YamlNode node, String period) {
    return scalars
        .whole(
            node,
            "weeks." + period,
            period.equals("policy") ? 1 : 0,
            ScenarioCheck.MOST_WEEKS,
            "weeks")
        .map(weeks -> new Located<>(weeks.intValue(), node.position()));
  }

  /** The sub-theme of that key; empty after a problem. */
  Optional<SubTheme> subTheme(String key, Position position) {
    Optional<SubTheme> found =
        Arrays.stream(SubTheme.values()).filter(theme -> theme.key().equals(key)).findFirst();
    if (found.isEmpty()) {
      problems.error(
          position, "there is no sub-theme \"" + key + "\"", NearestName.advice(key, SUB_THEMES));
    }
    return found;
  }

  private Optional<Located<Integer>> weeks(
      YamlBlock block, String period, int least, boolean required) {
    Optional<YamlNode> node =
        required
            ? block.required(period, "write a whole number of weeks, " + least + " or more")
            : block.optional(period);
    return node.flatMap(found -> weeks(found, period));
  }

  private void hold(YamlNode node, Map<SubTheme, Double> held) {
    bySubTheme(node, "hold", (subTheme, value) -> level(subTheme, value, held));
  }

  private void relax(YamlNode node, Map<SubTheme, Located<Double>> relaxed) {
    bySubTheme(node, "relax", (subTheme, value) -> share(subTheme, value, relaxed));
  }

  private void share(SubTheme subTheme, YamlNode node, Map<SubTheme, Located<Double>> relaxed) {
    String what = "the share by which " + subTheme.key() + " is relaxed";
    OptionalDouble share = scalars.number(node, what);
    if (share.isPresent() && share.getAsDouble() >= 0 && share.getAsDouble() <= 1) {
      relaxed.put(subTheme, new Located<>(share.getAsDouble(), node.position()));
    } else if (share.isPresent()) {
      problems.error(
          node.position(),
          what + " is " + Numeral.of(share.getAsDouble()),
          "write a share of the remaining gap from 0 to 1, such as 0.1");
    }
  }

  private void bySubTheme(YamlNode node, String name, BiConsumer<SubTheme, YamlNode> read) {
    YamlBlock.of(node, name, problems)
        .ifPresent(
            block ->
                block
                    .entries()
                    .forEach(
                        entry ->
                            subTheme(entry.key().text(), entry.key().position())
                                .ifPresent(theme -> read.accept(theme, entry.value()))));
  }

  /** Holds a sub-theme at the level that a value stands for, unless that is a problem. */
  void level(SubTheme subTheme, YamlNode node, Map<SubTheme, Double> held) {
    if (node instanceof YamlNode.Scalar scalar && scalar.text().equals("neutral")) {
      held.put(subTheme, subTheme.neutral());
      return;
    }
    OptionalDouble level = scalars.number(node, "the level of " + subTheme.key());
    if (level.isPresent() && level.getAsDouble() >= 0 && level.getAsDouble() <= 1) {
      held.put(subTheme, level.getAsDouble());
    } else if (level.isPresent()) {
      problems.error(
          node.position(),
          "the level of " + subTheme.key() + " is " + node.inWords().replace("\"", ""),
          "write a level from 0 to 1, or neutral");
    }
  }
}
