package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.linkwork.record.Stage;

/** Reads the leaky pathway of each scenario from {@code funnel.csv} and {@code losses.csv}. */
final class PathwayTables {
  private static final String FUNNEL = "funnel.csv";
  private static final String LOSSES = "losses.csv";

  private PathwayTables() {}

  /** The names of the scenarios as tables give them, in their order. */
  static List<String> names(PageFolder folder) {
    return folder.table(FUNNEL).stream().map(row -> row.text("scenario")).distinct().toList();
  }

  /** The pathways of all scenarios. */
  static List<ArmPathway> read(PageFolder folder, List<Arm> arms) {
    List<TableRow> funnel = folder.table(FUNNEL);
    List<TableRow> losses = folder.table(LOSSES);
    List<ArmPathway> pathways = new ArrayList<>();
    for (Arm arm : arms) {
      List<ArmPathway.Step> steps = new ArrayList<>();
      for (Stage stage : Stage.values()) {
        if (stage != Stage.NOT_IN_NEED) {
          steps.add(step(folder, arm.name(), stage, funnel, losses));
        }
      }
      pathways.add(ArmPathway.of(arm, steps));
    }
    return pathways;
  }

  private static ArmPathway.Step step(
      PageFolder folder,
      String scenario,
      Stage stage,
      List<TableRow> funnel,
      List<TableRow> losses) {
    String key = stage.name().toLowerCase(Locale.ROOT);
    TableRow row =
        funnel.stream()
            .filter(one -> one.is("scenario", scenario) && one.is("stage", key))
            .findFirst()
            .orElseThrow(
                () ->
                    Refusal.spoilt(
                        folder.place().resolve(FUNNEL),
                        "there is no row of " + key + " for " + scenario));
    List<ArmPathway.Stop> stops =
        losses.stream()
            .filter(one -> one.is("scenario", scenario) && one.is("stage", key))
            .map(
                one ->
                    new ArmPathway.Stop(
                        one.text("label"),
                        one.is("kind", "lost"),
                        value(one, "people", "ci_low", "ci_high")))
            .sorted(Comparator.comparingDouble(stop -> -stop.people().value()))
            .toList();
    return new ArmPathway.Step(
        stage,
        value(row, "people", "ci_low", "ci_high"),
        value(row, "share_kept", "share_kept_low", "share_kept_high"),
        stops);
  }

  /** A value and its interval in three columns of a row. */
  static IntervalChart.Value value(TableRow row, String value, String low, String high) {
    return new IntervalChart.Value(row.number(value), row.number(low), row.number(high));
  }
}
