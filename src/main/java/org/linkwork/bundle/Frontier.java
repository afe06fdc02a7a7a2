package org.linkwork.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linkwork.experiment.FewRuns;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.SampleSummary;

/**
 * The bundles that are worth their money: those that no other beats, being better in one aim and
 * worse in none, and those that chance alone may have kept from among them.
 *
 * <p>A bundle that is beaten on the means is left out only if some bundle on the frontier that
 * beats it does so beyond chance: it is shown to be better in one aim or more, and in every other
 * aim either shown to be better or exactly as good in every replicate. Paired t intervals of 95%
 * for all such rivals and aims together (Bonferroni) show it.
 */
public final class Frontier {
  private final List<Aim> aims;
  private final List<Bundle> bundles;
  private final double[][] goodness;
  private final List<Bundle> unbeaten;

  private Frontier(List<Aim> aims) {
    this.aims = aims;
    this.bundles = aims.get(0).values().bundles();
    this.goodness = aims.stream().map(this::goodness).toArray(double[][]::new);
    this.unbeaten =
        IntStream.range(0, bundles.size())
            .filter(this::isUnbeaten)
            .boxed()
            .sorted(Comparator.comparingDouble(at -> -goodness[0][at]))
            .map(bundles::get)
            .toList();
  }

  /**
   * The frontier, the cheapest bundle first, and after it the bundles that may belong to it.
   *
   * @param aims the cost first, then one or more outcomes, of the same bundles; replicates in which
   *     any has no value are left out
   */
  public static List<FrontierEntry> of(List<Aim> aims) {
    int[] complete =
        IntStream.range(0, aims.get(0).values().replicates())
            .filter(at -> aims.stream().allMatch(aim -> contains(aim.values().complete(), at)))
            .toArray();
    List<Aim> whole =
        aims.stream().map(aim -> new Aim(aim.values().in(complete), aim.higherIsBetter())).toList();
    return complete.length == 0 ? List.of() : new Frontier(whole).entries();
  }

  private List<FrontierEntry> entries() {
    List<FrontierEntry> entries = new ArrayList<>();
    for (Bundle bundle : unbeaten) {
      List<Bundle> alike =
          unbeaten.stream()
              .filter(other -> !other.equals(bundle) && !isBeyondChance(other, bundle, 1))
              .toList();
      entries.add(new FrontierEntry(bundle, true, alike));
    }
    IntStream.range(0, bundles.size())
        .boxed()
        .sorted(Comparator.comparingDouble(at -> -goodness[0][at]))
        .map(at -> nearly(bundles.get(at)))
        .flatMap(Optional::stream)
        .forEach(entries::add);
    return List.copyOf(entries);
  }

  /** A bundle that is beaten, but by nothing beyond chance. */
  private Optional<FrontierEntry> nearly(Bundle bundle) {
    if (unbeaten.contains(bundle)) {
      return Optional.empty();
    }
    List<Bundle> betters = unbeaten.stream().filter(other -> beats(other, bundle)).toList();
    double level = PairedEffect.LEVEL / (betters.size() * aims.size());
    boolean shown = betters.stream().anyMatch(other -> isShownToBeat(other, bundle, level));
    return shown ? Optional.empty() : Optional.of(new FrontierEntry(bundle, false, betters));
  }

  private boolean isShownToBeat(Bundle one, Bundle other, double level) {
    boolean better = false;
    for (Aim aim : aims) {
      SampleSummary more = aim.values().difference(one, other);
      boolean tie = more.mean() == 0 && more.sd() == 0;
      if (!tie && !isShownToBeBetter(aim, more, level)) {
        return false;
      }
      better |= !tie;
    }
    return better;
  }

  private static boolean isShownToBeBetter(Aim aim, SampleSummary more, double level) {
    double lead = aim.higherIsBetter() ? more.mean() : -more.mean();
    return lead > 0 && FewRuns.twoSided(lead, more.sd(), more.n()) < level;
  }

  private boolean isBeyondChance(Bundle one, Bundle other, int aim) {
    Interval interval = aims.get(aim).values().difference(one, other).interval();
    return interval.low() > 0 || interval.high() < 0;
  }

  private boolean isUnbeaten(int at) {
    return IntStream.range(0, bundles.size()).noneMatch(other -> beats(other, at));
  }

  private boolean beats(Bundle one, Bundle other) {
    return beats(bundles.indexOf(one), bundles.indexOf(other));
  }

  private boolean beats(int one, int other) {
    boolean better = false;
    for (double[] good : goodness) {
      if (good[one] < good[other]) {
        return false;
      }
      better |= good[one] > good[other];
    }
    return better;
  }

  private double[] goodness(Aim aim) {
    int sign = aim.higherIsBetter() ? 1 : -1;
    return bundles.stream().mapToDouble(each -> sign * aim.values().summary(each).mean()).toArray();
  }

  private static boolean contains(int[] sorted, int value) {
    return Arrays.binarySearch(sorted, value) >= 0;
  }
}
