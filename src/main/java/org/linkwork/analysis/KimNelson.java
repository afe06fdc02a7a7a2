package org.linkwork.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the best of several scenarios replicate by replicate, dropping those that are clearly
 * behind (Kim and Nelson 2001).
 *
 * <p>If the best is ahead of all others by the indifference or more, it is chosen with at least the
 * confidence asked for. Valid with common random numbers and unequal variances, since it rests on
 * variances of differences; the more alike the scenarios' luck, the sooner it ends.
 */
public final class KimNelson {
  private final double indifference;
  private final int first;
  private final double h2;
  private final double[][] values;
  private final boolean[] dropped;
  private final int[] droppedAfter;
  private int n;

  /**
   * A choice not yet begun; higher values are better.
   *
   * @param systems scenarios to choose from, 2 or more
   * @param indifference smallest difference worth detecting, in the outcome's unit, above 0
   * @param confidence probability of choosing right, between 1 / systems and 1
   * @param first replicates before any is dropped, 10 or more
   */
  public KimNelson(int systems, double indifference, double confidence, int first) {
    if (systems < 2 || !(indifference > 0) || first < StoppingRule.FEWEST) {
      throw new IllegalArgumentException(
          "A choice needs 2 scenarios or more, an indifference above 0 and 10 replicates or more");
    }
    if (!(confidence > 1.0 / systems && confidence < 1)) {
      throw new IllegalArgumentException(
          "A confidence between 1/%d and 1 is needed, not %s".formatted(systems, confidence));
    }
    this.indifference = indifference;
    this.first = first;
    double share = 2 * (1 - confidence) / (systems - 1);
    double eta = 0.5 * (StrictMath.pow(share, -2.0 / (first - 1)) - 1);
    h2 = 2 * eta * (first - 1);
    values = new double[systems][first];
    dropped = new boolean[systems];
    droppedAfter = new int[systems];
  }

  /**
   * Hears one more replicate.
   *
   * @param replicate one value a scenario; those of scenarios dropped before are not looked at
   * @throws IllegalStateException if the choice is made already
   * @throws IllegalArgumentException if a value that counts is not a number
   */
  public void observe(double... replicate) {
    if (isDecided()) {
      throw new IllegalStateException("The choice is made.");
    }
    for (int system : survivors()) {
      if (Double.isNaN(replicate[system])) {
        throw new IllegalArgumentException("Every scenario needs a value in every replicate.");
      }
      if (n == values[system].length) {
        values[system] = Arrays.copyOf(values[system], 2 * n);
      }
      values[system][n] = replicate[system];
    }
    n++;
    if (n >= first) {
      screen();
    }
  }

  /** Scenarios still in the running, by their place from 0. */
  public List<Integer> survivors() {
    return IntStream.range(0, dropped.length).filter(system -> !dropped[system]).boxed().toList();
  }

  /** Whether one alone is left. */
  public boolean isDecided() {
    return survivors().size() == 1;
  }

  /** Replicates heard. */
  public int replicates() {
    return n;
  }

  /** The number of replicates after which a scenario was dropped; 0 while it is in the running. */
  public int droppedAfter(int system) {
    return droppedAfter[system];
  }

  private void screen() {
    List<Integer> running = survivors();
    List<Integer> behind = new ArrayList<>();
    boolean allClose = true;
    for (int one : running) {
      for (int other : running) {
        double width = one == other ? Double.POSITIVE_INFINITY : width(one, other);
        allClose &= width == 0 || one == other;
        if (mean(one) < mean(other) - width) {
          behind.add(one);
          break;
        }
      }
    }
    if (allClose) {
      // No pair needs more replicates: the highest is chosen, the first of equals.
      int best = running.get(0);
      for (int system : running) {
        best = mean(system) > mean(best) ? system : best;
      }
      behind = new ArrayList<>(running);
      behind.remove(Integer.valueOf(best));
    }
    for (int system : behind) {
      dropped[system] = true;
      droppedAfter[system] = n;
    }
  }

  /** How far a scenario may be behind another and stay in the running. */
  private double width(int one, int other) {
    double variance = differenceVariance(one, other);
    return Math.max(
        0, indifference / (2 * n) * (h2 * variance / (indifference * indifference) - n));
  }

  /** Variance of the difference over the first replicates. */
  private double differenceVariance(int one, int other) {
    double mean = 0;
    for (int replicate = 0; replicate < first; replicate++) {
      mean += (values[one][replicate] - values[other][replicate]) / first;
    }
    double squares = 0;
    for (int replicate = 0; replicate < first; replicate++) {
      double off = values[one][replicate] - values[other][replicate] - mean;
      squares += off * off;
    }
    return squares / (first - 1);
  }

  private double mean(int system) {
    double sum = 0;
    for (int replicate = 0; replicate < n; replicate++) {
      sum += values[system][replicate];
    }
    return sum / n;
  }
}
