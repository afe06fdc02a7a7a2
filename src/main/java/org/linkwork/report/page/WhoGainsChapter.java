package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.record.Outcome;
import org.linkwork.report.words.Words;

/** Who gains: by deprivation, sex and age, and person by person where worlds are compared. */
final class WhoGainsChapter {
  private static final double PER_THOUSAND = 1000;
  private static final Outcome SHOWN = Outcome.STILL_COMING_12;

  private WhoGainsChapter() {}

  /** What adults are sorted by. */
  private enum Sorting {
    DEPRIVATION_FIFTH("deprivation_fifth", "deprivation fifth"),
    SEX("sex", "sex"),
    AGE_BAND("age_band", "age");

    private final String key;
    private final String words;

    Sorting(String key, String words) {
      this.key = key;
      this.words = words;
    }
  }

  /**
   * The chapter of a run or a comparison.
   *
   * @param compared whether there are worlds to compare person by person
   */
  static Chapter of(PageFolder folder, List<Arm> arms, boolean compared) {
    List<Html> content = new ArrayList<>();
    if (compared) {
      content.add(
          Element.paragraph(
              "The same people live in both worlds, so that it can be counted who fares better and"
                  + " who worse. Shares of people helped or harmed depend on how chance is shared"
                  + " between worlds; means over people do not."));
      List<TableRow> rows = folder.table("who-gained.csv");
      for (int at = 1; at < arms.size(); at++) {
        String scenario = arms.get(at).name();
        List<TableRow> mine = rows.stream().filter(row -> row.is("scenario", scenario)).toList();
        if (mine.isEmpty()) {
          throw Refusal.spoilt(
              folder.place().resolve("who-gained.csv"), "there is no row of " + scenario);
        }
        content.add(GainFigure.of(mine, arms.get(at), at).html());
      }
    }
    List<TableRow> strata =
        folder.table("strata.csv").stream().filter(row -> row.is("outcome", SHOWN.key())).toList();
    List<Html> levels = new ArrayList<>();
    for (Sorting sorting : Sorting.values()) {
      levels.add(levels(sorting, strata, arms).html());
    }
    content.add(Element.of("div", levels).in("pair"));
    return new Chapter("who", "Who gains", content);
  }

  private static ChartFigure levels(Sorting sorting, List<TableRow> strata, List<Arm> arms) {
    List<TableRow> rows =
        strata.stream()
            .filter(row -> row.is("breakdown", sorting.key) && row.number("adults") > 0)
            .toList();
    List<String> kinds = rows.stream().map(row -> row.text("kind")).distinct().toList();
    List<IntervalChart.Group> groups = new ArrayList<>();
    for (Arm arm : arms) {
      groups.add(
          new IntervalChart.Group(
              arm,
              rows.stream()
                  .filter(row -> row.is("scenario", arm.name()))
                  .map(WhoGainsChapter::perThousand)
                  .toList()));
    }
    IntervalRows values = new IntervalRows(Words.capital(sorting.words), kinds, groups);
    return new ChartFigure(
        "who-by-" + sorting.key.replace('_', '-'),
        "Still coming after 12 weeks, by " + sorting.words,
        reading(sorting, kinds, groups.get(0)),
        values.chart("people per 1,000 adults of the kind"),
        values.table(
            "People still coming after 12 weeks per 1,000 adults, by "
                + sorting.words
                + "; intervals are of each level, not of differences"));
  }

  private static IntervalChart.Value perThousand(TableRow row) {
    return PathwayTables.value(row, "mean", "ci_low", "ci_high")
        .times(PER_THOUSAND / row.number("adults"));
  }

  /** Says which kinds have most and fewest only where their intervals lie apart. */
  private static String reading(Sorting sorting, List<String> kinds, IntervalChart.Group group) {
    List<IntervalChart.Value> values = group.values();
    int most = 0;
    int fewest = 0;
    for (int at = 1; at < values.size(); at++) {
      most = values.get(at).value() > values.get(most).value() ? at : most;
      fewest = values.get(at).value() < values.get(fewest).value() ? at : fewest;
    }
    boolean apart = values.get(most).low() > values.get(fewest).high();
    return apart
        ? "With %s most per 1,000 in %s: %s%s; fewest in %s: %s%s."
            .formatted(
                group.arm().name(),
                kinds.get(most),
                Words.rate(values.get(most).value()),
                PathwayWords.interval(values.get(most)),
                kinds.get(fewest),
                Words.rate(values.get(fewest).value()),
                PathwayWords.interval(values.get(fewest)))
        : "With %s no %s can be told from the others by its interval: from %s to %s per 1,000."
            .formatted(
                group.arm().name(),
                sorting.words,
                Words.rate(values.get(fewest).value()),
                Words.rate(values.get(most).value()));
  }
}
