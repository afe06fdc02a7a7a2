package org.linkwork.design;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.parameter.Numeral;

/**
 * The first points of a Sobol sequence, which fill the ranges more evenly than chance would (Sobol
 * 1967, directions of Joe and Kuo 2008), with a random digital shift for each factor (L'Ecuyer and
 * Lemieux 2002) that keeps their evenness and moves the first one off the corner.
 *
 * <p>Evenness is complete at powers of two. More points go on where these end and leave them as
 * they are, and so does a further range at the end of the list.
 *
 * @param points how many, 1 or more
 * @param ranges what is drawn, {@link #MOST_FACTORS} at most
 * @param seed seed of the shifts
 */
public record SobolPoints(int points, List<Range> ranges, long seed) implements Design {
  /** Factors for which the sequence is known. */
  public static final int MOST_FACTORS = 1000;

  private static final int BITS = 52;

  /** Copies the list, so that a design never changes. */
  public SobolPoints {
    ranges = List.copyOf(ranges);
  }

  /** Whether the points are complete in themselves. */
  public static boolean isEven(int points) {
    return Integer.bitCount(points) == 1;
  }

  @Override
  public long count() {
    return points;
  }

  @Override
  public List<List<FactorLevel>> combinations() {
    Draws draws = Draws.keyed(seed, 0);
    long[] shifts = new long[ranges.size()];
    for (int factor = 0; factor < shifts.length; factor++) {
      long column = ColumnKey.of(ranges.get(factor).factor());
      shifts[factor] = draws.bits(Decision.SOBOL_SHIFT, 0, column, 0) >>> Long.SIZE - BITS;
    }
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(ranges.size());
    List<List<FactorLevel>> combinations = new ArrayList<>();
    for (int point = 0; point < points; point++) {
      double[] corner = sequence.nextVector();
      List<FactorLevel> levels = new ArrayList<>();
      for (int factor = 0; factor < shifts.length; factor++) {
        Range range = ranges.get(factor);
        double share = shifted(corner[factor], shifts[factor]);
        levels.add(new FactorLevel(range.factor(), Numeral.of(range.at(share))));
      }
      combinations.add(levels);
    }
    return combinations;
  }

  @Override
  public String inWords() {
    return points
        + " Sobol points in "
        + ranges.size()
        + (ranges.size() == 1 ? " factor" : " factors");
  }

  private static double shifted(double share, long shift) {
    long digits = (long) (share * 0x1p52) ^ shift;
    return (digits + 0.5) * 0x1p-52;
  }
}
