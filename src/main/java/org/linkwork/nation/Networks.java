package org.linkwork.nation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.chance.Exponential;

/**
 * The networks of a nation: as many of each region and kind of place as their shares say, by
 * largest remainder, and what else each is like by keyed draws, so that it depends on the file and
 * its seed alone.
 */
final class Networks {
  private static final int SIZE = 0;
  private static final int TILT = 1;
  private static final int LINK_WORKERS = 2;
  private static final int FIRST_VALUE = 3;
  private static final double FOUR_DECIMALS = 1e4;

  private final Nation nation;
  private final Draws draws;

  private Networks(Nation nation) {
    this.nation = nation;
    this.draws = Draws.keyed(nation.seed(), 0);
  }

  /** All networks, by number from 1. */
  static List<Network> of(Nation nation) {
    return new Networks(nation).all();
  }

  private List<Network> all() {
    List<Cell> cells = cells();
    int[] people = people();
    List<Network> networks = new ArrayList<>();
    for (Cell cell : cells) {
      for (int one = 0; one < cell.networks; one++) {
        int number = networks.size() + 1;
        networks.add(network(number, cell, people[number - 1]));
      }
    }
    return networks;
  }

  private Network network(int number, Cell cell, int people) {
    PlaceKind place = nation.place(cell.place);
    List<PlaceValue> values = new ArrayList<>();
    for (int at = 0; at < place.values().size(); at++) {
      PlaceValue value = place.values().get(at);
      double drawn = rounded(value.spread().at(share(number, FIRST_VALUE + at)));
      values.add(new PlaceValue(value.parameter(), new Spread(drawn, drawn), value.written()));
    }
    double posts = people / 1e4 * place.linkWorkers().at(share(number, LINK_WORKERS));
    int practices = (int) Math.max(1, Math.rint(people / (double) nation.peopleAPractice()));
    return new Network(
        number,
        cell.region,
        place,
        people,
        practices,
        rounded(posts),
        fifths(number, place),
        values);
  }

  /** Each fifth gains or loses by a power of one factor, the more the further from the middle. */
  private List<Double> fifths(int number, PlaceKind place) {
    double tilt =
        nation.deprivationSpread() * draws.normal(Decision.NETWORK_DRAWN, number, TILT, 0);
    double[] shares = new double[place.fifths().size()];
    int middle = shares.length / 2;
    double sum = 0;
    for (int fifth = 0; fifth < shares.length; fifth++) {
      double steps = (middle - fifth) / (double) middle;
      shares[fifth] = place.fifths().get(fifth) * Exponential.of(tilt * steps);
      sum += shares[fifth];
    }
    List<Double> rounded = new ArrayList<>();
    double left = 1;
    int largest = largest(shares);
    for (double share : shares) {
      double one = rounded(share / sum);
      rounded.add(one);
      left -= one;
    }
    // What rounding leaves goes where it matters least.
    rounded.set(largest, rounded(rounded.get(largest) + left));
    return rounded;
  }

  private static int largest(double[] shares) {
    return IntStream.range(0, shares.length)
        .boxed()
        .max(Comparator.comparingDouble(fifth -> shares[fifth]))
        .orElseThrow();
  }

  /** People by network, in proportion to the sizes drawn, and so many in all. */
  private int[] people() {
    double[] upTo = new double[nation.networks() + 1];
    for (int number = 1; number < upTo.length; number++) {
      upTo[number] = upTo[number - 1] + nation.relativeSize().at(share(number, SIZE));
    }
    double all = upTo[upTo.length - 1];
    int[] people = new int[nation.networks()];
    long before = 0;
    for (int at = 0; at < people.length; at++) {
      long until = Math.round(nation.people() * (upTo[at + 1] / all));
      people[at] = (int) (until - before);
      before = until;
    }
    return people;
  }

  private double share(int number, int which) {
    return draws.uniform(Decision.NETWORK_DRAWN, number, which, 0);
  }

  private static double rounded(double value) {
    return Math.rint(value * FOUR_DECIMALS) / FOUR_DECIMALS;
  }

  /** How many networks there are of each kind of place in each region, none left out. */
  private List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    nation
        .regions()
        .forEach(
            region ->
                region
                    .places()
                    .forEach(
                        (place, share) ->
                            cells.add(
                                new Cell(
                                    region.name(),
                                    place,
                                    region.share() * share * nation.networks()))));
    int given = 0;
    for (Cell cell : cells) {
      cell.networks = (int) cell.due;
      given += cell.networks;
    }
    List<Cell> byRemainder =
        cells.stream()
            .sorted(Comparator.comparingDouble((Cell cell) -> cell.networks - cell.due))
            .toList();
    for (int at = 0; given < nation.networks(); at = (at + 1) % byRemainder.size()) {
      byRemainder.get(at).networks++;
      given++;
    }
    return cells;
  }

  /** The networks of one kind in one region. */
  private static final class Cell {
    private final String region;
    private final String place;
    private final double due;
    private int networks;

    Cell(String region, String place, double due) {
      this.region = region;
      this.place = place;
      this.due = due;
    }
  }
}
