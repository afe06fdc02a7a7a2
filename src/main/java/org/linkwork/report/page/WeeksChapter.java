package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.record.Outcome;
import org.linkwork.report.words.Words;

/** How services and people fare over time, with the band in which 8 of 10 runs lie. */
final class WeeksChapter {
  private static final List<Outcome> SHOWN =
      List.of(
          Outcome.REFERRED,
          Outcome.WAITING,
          Outcome.ATTENDING,
          Outcome.LIFE_SATISFACTION,
          Outcome.GROUPS_OPEN,
          Outcome.GP_BELIEF);
  private static final int WEEKS_A_QUARTER = 13;
  private static final int SHORT_RUN = 104;
  private static final double WEEKS_A_YEAR = 52;

  private final List<Arm> arms;
  private final int weeksABlock;
  private final int runs;
  private final Map<Outcome, WeeklyBlocks> blocks = new EnumMap<>(Outcome.class);

  private WeeksChapter(FolderManifest manifest, List<Arm> arms, int runs) {
    this.arms = arms;
    this.runs = runs;
    FolderManifest.Simulated first = manifest.scenarios().get(0);
    int weeks = first.warmUpWeeks() + first.policyWeeks();
    this.weeksABlock = weeks < SHORT_RUN ? 4 : WEEKS_A_QUARTER;
  }

  /** The chapter of a run or a comparison, from {@code weekly-wide.csv}. */
  static Chapter ofWide(PageFolder folder, List<Arm> arms, List<Effects> effects) {
    WeeksChapter chapter =
        new WeeksChapter(folder.manifest(), arms, (int) folder.manifest().finished());
    folder.scan(
        "weekly-wide.csv",
        row -> {
          for (Outcome outcome : SHOWN) {
            chapter.add(row, row.text("scenario"), outcome, row.number(outcome.key()));
          }
        });
    return chapter.of(effects).orElseThrow();
  }

  /**
   * The chapter of some points of a sweep, from {@code weekly.csv.gz}; empty where no weeks of
   * these outcomes were recorded.
   *
   * @param points the points' names, one for each arm
   */
  static Optional<Chapter> ofLong(PageFolder folder, List<Arm> arms, List<String> points) {
    WeeksChapter chapter = new WeeksChapter(folder.manifest(), arms, 0);
    folder.scan(
        "weekly.csv.gz",
        row -> {
          int arm = points.indexOf(row.text("point"));
          if (arm >= 0) {
            Effects.outcome(row.text("outcome"))
                .ifPresent(
                    outcome ->
                        chapter.add(row, arms.get(arm).name(), outcome, row.number("value")));
          }
        });
    return chapter.of(List.of());
  }

  private void add(TableRow row, String arm, Outcome outcome, double value) {
    blocks
        .computeIfAbsent(outcome, one -> new WeeklyBlocks(weeksABlock))
        .add(arm, row.whole("replicate"), row.whole("policy_week"), value);
  }

  private Optional<Chapter> of(List<Effects> effects) {
    List<Html> figures = new ArrayList<>();
    blocks.forEach(
        (outcome, weeks) -> {
          if (arms.stream().allMatch(arm -> weeks.of(arm.name()).size() > 1)) {
            figures.add(figure(outcome, weeks, effects).html());
          }
        });
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    String points = "Each point is the mean of " + weeksABlock + " weeks. ";
    Element lead =
        Element.paragraph(
            (runs == 1
                    ? points + "This is one run, which may be an outlier."
                    : points
                        + "Lines are means over runs; 8 of 10 runs lie in the band (10th to 90th"
                        + " percentile). Bands show how runs differ, not how well a difference is"
                        + " known.")
                + " The upright line is the beginning of the policy period; what is left of it is"
                + " warm-up.");
    return Optional.of(
        new Chapter("weeks", "Week by week", List.of(lead, Element.of("div", figures).in("pair"))));
  }

  private ChartFigure figure(Outcome outcome, WeeklyBlocks weeks, List<Effects> effects) {
    double factor = outcome.unit().equals("share") ? 100 : 1;
    List<WeeklyBlocks.Spell> first = weeks.of(arms.get(0).name());
    List<Double> times =
        first.stream().map(spell -> (spell.from() + weeksABlock / 2.0) / WEEKS_A_YEAR).toList();
    List<SeriesChart.Line> lines = new ArrayList<>();
    for (Arm arm : arms) {
      List<WeeklyBlocks.Spell> spells = weeks.of(arm.name());
      lines.add(
          new SeriesChart.Line(
              arm,
              spells.stream().mapToDouble(spell -> factor * spell.runs().mean()).toArray(),
              spells.stream().mapToDouble(spell -> factor * spell.runs().tenth()).toArray(),
              spells.stream().mapToDouble(spell -> factor * spell.runs().ninetieth()).toArray()));
    }
    String unit = unit(outcome);
    boolean counted = !outcome.unit().startsWith("level") && !outcome.unit().startsWith("points");
    return new ChartFigure(
        "weeks-" + outcome.key().replace('_', '-'),
        Words.capital(outcome.label()) + (outcome.label().equals(unit) ? "" : ", " + unit),
        SeriesWords.reading(outcome, arms, weeks, effects),
        new SeriesChart(unit, "years from the start of the policy", times, counted, lines),
        SeriesWords.table(outcome, unit, weeksABlock, arms, weeks));
  }

  private static String unit(Outcome outcome) {
    String unit = outcome.unit().equals("share") ? "%" : outcome.unit();
    return outcome.source() == Outcome.Source.EVENT ? unit + " a week" : unit;
  }
}
