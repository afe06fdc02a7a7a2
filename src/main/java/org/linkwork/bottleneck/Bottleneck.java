package org.linkwork.bottleneck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunFailure;
import org.linkwork.experiment.Verdict;
import org.linkwork.record.Outcome;

/**
 * Where a scenario loses people, and what easing each barrier a little gives.
 *
 * @param baseline the scenario's own runs, one or more
 * @param outcome what is to be moved
 * @param by share by which each barrier is eased, above 0 and at most 1
 * @param relieved what was eased, the most helpful first
 * @param fixed why something could not be eased, a sentence each without full stop
 * @param failures runs that failed
 * @param stopped whether it was stopped before all had finished
 */
public record Bottleneck(
    ReplicateSet baseline,
    Outcome outcome,
    double by,
    List<Relieved> relieved,
    List<String> fixed,
    List<RunFailure> failures,
    boolean stopped) {
  /** Copies the lists and puts the most helpful first. */
  public Bottleneck {
    List<Relieved> ranked = new ArrayList<>(relieved);
    ranked.sort(Comparator.comparingDouble((Relieved one) -> -order(one)));
    relieved = List.copyOf(ranked);
    fixed = List.copyOf(fixed);
    failures = List.copyOf(failures);
  }

  /** Those that help beyond chance, the most helpful first. */
  public List<Relieved> helpful() {
    return with(Verdict.BETTER, Verdict.HIGHER);
  }

  /** Those that harm beyond chance, the most harmful last. */
  public List<Relieved> harmful() {
    return with(Verdict.WORSE, Verdict.LOWER);
  }

  /** Those of which any may be the one that helps most; empty unless one helps beyond chance. */
  public List<Relieved> binding() {
    return helpful().isEmpty() ? List.of() : relieved.stream().filter(Relieved::mayBeBest).toList();
  }

  /** Most pairs of runs behind any of the effects. */
  public int pairs() {
    return relieved.stream().mapToInt(one -> one.effect().n()).max().orElse(0);
  }

  /** The largest half-width of any effect's 95% interval, in the outcome's unit. */
  public double widest() {
    return relieved.stream()
        .map(Relieved::effect)
        .mapToDouble(effect -> effect.interval().halfWidth())
        .filter(Double::isFinite)
        .max()
        .orElse(Double.NaN);
  }

  private List<Relieved> with(Verdict first, Verdict second) {
    return relieved.stream()
        .filter(one -> one.effect().verdict() == first || one.effect().verdict() == second)
        .toList();
  }

  private static double order(Relieved one) {
    PairedEffect effect = one.effect();
    return Double.isNaN(effect.difference()) ? Double.NEGATIVE_INFINITY : one.gain();
  }
}
