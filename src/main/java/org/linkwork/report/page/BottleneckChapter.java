package org.linkwork.report.page;

import java.util.List;
import org.linkwork.record.Outcome;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.words.Words;

/** What easing each barrier a little gives, the largest gain first. */
final class BottleneckChapter {
  private static final int DRAWN = 15;
  private static final List<Arm> STANDINGS =
      List.of(
          Arm.of("cannot be told from nothing", Palette.arm(0, 2)),
          Arm.of("more than chance would give", Palette.arm(1, 2)));

  private BottleneckChapter() {}

  static Chapter of(PageFolder folder) {
    List<TableRow> rows = folder.table("bottleneck.csv");
    if (rows.isEmpty()) {
      throw Refusal.spoilt(folder.place().resolve("bottleneck.csv"), "this table has no rows");
    }
    String outcome =
        Effects.outcome(rows.get(0).text("outcome"))
            .map(Outcome::label)
            .orElse(rows.get(0).text("outcome"));
    List<TableRow> drawn = rows.stream().limit(DRAWN).toList();
    IntervalRows values =
        new IntervalRows(
            "Eased",
            drawn.stream().map(BottleneckChapter::name).toList(),
            IntervalRows.byStanding(
                drawn.stream().map(BottleneckChapter::value).toList(),
                drawn.stream().map(row -> isTold(row) ? 1 : 0).toList(),
                STANDINGS));
    ChartFigure figure =
        new ChartFigure(
            "barriers",
            "What easing each gives: " + outcome,
            reading(rows, drawn.size()),
            values.chart(rows.get(0).text("unit") + " more than with nothing eased"),
            table(rows, outcome));
    return new Chapter(
        "barriers",
        "What easing each barrier gives",
        List.of(
            Element.paragraph(
                "One barrier at a time is eased a little: a sub-theme of the interviews by a share of"
                    + " what is missing, a capacity by the same share of what is there. The people"
                    + " and their luck are the same each time."),
            figure.html()));
  }

  private static String reading(List<TableRow> rows, int drawn) {
    if (rows.stream().anyMatch(row -> row.text("verdict").startsWith("too few"))) {
      return "There are too few replicates to tell what easing any of them gives.";
    }
    long told = rows.stream().filter(BottleneckChapter::isTold).count();
    List<String> best =
        rows.stream()
            .filter(row -> row.is("may_be_best", "yes"))
            .map(BottleneckChapter::name)
            .toList();
    return "%d of %d change the outcome beyond chance, allowing for how many are looked at; the %d that give most are drawn. %s"
        .formatted(
            told,
            rows.size(),
            drawn,
            best.size() == 1
                ? best.get(0) + " gives most, with 95% confidence."
                : "Any of " + best.size() + " may be the one that gives most.");
  }

  private static NumberTable table(List<TableRow> rows, String outcome) {
    return new NumberTable(
        "What easing each gives in " + outcome + ", with paired 95% intervals",
        List.of(
            NumberTable.Heading.words("Eased"),
            NumberTable.Heading.words("how"),
            NumberTable.Heading.numbers("change"),
            NumberTable.Heading.numbers("95% interval"),
            NumberTable.Heading.words("may be best"),
            NumberTable.Heading.words("verdict")),
        rows.stream()
            .map(
                row ->
                    List.of(
                        row.text("words"),
                        row.text("change"),
                        IntervalRows.shown(value(row).value()),
                        IntervalRows.interval(value(row)),
                        row.text("may_be_best"),
                        row.text("verdict")))
            .toList());
  }

  private static IntervalChart.Value value(TableRow row) {
    return PathwayTables.value(row, "difference", "ci_low", "ci_high");
  }

  /** The words before the colon, which explain no further. */
  private static String name(TableRow row) {
    return Words.capital(row.text("words").split(":")[0]);
  }

  private static boolean isTold(TableRow row) {
    return List.of("better", "worse", "higher", "lower").contains(row.text("verdict"));
  }
}
