package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.design.LatinHypercube;
import org.linkwork.design.Range;

/**
 * Finds places that score 1 or less in the unit cube, and how much of the cube they are, however
 * little: subset simulation (Au and Beck 2001), in which each level keeps the better fifth of its
 * places and walks from them by slices along differences between places (Neal 2003; ter Braak
 * 2006).
 */
final class RegionSearch {
  private static final double KEPT = 0.2;
  private static final int MOST_LEVELS = 40;

  /** A level that brings less than two in a thousand is as near as places come. */
  private static final double STANDSTILL = 0.998;

  private static final int STEPS = 8;
  private static final int MOST_SHRINKS = 60;

  private final Score score;
  private final int dimensions;
  private final long seed;
  private final Draws draws;
  private int pass;

  /** How far a place is from what is looked for. */
  @FunctionalInterface
  interface Score {
    /** The place's score; if it is beyond the limit, anything beyond the limit. */
    double of(double[] at, double limit);
  }

  /**
   * A search.
   *
   * @param score of a place; any place up to 1 is looked for
   * @param seed seed of its own draws
   */
  RegionSearch(Score score, int dimensions, long seed) {
    this.score = score;
    this.dimensions = dimensions;
    this.seed = seed;
    this.draws = Draws.keyed(seed, 0);
  }

  /**
   * What was found.
   *
   * @param places spread evenly over the region; the nearest to it where {@code share} is 0
   * @param share of the cube that the region is; 0 where none was found
   * @param best the lowest score met
   */
  record Found(List<double[]> places, double share, double best) {}

  /** A place with its score. */
  private record Scored(double[] at, double score) {}

  /** The region, by so many places at each level. */
  Found find(int population) {
    List<Scored> level = scored(latin(population));
    double share = 1;
    double before = Double.POSITIVE_INFINITY;
    for (int number = 0; number < MOST_LEVELS; number++) {
      level.sort(Comparator.comparingDouble(Scored::score));
      double best = level.get(0).score();
      int inside = (int) level.stream().filter(place -> place.score() <= 1).count();
      int fewest = (int) Math.ceil(KEPT * population);
      if (inside >= fewest) {
        List<Scored> plausible = level.subList(0, inside);
        return new Found(
            places(inside == population ? level : walked(plausible, 1, population)),
            share * inside / population,
            best);
      }
      double threshold = level.get(fewest - 1).score();
      if (number == MOST_LEVELS - 1 || threshold > STANDSTILL * before) {
        break;
      }
      before = threshold;
      share *= KEPT;
      level = walked(level.subList(0, fewest), threshold, population);
    }
    return new Found(places(level), 0, level.get(0).score());
  }

  private List<double[]> latin(int population) {
    List<Range> ranges =
        IntStream.range(0, dimensions)
            .mapToObj(dimension -> new Range("dimension " + dimension, 0, 1, false))
            .toList();
    return new LatinHypercube(List.of(population), ranges, seed)
        .combinations().stream()
            .map(
                levels ->
                    levels.stream()
                        .mapToDouble(level -> Double.parseDouble(level.value()))
                        .toArray())
            .toList();
  }

  private List<Scored> scored(List<double[]> places) {
    List<Scored> scored = new ArrayList<>();
    places.forEach(at -> scored.add(new Scored(at, score.of(at, Double.POSITIVE_INFINITY))));
    return scored;
  }

  /** As many places under the threshold as asked for, each some steps from one of these. */
  private List<Scored> walked(List<Scored> seeds, double threshold, int population) {
    pass++;
    List<Scored> from = List.copyOf(seeds);
    List<Scored> walked = new ArrayList<>();
    for (int walker = 0; walker < population; walker++) {
      Scored place = from.get(walker % from.size());
      for (int step = 0; step < STEPS; step++) {
        place = stepped(place, from, threshold, walker, step);
      }
      walked.add(place);
    }
    return walked;
  }

  private Scored stepped(Scored place, List<Scored> from, double threshold, int walker, int step) {
    Luck luck = new Luck((long) walker * STEPS + step);
    double[] direction = direction(from, luck);
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    for (int dimension = 0; dimension < dimensions; dimension++) {
      if (direction[dimension] != 0) {
        double one = -place.at()[dimension] / direction[dimension];
        double other = (1 - place.at()[dimension]) / direction[dimension];
        low = Math.max(low, Math.min(one, other));
        high = Math.min(high, Math.max(one, other));
      }
    }
    for (int shrink = 0; shrink < MOST_SHRINKS && high > low; shrink++) {
      double along = low + luck.next() * (high - low);
      double[] at = moved(place.at(), direction, along);
      double found = score.of(at, threshold);
      if (found <= threshold) {
        return new Scored(at, found);
      }
      low = along < 0 ? along : low;
      high = along < 0 ? high : along;
    }
    return place;
  }

  /** Half of the time a difference between two places, half of the time a single axis. */
  private double[] direction(List<Scored> from, Luck luck) {
    double[] direction = new double[dimensions];
    boolean single = luck.next() < 0.5;
    int one = (int) (luck.next() * from.size());
    int other = (int) (luck.next() * from.size());
    for (int dimension = 0; !single && dimension < dimensions; dimension++) {
      direction[dimension] = from.get(one).at()[dimension] - from.get(other).at()[dimension];
    }
    if (Arrays.stream(direction).allMatch(part -> part == 0)) {
      direction[(int) (luck.next() * dimensions)] = 1;
    }
    return direction;
  }

  private static double[] moved(double[] from, double[] direction, double along) {
    double[] at = new double[from.length];
    for (int dimension = 0; dimension < at.length; dimension++) {
      double moved = from[dimension] + along * direction[dimension];
      at[dimension] = Math.max(0, Math.min(1, moved));
    }
    return at;
  }

  private static List<double[]> places(List<Scored> scored) {
    return scored.stream().map(Scored::at).toList();
  }

  /** The draws of one step, one after the other. */
  private final class Luck {
    private final long step;
    private int drawn;

    Luck(long step) {
      this.step = step;
    }

    double next() {
      return draws.uniform(Decision.REGION_STEP, step, drawn++, pass);
    }
  }
}
