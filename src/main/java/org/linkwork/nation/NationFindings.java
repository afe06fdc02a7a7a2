package org.linkwork.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.linkwork.experiment.Holm;
import org.linkwork.record.Breakdown;
import org.linkwork.record.Outcome;

/**
 * What the networks of a nation come to.
 *
 * @param worlds what was run
 * @param asked networks that were to run
 * @param results those that finished in every world, by number
 * @param groups every outcome of every group, the nation first
 */
public record NationFindings(
    NationWorlds worlds,
    List<Network> asked,
    List<NetworkResult> results,
    List<GroupOutcome> groups) {
  private static final double WEEKS_A_YEAR = 52;

  /** Copies the lists. */
  public NationFindings {
    asked = List.copyOf(asked);
    results = List.copyOf(results);
    groups = List.copyOf(groups);
  }

  /**
   * The findings of these results.
   *
   * @param asked networks that were to run
   * @param results one or more
   */
  public static NationFindings of(
      NationWorlds worlds, List<Network> asked, List<NetworkResult> results) {
    return new NationFindings(worlds, asked, results, new Groups(worlds, results).all());
  }

  /** Whether only some of the nation's networks were to run. */
  public boolean isSample() {
    return asked.size() < worlds.networks().size();
  }

  /** Registered people of the networks that finished. */
  public long people() {
    return people(results);
  }

  /** Registered people of the nation to each of those of networks that finished. */
  public double timesPeople() {
    return timesPeople(worlds, results);
  }

  /** One outcome of every group that has it, in order. */
  public List<GroupOutcome> of(Outcome outcome) {
    return groups.stream().filter(row -> row.outcome() == outcome).toList();
  }

  /** One outcome of the whole nation. */
  public GroupOutcome nation(Outcome outcome) {
    return of(outcome).get(0);
  }

  private static long people(List<NetworkResult> results) {
    return results.stream().mapToLong(result -> result.network().people()).sum();
  }

  private static double timesPeople(NationWorlds worlds, List<NetworkResult> results) {
    return worlds.nation().people() / (double) people(results);
  }

  /** The table, group by group. */
  private record Groups(NationWorlds worlds, List<NetworkResult> results) {
    List<GroupOutcome> all() {
      List<GroupOutcome> rows = new ArrayList<>();
      add(rows, Group.ALL, network -> true);
      for (Region region : worlds.nation().regions()) {
        add(
            rows,
            new Group(Group.By.REGION, region.name(), words(region.name())),
            network -> network.region().equals(region.name()));
      }
      for (PlaceKind place : worlds.nation().places()) {
        add(
            rows,
            new Group(Group.By.PLACE, place.name(), place.label()),
            network -> network.place().equals(place));
      }
      for (int fifth = 0; fifth < Breakdown.DEPRIVATION_FIFTH.size(); fifth++) {
        addFifth(rows, fifth);
      }
      return adjusted(rows);
    }

    private void add(List<GroupOutcome> rows, Group group, Predicate<Network> belongs) {
      List<NetworkResult> some =
          results.stream().filter(result -> belongs.test(result.network())).toList();
      if (!some.isEmpty()) {
        for (Outcome outcome : Outcome.values()) {
          List<Pieces> pieces = new ArrayList<>();
          for (int world = 0; world < worlds.names().size(); world++) {
            pieces.add(Pieces.of(some, world, outcome, years()));
          }
          rows.add(row(group, outcome, "people", pieces));
        }
      }
    }

    private void addFifth(List<GroupOutcome> rows, int fifth) {
      String label = Breakdown.DEPRIVATION_FIFTH.kindLabel(fifth);
      Group group =
          new Group(Group.By.DEPRIVATION, Integer.toString(fifth + 1), "people in fifth " + label);
      for (Outcome outcome : Outcome.values()) {
        List<Pieces> pieces = new ArrayList<>();
        for (int world = 0; world < worlds.names().size(); world++) {
          pieces.add(Pieces.ofFifth(results, world, outcome, years(), fifth));
        }
        if (!Double.isNaN(pieces.get(0).sum())) {
          rows.add(row(group, outcome, "adults", pieces));
        }
      }
    }

    private GroupOutcome row(Group group, Outcome outcome, String who, List<Pieces> pieces) {
      Pieces today = pieces.get(0);
      boolean addsUp = Scale.of(outcome).addsUp();
      double times = addsUp ? timesPeople(worlds, results) : Double.NaN;
      Optional<Pieces> policy = pieces.size() > 1 ? Optional.of(pieces.get(1)) : Optional.empty();
      return new GroupOutcome(
          group,
          outcome,
          unit(outcome, who),
          RatioEstimate.of(today.above(), today.below()),
          policy.map(
              other ->
                  new GroupOutcome.Changed(
                      RatioEstimate.difference(
                          today.above(), today.below(), other.above(), other.below()),
                      Double.NaN)),
          times * today.sum(),
          policy.map(other -> times * (other.sum() - today.sum())).orElse(Double.NaN));
    }

    /** The groups of one outcome are looked at together. */
    private static List<GroupOutcome> adjusted(List<GroupOutcome> rows) {
      List<GroupOutcome> adjusted = new ArrayList<>(rows);
      for (Outcome outcome : Outcome.values()) {
        int[] places =
            IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).outcome() == outcome)
                .toArray();
        double[] holm =
            Holm.adjust(IntStream.of(places).mapToDouble(at -> p(rows.get(at))).toArray());
        for (int at = 0; at < places.length; at++) {
          adjusted.set(places[at], rows.get(places[at]).adjusted(holm[at]));
        }
      }
      return adjusted;
    }

    private static double p(GroupOutcome row) {
      return row.changed().map(changed -> changed.difference().p()).orElse(Double.NaN);
    }

    private double years() {
      return worlds.nation().horizon().policyWeeks() / WEEKS_A_YEAR;
    }

    private static String unit(Outcome outcome, String who) {
      return switch (Scale.of(outcome)) {
        case COUNT -> outcome.unit() + " per 10,000 " + who + " a year";
        case AMOUNT -> outcome.unit() + " per 10,000 " + who;
        case LEVEL, ADULTS, RATIO -> outcome.unit();
      };
    }

    private static String words(String name) {
      StringBuilder words = new StringBuilder();
      for (String word : name.split("-")) {
        boolean small = word.equals("and") || word.equals("the");
        words
            .append(words.length() == 0 ? "" : " ")
            .append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
      }
      return words.toString();
    }
  }
}
