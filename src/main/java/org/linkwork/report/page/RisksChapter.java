package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.PersonalChange;
import org.linkwork.record.Outcome;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;

/** What could go wrong: bad luck, groups that end, people crowded out. */
final class RisksChapter {
  private static final Outcome SHOWN = Outcome.STILL_COMING_12;
  private static final List<Outcome> HARMS =
      List.of(
          Outcome.LOST_GROUP,
          Outcome.MEAN_WAIT,
          Outcome.LONGEST_WAIT,
          Outcome.GAVE_UP_WAITING,
          Outcome.WENT_UNSEEN,
          Outcome.GP_BURNOUT,
          Outcome.LINK_WORKER_BURNOUT,
          Outcome.SEVERE_UNTREATED);

  private RisksChapter() {}

  /** The chapter of a comparison. */
  static Chapter ofComparison(PageFolder folder, List<Arm> arms, List<Effects> effects) {
    List<Html> content = new ArrayList<>();
    RunTotals totals = RunTotals.read(folder, SHOWN);
    List<RiskFigure.Spread> spreads = new ArrayList<>();
    for (Arm arm : arms.subList(1, arms.size())) {
      spreads.add(new RiskFigure.Spread(arm, totals.differences(arm.name(), arms.get(0).name())));
    }
    RiskFigure.of(
            "Luck: more people still coming after 12 weeks than with " + arms.get(0).name(),
            "people more",
            spreads)
        .ifPresent(figure -> content.add(figure.html()));
    content.add(Element.of("h3", "Harm"));
    content.add(Element.list(harms(folder, effects)));
    content.add(Element.of("h3", "What to watch"));
    for (Effects scenario : effects) {
      content.add(watched(scenario).html());
    }
    return new Chapter("risks", "What could go wrong", content);
  }

  /** The chapter of a run. */
  static Chapter ofRun(PageFolder folder, List<Arm> arms) {
    List<Html> content = new ArrayList<>();
    RunTotals totals = RunTotals.read(folder, SHOWN);
    Arm arm = arms.get(0);
    RiskFigure.of(
            "Luck: people still coming after 12 weeks in each run",
            "people",
            List.of(new RiskFigure.Spread(arm, totals.ranked(arm.name()))))
        .ifPresent(figure -> content.add(figure.html()));
    content.add(Element.of("h3", "What to watch"));
    List<List<String>> rows = new ArrayList<>();
    for (TableRow row : folder.table("summary.csv")) {
      Effects.outcome(row.text("outcome"))
          .filter(HARMS::contains)
          .ifPresent(outcome -> rows.add(SummaryWords.row(outcome, row)));
    }
    content.add(
        new NumberTable("Over the policy period, over runs", SummaryWords.COLUMNS, rows).html());
    return new Chapter("risks", "What could go wrong", content);
  }

  private static List<String> harms(PageFolder folder, List<Effects> effects) {
    List<String> sentences = new ArrayList<>();
    List<TableRow> gains = folder.table("who-gained.csv");
    List<TableRow> crowded = folder.table("crowded-out.csv");
    for (Effects scenario : effects) {
      String name = scenario.scenario();
      List<TableRow> mine = gains.stream().filter(row -> row.is("scenario", name)).toList();
      scenario
          .on(Outcome.LOST_GROUP)
          .map(effect -> closing(name, scenario.against(), effect))
          .ifPresent(sentences::add);
      IntervalChart.Value out = GainFigure.value(mine, "all", PersonalChange.CROWDED_OUT);
      Optional<TableRow> reason =
          crowded.stream().filter(row -> row.is("scenario", name)).findFirst();
      sentences.add(
          "Crowded out with %s: %s%s of 1,000 adults come less far for lack of capacity%s."
              .formatted(
                  name,
                  Words.rate(out.value()),
                  PathwayWords.interval(out),
                  reason.map(row -> ", first among the reasons: " + row.text("label")).orElse("")));
    }
    return sentences;
  }

  private static String closing(String name, String against, PairedEffect effect) {
    Amount amount = Amount.of(effect);
    return "When groups end: with %s a group closes under %s people in the policy period, with %s under %s; the difference: %s."
        .formatted(
            name,
            amount.level(effect.otherMean()),
            against,
            amount.level(effect.baselineMean()),
            EffectWords.change(effect));
  }

  private static NumberTable watched(Effects effects) {
    List<List<String>> rows = new ArrayList<>();
    for (Outcome outcome : HARMS) {
      effects
          .on(outcome)
          .ifPresent(
              effect -> {
                Amount amount = Amount.of(effect);
                rows.add(
                    List.of(
                        EffectWords.row(outcome, amount.unit()),
                        amount.level(effect.baselineMean()),
                        amount.level(effect.otherMean()),
                        amount.differenceInterval(effect.interval()),
                        effect.verdictInWords()));
              });
    }
    return new NumberTable(
        "Possible side effects of " + effects.scenario(),
        List.of(
            NumberTable.Heading.words("Outcome"),
            NumberTable.Heading.numbers(effects.against()),
            NumberTable.Heading.numbers(effects.scenario()),
            NumberTable.Heading.numbers("95% interval of the difference"),
            NumberTable.Heading.words("verdict")),
        rows);
  }
}
