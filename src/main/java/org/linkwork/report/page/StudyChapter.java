package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linkwork.report.words.Words;

/** The figures of a study beside what the service did to the same people. */
final class StudyChapter {
  private static final List<Arm> ARMS = Arm.of(List.of("what happened", "what the study finds"));

  private StudyChapter() {}

  static Chapter of(PageFolder folder) {
    Map<String, List<TableRow>> byUnit = new LinkedHashMap<>();
    for (TableRow row : folder.table("study.csv")) {
      byUnit.computeIfAbsent(row.text("unit"), unit -> new ArrayList<>()).add(row);
    }
    List<Html> content = new ArrayList<>();
    byUnit.forEach((unit, rows) -> content.add(figure(unit, rows, content.size() + 1).html()));
    return new Chapter("figures", "What the study finds, and what happened", content);
  }

  private static ChartFigure figure(String unit, List<TableRow> rows, int number) {
    boolean share = unit.equals("share");
    double factor = share ? 100 : 1;
    List<IntervalChart.Value> truth = new ArrayList<>();
    List<IntervalChart.Value> found = new ArrayList<>();
    for (TableRow row : rows) {
      truth.add(
          PathwayTables.value(
                  row, "counterfactual", "counterfactual_ci_low", "counterfactual_ci_high")
              .times(factor));
      found.add(PathwayTables.value(row, "naive", "naive_ci_low", "naive_ci_high").times(factor));
    }
    IntervalRows values =
        new IntervalRows(
            "Measure",
            rows.stream().map(row -> row.text("label")).toList(),
            List.of(
                new IntervalChart.Group(ARMS.get(0), truth),
                new IntervalChart.Group(ARMS.get(1), found)));
    String words = share ? "%" : unit;
    return new ChartFigure(
        "study-" + number,
        "Measures in " + words,
        reading(rows, truth, found),
        values.chart(words),
        values.table(
            "What the study finds, in %s, and beside it %s"
                .formatted(words, rows.get(0).text("beside"))));
  }

  private static String reading(
      List<TableRow> rows, List<IntervalChart.Value> truth, List<IntervalChart.Value> found) {
    int comparable = 0;
    List<String> apart = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      IntervalChart.Value a = truth.get(at);
      IntervalChart.Value b = found.get(at);
      if (!Double.isNaN(a.low()) && !Double.isNaN(b.low())) {
        comparable++;
        if (a.high() < b.low() || b.high() < a.low()) {
          apart.add(rows.get(at).text("label"));
        }
      }
    }
    if (comparable == 0) {
      return "Of none of these both figures have an interval, so that they cannot be set against each"
          + " other.";
    }
    return apart.isEmpty()
        ? "In no measure do the two intervals lie apart."
        : "In %d of %s the two intervals lie apart, so that the study tells something else than what the service did: %s."
            .formatted(apart.size(), Words.count(comparable, "measure"), Sentence.series(apart));
  }
}
