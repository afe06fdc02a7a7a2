package org.linkwork.calibration;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One wave of history matching: where the targets were asked for, what stood for the model
 * afterwards, and what that left.
 *
 * @param number from 1
 * @param points places at which the targets were asked for in this wave
 * @param observations places that emulators were fitted to, those of earlier waves included that
 *     are still plausible
 * @param emulators one for each aim; empty where too few places have a value
 * @param aside numbers of aims that no place meets, even with all others left aside; they decide
 *     nothing
 * @param rank which of the implausibilities at a place must not be beyond {@link
 *     Implausibility#CUTOFF}: 1 for the largest, 2 for the second largest
 */
public record Wave(
    int number,
    List<Evaluation> points,
    int observations,
    List<Optional<QuadraticEmulator>> emulators,
    Set<Integer> aside,
    int rank) {
  /** Copies the lists. */
  public Wave {
    points = List.copyOf(points);
    emulators = List.copyOf(emulators);
    aside = Collections.unmodifiableSortedSet(new TreeSet<>(aside));
  }

  /** The same wave in which another implausibility decides. */
  Wave withRank(int other) {
    return new Wave(number, points, observations, emulators, aside, other);
  }

  /** These implausibilities without those of aims that are set aside, which become no numbers. */
  public double[] deciding(double[] implausibilities) {
    double[] deciding = implausibilities.clone();
    aside.forEach(aim -> deciding[aim] = Double.NaN);
    return deciding;
  }

  /** The implausibility of each aim at a place; not a number where nothing stands for it. */
  public double[] implausibilities(List<Aim> aims, double[] at) {
    double[] found = new double[aims.size()];
    for (int aim = 0; aim < found.length; aim++) {
      found[aim] = implausibility(aim, aims.get(aim), at);
    }
    return found;
  }

  /**
   * The implausibility that decides, in multiples of the cutoff: plausible up to 1. What is beyond
   * the limit is only known to be beyond it.
   */
  double score(List<Aim> aims, double[] at, double limit) {
    double[] found = new double[aims.size()];
    int beyond = 0;
    for (int aim = 0; aim < found.length; aim++) {
      found[aim] =
          aside.contains(aim)
              ? Double.NaN
              : implausibility(aim, aims.get(aim), at) / Implausibility.CUTOFF;
      beyond += found[aim] > limit ? 1 : 0;
      if (beyond == rank) {
        return Double.POSITIVE_INFINITY;
      }
    }
    return Implausibility.ranked(found, rank);
  }

  /** The implausibility of one aim at a place; not a number where nothing stands for it. */
  double implausibility(int number, Aim aim, double[] at) {
    Optional<QuadraticEmulator> emulator = emulators.get(number);
    if (emulator.isEmpty()) {
      return Double.NaN;
    }
    QuadraticEmulator.Prediction found = emulator.get().at(at);
    return aim.implausibility(found.mean(), found.variance());
  }
}
