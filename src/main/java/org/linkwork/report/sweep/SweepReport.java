package org.linkwork.report.sweep;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.Verdict;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.sweep.SweepContrasts.Contrast;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;

/**
 * What a finished sweep has to say, apart from its runs: summary, contrasts and convergence as
 * tables, pictures and sentences, which depend on the results alone.
 */
public final class SweepReport {
  private final SweepResults results;
  private final SweepContrasts contrasts;

  /** A report on these results, which may lack runs that failed or were not yet carried out. */
  public SweepReport(SweepResults results) {
    this.results = results;
    this.contrasts = new SweepContrasts(results);
  }

  /** The tables, in files beside the runs. */
  public List<ResultTable> tables() {
    List<ResultTable> tables = new ArrayList<>();
    tables.add(new SweepSummaryTable(results));
    if (!contrasts.all().isEmpty()) {
      tables.add(new SweepContrastsTable(contrasts));
      tables.add(new SweepConvergenceTable(contrasts));
    }
    return tables;
  }

  /** The pictures; none where nothing is compared. */
  public List<Figure> figures() {
    return contrasts.ofPrimary().stream()
            .noneMatch(one -> Double.isFinite(one.effect().difference()))
        ? List.of()
        : List.of(
            new SweepContrastsFigure(results.experiment(), contrasts),
            SweepConvergenceFigure.of(results.experiment(), contrasts));
  }

  /** What came out, a sentence each without full stop. */
  public List<String> sentences() {
    List<Contrast> primary = contrasts.ofPrimary();
    if (primary.isEmpty()) {
      return List.of("No point is compared with another, so there are no contrasts");
    }
    String outcome = contrasts.primary().label();
    int runs = primary.stream().mapToInt(one -> one.effect().n()).max().orElse(0);
    if (runs < PairedEffect.FEWEST_PAIRS) {
      return List.of(
          "%s cannot tell which of %s differ in %s; ask for %d or more"
              .formatted(
                  Words.count(runs, "replicate"),
                  Words.count(primary.size(), "point"),
                  outcome,
                  PairedEffect.FEWEST_PAIRS));
    }
    long beyond = primary.stream().filter(one -> isBeyondChance(one.effect().verdict())).count();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        beyond == 0
            ? "None of %s differs beyond chance from what it is compared with, in %s"
                .formatted(Words.count(primary.size(), "point"), outcome)
            : "%s of %s %s beyond chance from what %s compared with, in %s, allowing for %s"
                .formatted(
                    Words.count(beyond),
                    Words.count(primary.size(), "point"),
                    beyond == 1 ? "differs" : "differ",
                    beyond == 1 ? "it is" : "they are",
                    outcome,
                    Words.count(primary.size(), "test")));
    primary.stream()
        .filter(one -> isBeyondChance(one.effect().verdict()))
        .max((one, other) -> Double.compare(size(one), size(other)))
        .ifPresent(largest -> sentences.add(largest(largest)));
    return sentences;
  }

  static boolean isBeyondChance(Verdict verdict) {
    return switch (verdict) {
      case BETTER, WORSE, HIGHER, LOWER -> true;
      case NO_DIFFERENCE_BEYOND_CHANCE, IDENTICAL, TOO_FEW_REPLICATES -> false;
    };
  }

  private static double size(Contrast contrast) {
    return Math.abs(contrast.effect().difference());
  }

  private static String largest(Contrast contrast) {
    PairedEffect effect = contrast.effect();
    Amount amount = Amount.of(effect);
    return "The largest difference is that of %s: %s %s (95%% interval %s) against %s"
        .formatted(
            contrast.point().inWords(),
            amount.difference(effect.difference()),
            amount.differenceUnit(),
            amount.differenceInterval(effect.interval()),
            contrast.against().label());
  }
}
