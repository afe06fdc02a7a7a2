package org.linkwork.analysis;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.linkwork.experiment.Precision;

/** When replicates are enough, judged on their values in the order of replicates alone. */
public sealed interface StoppingRule permits HalfWidthRule, DecisionRule {
  /** Fewest replicates from which a variance is believed. */
  int FEWEST = Precision.FEWEST;

  /** Whether what is known after so many replicates would do, if it stays so. */
  boolean isMetBy(Convergence known);

  /**
   * The number of replicates after which to stop; empty as long as more are needed. After Hoad,
   * Robinson and Davies (2010): once the rule is met, a twentieth more replicates, 5 at the least,
   * have to keep it so; the number is that at the end of this look ahead.
   *
   * @param values the outcome, or the difference, by replicate; not a number where it does not
   *     exist
   */
  default OptionalInt enough(double... values) {
    int[] defined =
        IntStream.range(0, values.length).filter(at -> !Double.isNaN(values[at])).toArray();
    int metSince = 0;
    for (Convergence known : Convergence.of(values)) {
      if (known.n() < FEWEST || !isMetBy(known)) {
        metSince = 0;
        continue;
      }
      metSince = metSince == 0 ? known.n() : metSince;
      if (known.n() - metSince >= Precision.lookAhead(metSince)) {
        return OptionalInt.of(defined[known.n() - 1] + 1);
      }
    }
    return OptionalInt.empty();
  }
}
