package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.experiment.PersonalChange;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.words.Words;

/** How many people fare better and how many worse than in the baseline, by deprivation. */
final class GainFigure {
  private static final double PER_THOUSAND = 1000;
  private static final List<PersonalChange> DRAWN =
      List.of(PersonalChange.HELPED, PersonalChange.HARMED);
  private static final List<PersonalChange> TABLED =
      List.of(
          PersonalChange.HELPED,
          PersonalChange.HARMED,
          PersonalChange.FURTHER,
          PersonalChange.LESS_FAR,
          PersonalChange.CROWDED_OUT);

  private GainFigure() {}

  /**
   * The figure of one scenario, from its rows of {@code who-gained.csv}.
   *
   * @param arm the scenario, in whose colour those are who gain by it
   */
  static ChartFigure of(List<TableRow> rows, Arm arm, int number) {
    String scenario = arm.name();
    List<String> fifths = rows.stream().map(row -> row.text("fifth")).distinct().toList();
    List<IntervalChart.Group> groups = new ArrayList<>();
    Arm less = Arm.of("", Palette.arm(0, 2));
    for (PersonalChange change : DRAWN) {
      Arm colours = change == PersonalChange.HELPED ? arm : less;
      groups.add(
          new IntervalChart.Group(
              new Arm(Words.capital(change.label()), colours.light(), colours.dark()),
              fifths.stream().map(fifth -> value(rows, fifth, change)).toList()));
    }
    IntervalChart.Value helped = value(rows, "all", PersonalChange.HELPED);
    IntervalChart.Value harmed = value(rows, "all", PersonalChange.HARMED);
    IntervalChart.Value crowded = value(rows, "all", PersonalChange.CROWDED_OUT);
    return new ChartFigure(
        "gains-" + number,
        "Person by person: " + scenario,
        "Of 1,000 adults, with %s %s%s are more satisfied with life than in the other world, %s%s less, and %s%s come less far because others took what capacity there was."
            .formatted(
                scenario,
                Words.rate(helped.value()),
                PathwayWords.interval(helped),
                Words.rate(harmed.value()),
                PathwayWords.interval(harmed),
                Words.rate(crowded.value()),
                PathwayWords.interval(crowded)),
        new IntervalChart(
            "of 1,000 adults", false, fifths.stream().map(GainFigure::words).toList(), groups),
        table(rows, scenario, fifths));
  }

  private static NumberTable table(List<TableRow> rows, String scenario, List<String> fifths) {
    List<NumberTable.Heading> columns = new ArrayList<>();
    columns.add(NumberTable.Heading.words("Adults"));
    for (PersonalChange change : TABLED) {
      columns.add(NumberTable.Heading.numbers(change.label()));
      columns.add(NumberTable.Heading.numbers("95% interval"));
    }
    List<List<String>> lines = new ArrayList<>();
    for (String fifth : fifths) {
      List<String> line = new ArrayList<>(List.of(words(fifth)));
      for (PersonalChange change : TABLED) {
        IntervalChart.Value value = value(rows, fifth, change);
        line.add(Words.rate(value.value()));
        line.add(PathwayWords.bare(value));
      }
      lines.add(line);
    }
    return new NumberTable(
        "How adults fare with "
            + scenario
            + " against the same people without it, per 1,000; everybody may show several changes",
        columns,
        lines);
  }

  private static String words(String fifth) {
    return switch (fifth) {
      case "all" -> "all adults";
      case "1" -> "fifth 1 (most deprived)";
      case "5" -> "fifth 5 (least deprived)";
      default -> "fifth " + fifth;
    };
  }

  /** One change of one fifth, per 1,000 adults. */
  static IntervalChart.Value value(List<TableRow> rows, String fifth, PersonalChange change) {
    String key = change.name().toLowerCase(Locale.ROOT);
    return rows.stream()
        .filter(row -> row.is("fifth", fifth) && row.is("change", key))
        .findFirst()
        .map(
            row ->
                new IntervalChart.Value(
                    PER_THOUSAND * row.number("share"),
                    PER_THOUSAND * row.number("ci_low"),
                    PER_THOUSAND * row.number("ci_high")))
        .orElse(new IntervalChart.Value(Double.NaN, Double.NaN, Double.NaN));
  }
}
