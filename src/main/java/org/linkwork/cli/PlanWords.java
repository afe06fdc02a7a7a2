package org.linkwork.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linkwork.design.Design;
import org.linkwork.design.Experiment;
import org.linkwork.design.Factor;
import org.linkwork.design.PrecisionTarget;
import org.linkwork.design.SweepSize;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.parameter.Numeral;
import org.linkwork.report.words.Words;

/** What an experiment will take, in sentences. */
final class PlanWords {
  private static final double SMALLEST_MEGABYTES = 0.1;

  /** A factor that may as well be so many times as large says nothing. */
  private static final double MOST_DOUBT = 100;

  private final Experiment experiment;
  private final SweepSize size;
  private final int threads;

  PlanWords(Experiment experiment, SweepSize size, int threads) {
    this.experiment = experiment;
    this.size = size;
    this.threads = threads;
  }

  /** The question, what is to be done, and what it will take as far as is known. */
  List<String> sentences(Optional<TrialRuns> trial) {
    List<String> sentences = new ArrayList<>();
    sentences.add(experiment.name() + ": " + experiment.question());
    sentences.addAll(designs());
    sentences.add(runs());
    trial.ifPresent(tried -> sentences.add(time(tried)));
    sentences.add(
        "Disk: about "
            + fromTo(
                megabytes(size.storeMegabytes(size.fewestRuns())),
                megabytes(size.storeMegabytes(size.mostRuns())))
            + " MB for the store and "
            + fromTo(
                megabytes(size.exportMegabytes(size.fewestRuns())),
                megabytes(size.exportMegabytes(size.mostRuns())))
            + " MB for its tables.");
    trial.flatMap(TrialRuns::effect).map(PlanWords::pairing).ifPresent(sentences::add);
    return sentences;
  }

  /** How many points there are and how they are chosen, a sentence for each side and the whole. */
  List<String> designs() {
    List<String> sentences = new ArrayList<>();
    for (Factor.Side side : Factor.Side.values()) {
      List<Design> designs = experiment.designs().getOrDefault(side, List.of());
      if (!designs.isEmpty()) {
        int points =
            side == Factor.Side.CHOICE ? experiment.choicePoints() : experiment.uncertainPoints();
        sentences.add(
            Words.capital(side.block())
                + ": "
                + Words.count(points, "point")
                + " ("
                + designs.stream().map(Design::inWords).collect(Collectors.joining(", "))
                + (side == Factor.Side.CHOICE ? ", the base among them" : "")
                + ").");
      }
    }
    return sentences;
  }

  /** The points and runs there will be. */
  String runs() {
    int min = experiment.replicates().min();
    int max = experiment.replicates().max();
    String points =
        experiment.choicePoints() > 1 && experiment.uncertainPoints() > 1
            ? experiment.choicePoints() + " x " + experiment.uncertainPoints() + " = "
            : "";
    return points
        + Words.count(size.points(), "point")
        + " with "
        + (min == max
            ? Words.count(min, "replicate") + " each"
            : min + " to " + Words.count(max, "replicate") + " each")
        + ": "
        + fromTo(Words.count(size.fewestRuns()), Words.count(size.mostRuns()))
        + " runs"
        + experiment.replicates().target().map(PlanWords::target).orElse("")
        + ".";
  }

  private static String target(PrecisionTarget target) {
    String unit = " " + target.outcome().unit();
    String difference = ", until the difference in " + target.outcome().key();
    if (target.criterion() instanceof PrecisionTarget.HalfWidth width) {
      return difference + " is known to +/- " + Numeral.of(width.halfWidth()) + unit;
    }
    double matters = ((PrecisionTarget.SmallestDifference) target.criterion()).difference();
    return difference + " is surely more, or surely less, than " + Numeral.of(matters) + unit;
  }

  private String time(TrialRuns tried) {
    String each = "A trial run took " + TimeInWords.of(tried.whole());
    String shared =
        tried.further() < tried.whole() && size.warmUps() < size.points()
            ? " and " + TimeInWords.of(tried.further()) + " where the warm-up was there already"
            : "";
    return each
        + shared
        + ": about "
        + fromTo(
            TimeInWords.of(tried.seconds(size, size.fewestRuns(), threads)),
            TimeInWords.of(tried.seconds(size, size.mostRuns(), threads)))
        + " on "
        + Words.count(threads, "thread")
        + ".";
  }

  /** What was saved by comparing the same people, which three pairs hardly show. */
  private static String pairing(PairedEffect effect) {
    String what =
        "Pairing, judged by the difference in "
            + effect.outcome().key()
            + " of only "
            + effect.n()
            + " pairs: ";
    if (!Double.isFinite(effect.varianceReduction())) {
      return what + "the pairs differ by a constant.";
    }
    Interval interval = effect.varianceReductionInterval();
    if (!Double.isFinite(interval.low())
        || !Double.isFinite(interval.high())
        || interval.high() > MOST_DOUBT * Math.max(interval.low(), 1 / MOST_DOUBT)) {
      return what + "they cannot tell how many replicates it saves; the sweep's tables will.";
    }
    return what
        + "independent runs would need about "
        + Words.rate(effect.varianceReduction())
        + " times as many replicates (95% interval "
        + Words.rate(Math.max(0, interval.low()))
        + " to "
        + Words.rate(interval.high())
        + ").";
  }

  private static String fromTo(String low, String high) {
    return low.equals(high) ? low : low + " to " + high;
  }

  /** Megabytes in words. */
  static String megabytes(double megabytes) {
    return megabytes < SMALLEST_MEGABYTES
        ? "under 0.1"
        : String.format(Locale.UK, megabytes < 10 ? "%.1f" : "%,.0f", megabytes);
  }
}
