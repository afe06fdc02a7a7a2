package org.linkwork.nation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.design.FactorLevel;
import org.linkwork.design.Point;
import org.linkwork.design.Recording;
import org.linkwork.record.Breakdown;
import org.linkwork.record.Outcome;
import org.linkwork.store.ResultStore;
import org.linkwork.store.Rows;
import org.linkwork.store.RunContent;
import org.linkwork.store.StoreAbout;
import org.linkwork.store.StoredPoint;
import org.linkwork.sweep.PlannedRun;

/**
 * The runs of networks, one in each world: each network is a point of the store, and its run the
 * replicate of its number.
 */
public final class NationRuns {
  private static final Recording RECORDING = new Recording(List.of(), true, true);

  private final NationWorlds worlds;
  private final List<Network> networks;
  private final String modelVersion;
  private final List<String> contents = new ArrayList<>();

  /**
   * The runs of these networks.
   *
   * @param networks by number, without gaps or with
   */
  public NationRuns(NationWorlds worlds, List<Network> networks, String modelVersion) {
    this.worlds = worlds;
    this.networks = List.copyOf(networks);
    this.modelVersion = modelVersion;
    for (int world = 0; world < worlds.names().size(); world++) {
      for (Network network : this.networks) {
        contents.add(RunContent.of(modelVersion, worlds.scenario(network, world)));
      }
    }
  }

  /** What a store of such runs is about. */
  public StoreAbout about() {
    return new StoreAbout(modelVersion, worlds.nation().name(), RECORDING);
  }

  /** What makes it the same study, 64 hexadecimal digits. */
  public String identity() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      contents.forEach(one -> digest.update((one + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /** The networks, by number. */
  public List<Network> networks() {
    return networks;
  }

  /** How many runs there are in all. */
  public int count() {
    return contents.size();
  }

  /** How many of them the store does not hold. */
  public int missing(ResultStore store) {
    int missing = 0;
    for (int point = 0; point < contents.size(); point++) {
      missing += store.holds(contents.get(point), network(point).number()) ? 0 : 1;
    }
    return missing;
  }

  /** Notes in the store which networks and worlds there are. */
  public void note(ResultStore store) {
    List<StoredPoint> points = new ArrayList<>();
    for (int point = 0; point < contents.size(); point++) {
      Network network = network(point);
      // Replicates from 0 to the network's number count, of which there is the last alone.
      points.add(
          new StoredPoint(
              new Point(point + 1, levels(network, world(point))),
              contents.get(point),
              network.number() + 1));
    }
    Map<String, String> factors = new LinkedHashMap<>();
    levels(networks.get(0), 0).forEach(level -> factors.put(level.factor(), ""));
    store.setPoints(points, factors);
  }

  /**
   * All runs, in the order in which they are begun: both worlds of a few networks before the next
   * few, so that a world still lies in memory at the end of its warm-up when the other needs it.
   *
   * @param together networks that are begun together, 1 or more; as many as there are threads, so
   *     that none waits for another's warm-up
   */
  public List<PlannedRun> planned(int together) {
    List<PlannedRun> planned = new ArrayList<>();
    for (int from = 0; from < networks.size(); from += together) {
      int until = Math.min(from + together, networks.size());
      for (int world = 0; world < worlds.names().size(); world++) {
        for (int at = from; at < until; at++) {
          planned.add(run(world, at));
        }
      }
    }
    return planned;
  }

  private PlannedRun run(int world, int at) {
    int point = world * networks.size() + at;
    return new PlannedRun(
        point + 1,
        networks.get(at).number(),
        Optional.of(contents.get(point)),
        () -> worlds.scenario(networks.get(at), world));
  }

  /** The networks that have finished in every world, by number. */
  public List<NetworkResult> results(ResultStore store) {
    Map<Integer, double[]> totals = totals(store);
    Map<Integer, NetworkTotals> all = withFifths(store, totals);
    List<NetworkResult> results = new ArrayList<>();
    for (int at = 0; at < networks.size(); at++) {
      List<NetworkTotals> found = new ArrayList<>();
      for (int world = 0; world < worlds.names().size(); world++) {
        Optional.ofNullable(all.get(world * networks.size() + at)).ifPresent(found::add);
      }
      if (found.size() == worlds.names().size()) {
        results.add(new NetworkResult(networks.get(at), found));
      }
    }
    return results;
  }

  private static Map<Integer, double[]> totals(ResultStore store) {
    Map<Integer, double[]> totals = new HashMap<>();
    try (Rows rows = store.ask("SELECT point, " + columns() + " FROM runs")) {
      while (rows.next()) {
        totals.put(point(rows.text(0)), outcomes(rows, 1));
      }
    }
    return totals;
  }

  private static Map<Integer, NetworkTotals> withFifths(
      ResultStore store, Map<Integer, double[]> totals) {
    int fifths = Breakdown.DEPRIVATION_FIFTH.size();
    Map<Integer, NetworkTotals> all = new HashMap<>();
    totals.forEach(
        (point, values) ->
            all.put(point, new NetworkTotals(values, new double[fifths], new double[fifths][])));
    String sql =
        "SELECT point, kind, adults, "
            + columns()
            + " FROM strata WHERE breakdown = 'deprivation_fifth'";
    try (Rows rows = store.ask(sql)) {
      while (rows.next()) {
        NetworkTotals of = all.get(point(rows.text(0)));
        int fifth = fifth(rows.text(1));
        of.adults()[fifth] = rows.number(2);
        of.byFifth()[fifth] = outcomes(rows, 3);
      }
    }
    return all;
  }

  private static int fifth(String label) {
    for (int kind = 0; kind < Breakdown.DEPRIVATION_FIFTH.size(); kind++) {
      if (Breakdown.DEPRIVATION_FIFTH.kindLabel(kind).equals(label)) {
        return kind;
      }
    }
    throw new IllegalStateException("There is no fifth " + label + ".");
  }

  private static String columns() {
    List<String> names = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      names.add("\"" + outcome.key() + "\"");
    }
    return String.join(", ", names);
  }

  private static double[] outcomes(Rows rows, int from) {
    double[] values = new double[Outcome.values().length];
    for (int at = 0; at < values.length; at++) {
      values[at] = rows.number(from + at);
    }
    return values;
  }

  /** The place of a point in the list, from its name. */
  private static int point(String label) {
    return Integer.parseInt(label.substring(1)) - 1;
  }

  private Network network(int point) {
    return networks.get(point % networks.size());
  }

  private int world(int point) {
    return point / networks.size();
  }

  private List<FactorLevel> levels(Network network, int world) {
    return List.of(
        new FactorLevel("network", Integer.toString(network.number())),
        new FactorLevel("world", worlds.names().get(world)),
        new FactorLevel("region", network.region()),
        new FactorLevel("place", network.place().name()),
        new FactorLevel("people", Integer.toString(network.people())));
  }
}
