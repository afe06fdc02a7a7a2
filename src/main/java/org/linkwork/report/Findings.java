package org.linkwork.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.experiment.ComparisonResult;
import org.linkwork.experiment.PairingGain;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunFailure;
import org.linkwork.report.words.BeliefWithoutNews;
import org.linkwork.report.words.Headline;

/**
 * All that there is to report: the runs of one scenario, or of several with what they change.
 *
 * @param arms runs by scenario, each with a name of its own, the baseline first; one finished run
 *     or more in each
 * @param contrasts what the scenarios change against the first; empty for a single scenario
 * @param asked replicates asked for
 * @param failures runs that failed
 * @param stopped whether it was stopped before all had finished
 */
public record Findings(
    List<ReplicateSet> arms,
    Optional<Contrasts> contrasts,
    int asked,
    List<RunFailure> failures,
    boolean stopped) {
  /** Replicates below which intervals rest on too little to be trusted far. */
  private static final int ENOUGH = 10;

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if no run has finished, since there is nothing to report then
   */
  public Findings {
    arms = List.copyOf(arms);
    failures = List.copyOf(failures);
    if (arms.get(0).results().isEmpty()) {
      throw new IllegalArgumentException("No run has finished, so there is nothing to report.");
    }
  }

  /** The findings on one scenario. */
  public static Findings of(ReplicateSet runs) {
    return new Findings(
        List.of(runs), Optional.empty(), runs.asked(), runs.failures(), runs.stopped());
  }

  /**
   * The findings of a comparison.
   *
   * @param gains what pairing gains over one shared stream; empty where it was not measured
   */
  public static Findings of(ComparisonResult comparison, List<PairingGain> gains) {
    List<String> names = uniqueNames(comparison.scenarios());
    List<ReplicateSet> arms = new ArrayList<>();
    for (int arm = 0; arm < names.size(); arm++) {
      ReplicateSet runs = comparison.runsOf(arm);
      arms.add(
          new ReplicateSet(
              names.get(arm), runs.asked(), runs.results(), runs.failures(), runs.stopped()));
    }
    return new Findings(
        arms,
        Optional.of(Contrasts.of(comparison, names, gains)),
        comparison.asked(),
        comparison.failures(),
        comparison.stopped());
  }

  /** The arms' names, the baseline first. */
  public List<String> names() {
    return arms.stream().map(ReplicateSet::scenario).toList();
  }

  /** Finished replicates. */
  public int replicates() {
    return arms.get(0).results().size();
  }

  /** What came out, a sentence each, without full stops; what is missing is said too. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    contrasts.ifPresent(
        found ->
            found.headline().forEach(one -> sentences.add(Headline.of(found.baseline(), one))));
    sentences.add(Headline.of(arms.get(0)) + " (" + names().get(0) + ")");
    contrasts.ifPresent(
        found -> sentences.addAll(BeliefWithoutNews.sentences(arms, found.headline())));
    if (replicates() > 1 && replicates() < ENOUGH) {
      sentences.add(
          "With only %d runs the intervals are rough: %d or more are better"
              .formatted(replicates(), ENOUGH));
    }
    if (stopped) {
      sentences.add("Stopped early: %d of %d replicates finished".formatted(replicates(), asked));
    }
    if (!failures.isEmpty()) {
      sentences.add(
          (failures.size() == 1
                  ? "1 run failed and is left out"
                  : failures.size() + " runs failed and are left out")
              + "; see failures.csv");
    }
    return sentences;
  }

  private static List<String> uniqueNames(List<String> names) {
    List<String> unique = new ArrayList<>();
    for (String name : names) {
      String candidate = name;
      for (int again = 2; unique.contains(candidate); again++) {
        candidate = name + " (" + again + ")";
      }
      unique.add(candidate);
    }
    return unique;
  }
}
