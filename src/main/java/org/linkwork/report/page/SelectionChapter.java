package org.linkwork.report.page;

import java.util.List;
import java.util.Optional;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.record.Outcome;
import org.linkwork.report.figure.Palette;

/** How each scenario stands, and by how much the chosen one is ahead on fresh seeds. */
final class SelectionChapter {
  private static final List<Arm> STANDINGS =
      List.of(
          Arm.of("cannot be told from nothing", Palette.arm(0, 2)),
          Arm.of("more than chance would give", Palette.arm(1, 2)));

  private SelectionChapter() {}

  static Chapter of(PageFolder folder) {
    List<TableRow> rows = folder.table("select.csv");
    Optional<TableRow> chosen =
        rows.stream().filter(row -> row.is("standing", "chosen")).findFirst();
    List<TableRow> rivals =
        rows.stream().filter(row -> !Double.isNaN(row.number("chosen_less_this"))).toList();
    NumberTable table = table(rows);
    Html shown =
        chosen.isPresent() && !rivals.isEmpty()
            ? lead(chosen.get(), rivals, table).html()
            : table.html();
    return new Chapter("standing", "How they stand", List.of(shown));
  }

  private static ChartFigure lead(TableRow chosen, List<TableRow> rivals, NumberTable table) {
    String name = chosen.text("scenario");
    List<Integer> told = rivals.stream().map(row -> isTold(row, chosen) ? 1 : 0).toList();
    List<String> alike =
        rivals.stream()
            .filter(row -> !isTold(row, chosen))
            .map(row -> row.text("scenario"))
            .toList();
    String unit = chosen.text("unit");
    return new ChartFigure(
        "lead",
        "%s less each rival: %s"
            .formatted(
                name,
                Effects.outcome(chosen.text("outcome"))
                    .map(Outcome::label)
                    .orElse(chosen.text("outcome"))),
        alike.isEmpty()
            ? "On fresh seeds " + name + " can be told from every rival."
            : "On fresh seeds %s cannot be told from %s.".formatted(name, Sentence.series(alike)),
        new IntervalRows(
                "Rival",
                rivals.stream().map(row -> row.text("scenario")).toList(),
                IntervalRows.byStanding(
                    rivals.stream().map(SelectionChapter::ahead).toList(), told, STANDINGS))
            .chart(unit + ", chosen less rival, in pairs of runs with the same people"),
        table);
  }

  private static boolean isTold(TableRow rival, TableRow chosen) {
    return chosen.whole("fresh_n") >= PairedEffect.FEWEST_PAIRS
        && rival.number("adjusted_p") < PairedEffect.LEVEL
        && rival.number("chosen_less_this") != 0;
  }

  private static IntervalChart.Value ahead(TableRow row) {
    return PathwayTables.value(row, "chosen_less_this", "ci_low", "ci_high");
  }

  private static NumberTable table(List<TableRow> rows) {
    return new NumberTable(
        "Every scenario, how it ended, and its level on fresh seeds",
        List.of(
            NumberTable.Heading.words("Scenario"),
            NumberTable.Heading.words("ended as"),
            NumberTable.Heading.numbers("mean while choosing"),
            NumberTable.Heading.numbers("fresh runs"),
            NumberTable.Heading.numbers("mean of fresh runs"),
            NumberTable.Heading.numbers("chosen less this (95%)")),
        rows.stream()
            .map(
                row ->
                    List.of(
                        row.text("scenario"),
                        row.text("standing")
                            + (row.is("standing", "dropped")
                                ? " after " + row.whole("dropped_after") + " runs"
                                : ""),
                        IntervalRows.shown(row.number("mean_while_choosing")),
                        row.text("fresh_n"),
                        IntervalRows.spread(
                            PathwayTables.value(
                                row, "fresh_mean", "fresh_ci_low", "fresh_ci_high")),
                        IntervalRows.spread(ahead(row))))
            .toList());
  }
}
