package org.linkwork.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.linkwork.analysis.Contrasts;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.record.Outcome;

/**
 * What each choice does on average, and what each pair does beyond the sum of its two, from a full
 * set of bundles or a fraction of resolution V.
 *
 * <p>Replicates are blocks: each effect is worked out within every replicate, where all bundles
 * have the same people and the same luck, and its interval comes from how it varies over them.
 *
 * @param mains one for each choice, in the order of the menu
 * @param interactions one for each pair, in the order of the menu
 * @param replicates blocks in which every bundle has a value
 */
public record FactorialEffects(
    List<MainEffect> mains, List<Interaction> interactions, int replicates) {
  /** Copies the lists. */
  public FactorialEffects {
    mains = List.copyOf(mains);
    interactions = List.copyOf(interactions);
  }

  /** The effects on one outcome, from replicates in which every bundle has a value. */
  public static FactorialEffects of(Outcome outcome, BundleValues all, int choices) {
    BundleValues values = all.in(all.complete());
    List<PairedEffect> mains = new ArrayList<>();
    List<PairedEffect> pairs = new ArrayList<>();
    for (int first = 0; first < choices; first++) {
      int one = first;
      mains.add(
          PairedEffect.of(
              outcome,
              means(values, bundle -> !bundle.has(one)),
              means(values, bundle -> bundle.has(one))));
      for (int second = first + 1; second < choices; second++) {
        int other = second;
        pairs.add(
            PairedEffect.of(
                outcome,
                gains(values, one, bundle -> !bundle.has(other)),
                gains(values, one, bundle -> bundle.has(other))));
      }
    }
    return new FactorialEffects(
        mains(Contrasts.together(mains)),
        interactions(Contrasts.together(pairs), choices),
        values.replicates());
  }

  /** The interaction of two choices. */
  public Interaction between(int one, int other) {
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    return interactions.stream()
        .filter(pair -> pair.first() == first && pair.second() == second)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(one + " and " + other + " are not a pair."));
  }

  private static List<MainEffect> mains(List<PairedEffect> effects) {
    return IntStream.range(0, effects.size())
        .mapToObj(choice -> new MainEffect(choice, effects.get(choice)))
        .toList();
  }

  private static List<Interaction> interactions(List<PairedEffect> effects, int choices) {
    List<Interaction> interactions = new ArrayList<>();
    for (int first = 0; first < choices; first++) {
      for (int second = first + 1; second < choices; second++) {
        interactions.add(new Interaction(first, second, effects.get(interactions.size())));
      }
    }
    return interactions;
  }

  /** What one choice adds among these bundles, by replicate. */
  private static double[] gains(BundleValues values, int choice, Predicate<Bundle> among) {
    double[] with = means(values, among.and(bundle -> bundle.has(choice)));
    double[] without = means(values, among.and(bundle -> !bundle.has(choice)));
    return IntStream.range(0, with.length).mapToDouble(at -> with[at] - without[at]).toArray();
  }

  private static double[] means(BundleValues values, Predicate<Bundle> among) {
    List<Bundle> bundles = values.bundles().stream().filter(among).toList();
    return IntStream.range(0, values.replicates())
        .mapToDouble(
            at ->
                bundles.stream()
                    .mapToDouble(bundle -> values.at(bundle, at))
                    .average()
                    .orElse(Double.NaN))
        .toArray();
  }
}
