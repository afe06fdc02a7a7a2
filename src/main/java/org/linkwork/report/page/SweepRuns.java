package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.LossReason;
import org.linkwork.record.Outcome;
import org.linkwork.record.Stage;

/**
 * The single runs of some points of a sweep.
 *
 * @param arms the points
 * @param runs the rows of each point, in the order of arms
 */
record SweepRuns(List<Arm> arms, List<List<TableRow>> runs) {
  private static final String FILE = "runs.csv.gz";

  /**
   * The runs of these points.
   *
   * @param points the points' labels, one for each arm
   */
  static SweepRuns read(PageFolder folder, List<Arm> arms, List<String> points) {
    List<List<TableRow>> runs = new ArrayList<>();
    points.forEach(point -> runs.add(new ArrayList<>()));
    folder.scan(
        FILE,
        row -> {
          int at = points.indexOf(row.text("point"));
          if (at >= 0) {
            runs.get(at).add(row);
          }
        });
    return new SweepRuns(arms, runs);
  }

  /** The leaky pathway of each point; empty where it was not recorded. */
  Optional<List<ArmPathway>> pathways() {
    if (runs.stream().anyMatch(rows -> rows.isEmpty() || !rows.get(0).has(reached(Stage.MET)))) {
      return Optional.empty();
    }
    List<ArmPathway> pathways = new ArrayList<>();
    for (int at = 0; at < arms.size(); at++) {
      pathways.add(pathway(arms.get(at), runs.get(at)));
    }
    return Optional.of(pathways);
  }

  /** How far runs lie apart; empty where there are too few of them. */
  Optional<Chapter> risks() {
    Map<String, Map<Integer, Double>> byArm = new LinkedHashMap<>();
    for (int at = 0; at < arms.size(); at++) {
      Map<Integer, Double> values = new TreeMap<>();
      runs.get(at)
          .forEach(
              row -> values.put(row.whole("replicate"), row.number(Outcome.STILL_COMING_12.key())));
      byArm.put(arms.get(at).name(), values);
    }
    RunTotals totals = new RunTotals(Outcome.STILL_COMING_12, byArm);
    return RiskFigure.of(
            "Luck: people still coming after 12 weeks in each run",
            "people",
            arms.stream()
                .map(arm -> new RiskFigure.Spread(arm, totals.ranked(arm.name())))
                .toList())
        .map(figure -> new Chapter("risks", "What could go wrong", List.of(figure.html())));
  }

  private static ArmPathway pathway(Arm arm, List<TableRow> rows) {
    List<ArmPathway.Step> steps = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      if (stage != Stage.NOT_IN_NEED) {
        String before = reached(Stage.values()[stage.ordinal() - 1]);
        steps.add(
            new ArmPathway.Step(
                stage,
                mean(rows.stream().mapToDouble(row -> row.number(reached(stage))).toArray()),
                stage == Stage.IN_NEED
                    ? new IntervalChart.Value(Double.NaN, Double.NaN, Double.NaN)
                    : mean(
                        rows.stream()
                            .mapToDouble(row -> row.number(reached(stage)) / row.number(before))
                            .toArray()),
                onwards(stage, rows)));
      }
    }
    return new ArmPathway(arm, steps, losses(rows));
  }

  /** Those who go no further, for whatever reason: runs do not say after which stage. */
  private static List<ArmPathway.Stop> onwards(Stage stage, List<TableRow> rows) {
    if (stage == Stage.STILL_COMING_AT_52_WEEKS) {
      return List.of();
    }
    String after = reached(Stage.values()[stage.ordinal() + 1]);
    return List.of(
        new ArmPathway.Stop(
            "go no further",
            true,
            mean(
                rows.stream()
                    .mapToDouble(row -> row.number(reached(stage)) - row.number(after))
                    .toArray())));
  }

  /** Reasons of whole runs, each by the stage after which it takes effect as a rule. */
  private static List<ArmPathway.Loss> losses(List<TableRow> rows) {
    return Arrays.stream(LossReason.values())
        .filter(reason -> !reason.isGoodEnding())
        .map(
            reason ->
                new ArmPathway.Loss(
                    reason.lostAfter(),
                    new ArmPathway.Stop(
                        reason.label(),
                        true,
                        mean(
                            rows.stream()
                                .mapToDouble(row -> row.number("ended_" + key(reason)))
                                .toArray()))))
        .filter(loss -> loss.stop().people().value() > 0)
        .toList();
  }

  private static IntervalChart.Value mean(double... values) {
    SampleSummary summary = SampleSummary.of(values).within(0, Double.POSITIVE_INFINITY);
    return new IntervalChart.Value(
        summary.mean(), summary.interval().low(), summary.interval().high());
  }

  private static String reached(Stage stage) {
    return "reached_" + key(stage);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
