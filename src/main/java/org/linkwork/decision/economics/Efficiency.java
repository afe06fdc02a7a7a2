package org.linkwork.decision.economics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which options are worth considering at some value of the outcome, and which never are. */
public final class Efficiency {
  private Efficiency() {}

  /** How an option stands among the others. */
  public enum Standing {
    /** Nothing is better at some value of the outcome. */
    ON_FRONTIER,
    /** Another costs no more and gives no less, and one of both is better. */
    DOMINATED,
    /** A mixture of two others costs no more and gives more. */
    EXTENDEDLY_DOMINATED,
    /** Costs and gives exactly what an option before it does. */
    SAME
  }

  /**
   * An option's place.
   *
   * @param option its number
   * @param standing how it stands
   * @param against for those on the frontier, the next cheaper one there, -1 for the first; for the
   *     dominated, the one that dominates; -1 for the extendedly dominated
   * @param ratio for those on the frontier, cost of a further unit of outcome against that one, in
   *     pounds; otherwise, and for the first, not a number
   */
  public record Place(int option, Standing standing, int against, double ratio) {}

  /** The places of all options, by number, from mean cost and mean effect of each. */
  public static List<Place> places(double[] cost, double[] effect) {
    Place[] places = new Place[cost.length];
    List<Integer> order =
        IntStream.range(0, cost.length)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer option) -> cost[option])
                    .thenComparing(option -> -effect[option])
                    .thenComparing(option -> option))
            .toList();
    List<Integer> frontier = new ArrayList<>();
    for (int option : order) {
      int last = frontier.isEmpty() ? -1 : frontier.get(frontier.size() - 1);
      if (last >= 0 && effect[option] <= effect[last]) {
        boolean same = effect[option] == effect[last] && cost[option] == cost[last];
        places[option] =
            new Place(option, same ? Standing.SAME : Standing.DOMINATED, last, Double.NaN);
        continue;
      }
      while (frontier.size() >= 2 && isBelowLine(frontier, option, cost, effect)) {
        int gone = frontier.remove(frontier.size() - 1);
        places[gone] = new Place(gone, Standing.EXTENDEDLY_DOMINATED, -1, Double.NaN);
      }
      frontier.add(option);
    }
    for (int at = 0; at < frontier.size(); at++) {
      int option = frontier.get(at);
      int before = at == 0 ? -1 : frontier.get(at - 1);
      places[option] =
          new Place(
              option,
              Standing.ON_FRONTIER,
              before,
              at == 0 ? Double.NaN : ratio(before, option, cost, effect));
    }
    return List.of(places);
  }

  /** Whether the last of the frontier costs more a unit than the step beyond it. */
  private static boolean isBelowLine(
      List<Integer> frontier, int next, double[] cost, double[] effect) {
    int last = frontier.get(frontier.size() - 1);
    int before = frontier.get(frontier.size() - 2);
    return ratio(before, last, cost, effect) >= ratio(last, next, cost, effect);
  }

  private static double ratio(int from, int to, double[] cost, double[] effect) {
    return (cost[to] - cost[from]) / (effect[to] - effect[from]);
  }

  /** An increment of cost and outcome in words, with the ratio only where it has a meaning. */
  public enum Quadrant {
    DOMINATES("dominates: costs no more and gives no less"),
    DOMINATED("dominated: costs no less and gives no more"),
    MORE_FOR_MORE("costs more and gives more"),
    LESS_FOR_LESS("costs less and gives less"),
    NO_DIFFERENCE("costs and gives the same");

    private final String words;

    Quadrant(String words) {
      this.words = words;
    }

    /** The quadrant in words. */
    public String words() {
      return words;
    }

    /** Where an increment lies. */
    public static Quadrant of(double cost, double effect) {
      if (cost == 0 && effect == 0) {
        return NO_DIFFERENCE;
      }
      if (effect > 0) {
        return cost > 0 ? MORE_FOR_MORE : DOMINATES;
      }
      if (effect == 0) {
        return cost < 0 ? DOMINATES : DOMINATED;
      }
      return cost < 0 ? LESS_FOR_LESS : DOMINATED;
    }
  }
}
