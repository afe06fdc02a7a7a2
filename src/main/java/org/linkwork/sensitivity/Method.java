package org.linkwork.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linkwork.chance.Draws;

/** The ways to ask what an answer depends on. */
public enum Method {
  /** One factor at a time. */
  TORNADO("each factor at both ends of its range, one at a time", "", 10),
  /** Screening. */
  MORRIS("screening by elementary effects", "trajectory", 2),
  /** Shares of variance by factor. */
  SOBOL("shares of variance, by factor", "row", 2),
  /** Rank correlation. */
  PRCC("partial rank correlation over a Latin hypercube", "point", 2),
  /** Shares of variance by how well numbers are known. */
  LEDGER("the assumption ledger: shares of spread, by how well numbers are known", "row", 2);

  private static final int TRAJECTORIES = 20;
  private static final int ROWS = 128;
  private static final int FEWEST_POINTS = 300;
  private static final int POINTS_A_FACTOR = 10;

  private final String label;
  private final String unit;
  private final int usualReplicates;

  Method(String label, String unit, int usualReplicates) {
    this.label = label;
    this.unit = unit;
    this.usualReplicates = usualReplicates;
  }

  /** The method of that name on the command line. */
  public static Optional<Method> named(String key) {
    return Arrays.stream(values()).filter(method -> method.key().equals(key)).findFirst();
  }

  /** The name on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it does, in words. */
  public String label() {
    return label;
  }

  /** What the size counts, in the singular; empty where the method has no size. */
  public String unit() {
    return unit;
  }

  /** The size unless another is asked for. */
  public int usualSize(int factors) {
    return switch (this) {
      case TORNADO -> 0;
      case MORRIS -> TRAJECTORIES;
      case SOBOL, LEDGER -> ROWS;
      case PRCC -> Math.max(FEWEST_POINTS, POINTS_A_FACTOR * factors);
    };
  }

  /** The smallest size from which anything can be told. */
  public int smallestSize(int factors) {
    return switch (this) {
      case TORNADO -> 0;
      case MORRIS, SOBOL, LEDGER -> 2;
      case PRCC -> factors + 3;
    };
  }

  /** Replicates at each evaluation unless others are asked for. */
  public int usualReplicates() {
    return usualReplicates;
  }

  /** Fewest replicates: chance has to be told apart from numbers. */
  public int fewestReplicates() {
    return switch (this) {
      case PRCC -> 1;
      case TORNADO, MORRIS, SOBOL, LEDGER -> 2;
    };
  }

  /** Where the answer is needed. */
  List<Evaluation> design(List<FactorRange> factors, int size, long seed) {
    int count = factors.size();
    return switch (this) {
      case TORNADO -> Tornado.design(count);
      case MORRIS -> Morris.design(count, size, Draws.keyed(seed, 0));
      case SOBOL -> Sobol.design(count, size, seed);
      case PRCC -> RankCorrelation.design(count, size, seed);
      case LEDGER -> Ledger.design(LedgerGroups.of(factors).ofFactor(), size, seed);
    };
  }
}
