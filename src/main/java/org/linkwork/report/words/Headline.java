package org.linkwork.report.words;

import java.util.List;
import java.util.stream.Stream;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.experiment.ScenarioEffects;
import org.linkwork.experiment.Verdict;
import org.linkwork.record.Outcome;
import org.linkwork.record.Stage;

/** What is said first: the outcomes declared beforehand, and the finding in one sentence. */
public final class Headline {
  /** The outcome by which a scenario is judged first, and the only one tested by itself. */
  public static final Outcome PRIMARY = Outcome.STILL_COMING_12;

  /** The further outcomes declared beforehand, tested together; all others are exploratory. */
  public static final List<Outcome> SECONDARY =
      List.of(
          Outcome.REFERRED,
          Outcome.MEAN_WAIT,
          Outcome.MET,
          Outcome.TURNED_UP,
          Outcome.BENEFITED,
          Outcome.LOST_GROUP,
          Outcome.LIFE_SATISFACTION,
          Outcome.OFTEN_LONELY,
          Outcome.PRESCRIBED,
          Outcome.CONSULTATIONS,
          Outcome.GROUPS_OPEN,
          Outcome.GP_BELIEF,
          Outcome.COST_NHS);

  /** The outcomes declared beforehand, the primary one first. */
  public static final List<Outcome> OUTCOMES =
      Stream.concat(Stream.of(PRIMARY), SECONDARY.stream()).toList();

  private static final String PRIMARY_IN_WORDS = "people are still coming after 12 weeks";

  private static final double PER_CENT = 100;

  private Headline() {}

  /** One sentence on a comparison of one scenario, no surer than the numbers. */
  public static String of(String baseline, ScenarioEffects scenario) {
    PairedEffect effect =
        scenario.effects().stream()
            .filter(candidate -> candidate.outcome() == PRIMARY)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no effect on " + PRIMARY));
    Amount amount = Amount.of(effect);
    String runs = " in " + Words.count(effect.n(), "paired run");
    Verdict verdict = effect.verdict();
    if (verdict == Verdict.IDENTICAL) {
      return "With %s exactly as many %s as with %s%s"
          .formatted(scenario.scenario(), PRIMARY_IN_WORDS, baseline, runs);
    }
    if (verdict == Verdict.TOO_FEW_REPLICATES) {
      return "%s cannot tell %s from %s: compare %d or more, better 20"
          .formatted(
              effect.n() == 1 ? "One run" : effect.n() + " paired runs",
              scenario.scenario(),
              baseline,
              PairedEffect.FEWEST_PAIRS);
    }
    String interval = amount.differenceInterval(effect.interval());
    if (verdict == Verdict.NO_DIFFERENCE_BEYOND_CHANCE) {
      return "%s cannot be told from %s%s in how many %s (95%% interval %s%s)"
          .formatted(
              scenario.scenario(), baseline, allowing(effect), PRIMARY_IN_WORDS, interval, runs);
    }
    return "With %s %s %s %s than with %s (95%% interval %s%s)"
        .formatted(
            scenario.scenario(),
            amount.value(Math.abs(effect.difference())),
            effect.difference() > 0 ? "more" : "fewer",
            PRIMARY_IN_WORDS,
            baseline,
            interval,
            runs);
  }

  /** Says why an interval without 0 is not beyond chance: several outcomes were looked at. */
  private static String allowing(PairedEffect effect) {
    return effect.interval().contains(0) ? "" : ", allowing for " + effect.tests() + " tests,";
  }

  /** One sentence on the leaky pathway of one scenario. */
  public static String of(ReplicateSet runs) {
    SampleSummary share =
        SampleSummary.of(
            runs.results().stream()
                .mapToDouble(
                    run ->
                        (double) run.funnel().reached(Stage.TURNED_UP)
                            // Nothing of nothing is not a number, and is left out.
                            / run.funnel().reached(Stage.IN_NEED))
                .toArray());
    if (share.n() == 0) {
      return "In this world nobody brings a social need to a GP";
    }
    Interval interval = share.interval();
    return "Of 100 people who bring a social need to their GP, %s%s come to a community group"
        .formatted(
            Words.rate(PER_CENT * share.mean()),
            Double.isNaN(interval.low())
                ? ""
                : " (95%% interval %s to %s)"
                    .formatted(
                        Words.rate(PER_CENT * interval.low()),
                        Words.rate(PER_CENT * interval.high())));
  }
}
