package org.linkwork.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.parameter.Numeral;

/**
 * One or more Latin hypercubes: in each, the range of every factor is cut into as many equal slices
 * as there are points, and each slice holds one point (McKay, Beckman and Conover 1979).
 *
 * <p>A hypercube of another size is another design, all of whose points are new; a further
 * hypercube leaves the points of those before it as they are. A factor's levels depend on no other
 * factor.
 *
 * @param sizes points of each hypercube, 2 or more
 * @param ranges what is drawn
 * @param seed seed of the draws
 */
public record LatinHypercube(List<Integer> sizes, List<Range> ranges, long seed) implements Design {
  /** Copies the lists, so that a design never changes. */
  public LatinHypercube {
    sizes = List.copyOf(sizes);
    ranges = List.copyOf(ranges);
  }

  @Override
  public long count() {
    return sizes.stream().mapToLong(Integer::longValue).sum();
  }

  @Override
  public List<List<FactorLevel>> combinations() {
    Draws draws = Draws.keyed(seed, 0);
    List<List<FactorLevel>> combinations = new ArrayList<>();
    for (int cube = 0; cube < sizes.size(); cube++) {
      List<List<FactorLevel>> points = new ArrayList<>();
      for (int point = 0; point < sizes.get(cube); point++) {
        points.add(new ArrayList<>());
      }
      for (Range range : ranges) {
        double[] shares = shares(draws, cube, sizes.get(cube), range.factor());
        for (int point = 0; point < shares.length; point++) {
          String value = Numeral.of(range.at(shares[point]));
          points.get(point).add(new FactorLevel(range.factor(), value));
        }
      }
      combinations.addAll(points);
    }
    return combinations;
  }

  @Override
  public String inWords() {
    String points = sizes.stream().map(String::valueOf).collect(Collectors.joining(" + "));
    return (sizes.size() == 1 ? "a Latin hypercube of " : "Latin hypercubes of ")
        + points
        + " points in "
        + ranges.size()
        + (ranges.size() == 1 ? " factor" : " factors");
  }

  private static double[] shares(Draws draws, int cube, int size, String factor) {
    long column = ColumnKey.of(factor);
    Integer[] turns = new Integer[size];
    Arrays.setAll(turns, Integer::valueOf);
    // Points in the order of keyed bits are points in random order.
    Arrays.sort(
        turns,
        Comparator.comparingLong(
            (Integer point) -> draws.bits(Decision.HYPERCUBE_TURN, point, column, cube)));
    double[] shares = new double[size];
    for (int slice = 0; slice < size; slice++) {
      int point = turns[slice];
      shares[point] = (slice + draws.uniform(Decision.HYPERCUBE_PLACE, point, column, cube)) / size;
    }
    return shares;
  }
}
