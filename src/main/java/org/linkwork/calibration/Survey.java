package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.SampleSummary;

/**
 * A region surveyed by several searches that know nothing of each other.
 *
 * @param places in the region, from all searches; the nearest to it where it is empty
 * @param share of the ranges of all parameters together that is left; 0 where nothing was found
 * @param interval 95% interval of the share, from the spread between searches; unknown where one of
 *     them found nothing
 * @param best the lowest score met: the region is empty where it is above 1
 */
public record Survey(List<double[]> places, double share, Interval interval, double best) {
  private static final int SEARCHES = 4;

  /** Copies the list. */
  public Survey {
    places = List.copyOf(places);
  }

  /** A survey of this region by so many places in all at each level. */
  static Survey of(Region region, int dimensions, long seed, int population) {
    List<double[]> places = new ArrayList<>();
    double[] shares = new double[SEARCHES];
    double best = Double.POSITIVE_INFINITY;
    for (int search = 0; search < SEARCHES; search++) {
      long own = Draws.keyed(seed, search).luckKey();
      RegionSearch.Found found =
          new RegionSearch(region::score, dimensions, own).find(population / SEARCHES);
      places.addAll(found.places());
      shares[search] = found.share();
      best = Math.min(best, found.best());
    }
    if (Arrays.stream(shares).anyMatch(share -> share == 0)) {
      List<double[]> inside = places.stream().filter(region::contains).toList();
      double share = Arrays.stream(shares).average().orElseThrow();
      return new Survey(inside.isEmpty() ? places : inside, share, Interval.UNKNOWN, best);
    }
    // Searches differ by factors, so that their shares are averaged as logarithms.
    SampleSummary logs = SampleSummary.of(Arrays.stream(shares).map(StrictMath::log).toArray());
    Interval interval =
        new Interval(
            StrictMath.exp(logs.interval().low()),
            Math.min(1, StrictMath.exp(logs.interval().high())));
    return new Survey(places, StrictMath.exp(logs.mean()), interval, best);
  }

  /** Whether nothing is left. */
  public boolean isEmpty() {
    return best > 1;
  }

  /** So many of the places, far from each other: each the farthest from those before it. */
  List<double[]> spread(int count) {
    List<double[]> chosen = new ArrayList<>();
    double[] nearest = new double[places.size()];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    int next = 0;
    while (chosen.size() < Math.min(count, places.size())) {
      double[] taken = places.get(next);
      chosen.add(taken);
      for (int place = 0; place < nearest.length; place++) {
        nearest[place] = Math.min(nearest[place], distance(places.get(place), taken));
      }
      next = farthest(nearest);
    }
    return chosen;
  }

  /** So many of the places, picked at random without regard to where they are. */
  List<double[]> picked(int count, long seed) {
    Draws draws = Draws.keyed(seed, 0);
    List<Integer> order = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      order.add(place);
    }
    order.sort(Comparator.comparingLong(place -> draws.bits(Decision.REGION_PICK, place, 0)));
    return order.stream().limit(count).map(places::get).toList();
  }

  private static int farthest(double[] nearest) {
    int farthest = 0;
    for (int place = 1; place < nearest.length; place++) {
      farthest = nearest[place] > nearest[farthest] ? place : farthest;
    }
    return farthest;
  }

  private static double distance(double[] one, double[] other) {
    double sum = 0;
    for (int dimension = 0; dimension < one.length; dimension++) {
      double apart = one[dimension] - other[dimension];
      sum += apart * apart;
    }
    return sum;
  }
}
