package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.report.words.Amount;

/** What each scenario changes in the outcomes declared beforehand. */
final class EffectsChapter {
  private static final double PER_CENT = 100;

  private EffectsChapter() {}

  /** The chapter of a comparison. */
  static Chapter of(List<Effects> effects, List<Arm> arms) {
    List<Html> content = new ArrayList<>();
    content.add(
        Element.paragraph(
            "Pairs of runs have the same people and the same luck, so that what differs is what the"
                + " change does. The outcomes were declared beforehand; the first is the one by"
                + " which a scenario is judged. Verdicts allow for the number of outcomes that are"
                + " looked at; intervals do not."));
    for (int at = 0; at < effects.size(); at++) {
      content.add(figure(effects.get(at), arms.get(at + 1), at + 1).withTablePrinted());
    }
    return new Chapter("changes", "What changes", content);
  }

  private static ChartFigure figure(Effects effects, Arm arm, int number) {
    List<PairedEffect> shown =
        effects.declared().stream().filter(one -> one.baselineMean() != 0).toList();
    IntervalChart chart =
        new IntervalChart(
            "% of " + effects.against(),
            false,
            shown.stream().map(one -> EffectWords.row(one.outcome(), "")).toList(),
            List.of(
                new IntervalChart.Group(
                    arm, shown.stream().map(EffectsChapter::relative).toList())));
    return new ChartFigure(
        "changes-" + number,
        "What " + effects.scenario() + " changes, in per cent of " + effects.against(),
        counted(effects),
        chart,
        table(effects));
  }

  private static IntervalChart.Value relative(PairedEffect effect) {
    double factor = PER_CENT / Math.abs(effect.baselineMean());
    return new IntervalChart.Value(
        factor * effect.difference(),
        // Few pairs leave more room than there is: nothing falls by more than all of it.
        Math.max(-PER_CENT, factor * effect.interval().low()),
        factor * effect.interval().high());
  }

  /** How many of the outcomes declared beforehand change, and which way. */
  static String counted(Effects effects) {
    int better = 0;
    int worse = 0;
    int other = 0;
    int untold = 0;
    for (PairedEffect effect : effects.declared()) {
      switch (effect.verdict()) {
        case BETTER -> better++;
        case WORSE -> worse++;
        case HIGHER, LOWER -> other++;
        case NO_DIFFERENCE_BEYOND_CHANCE, IDENTICAL, TOO_FEW_REPLICATES -> untold++;
      }
    }
    return "Of %d outcomes declared beforehand, with %s %d are better, %d worse, and %d higher or lower where neither is better; %d cannot be told from chance."
        .formatted(effects.declared().size(), effects.scenario(), better, worse, other, untold);
  }

  private static NumberTable table(Effects effects) {
    List<List<String>> rows = new ArrayList<>();
    for (PairedEffect effect : effects.declared()) {
      Amount amount = Amount.of(effect);
      rows.add(
          List.of(
              EffectWords.row(effect.outcome(), amount.unit()),
              amount.level(effect.baselineMean()),
              amount.level(effect.otherMean()),
              amount.difference(effect.difference()),
              amount.differenceInterval(effect.interval()),
              effect.verdictInWords()));
    }
    return new NumberTable(
        "What %s changes over the policy period, mean of %d pairs of runs; differences of shares are in percentage points"
            .formatted(effects.scenario(), effects.declared().get(0).n()),
        List.of(
            NumberTable.Heading.words("Outcome"),
            NumberTable.Heading.numbers(effects.against()),
            NumberTable.Heading.numbers(effects.scenario()),
            NumberTable.Heading.numbers("change"),
            NumberTable.Heading.numbers("95% interval"),
            NumberTable.Heading.words("verdict")),
        rows);
  }
}
