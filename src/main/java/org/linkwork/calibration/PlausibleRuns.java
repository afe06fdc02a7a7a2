package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linkwork.chance.Draws;
import org.linkwork.design.FactorLevel;
import org.linkwork.design.Point;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.ParameterValues;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.store.PointTotals;
import org.linkwork.store.ResultStore;
import org.linkwork.store.RunContent;
import org.linkwork.store.StoredPoint;
import org.linkwork.sweep.PlannedRun;

/**
 * Worlds run over plausible sets: each set with people and luck of its own, which all worlds share,
 * so that differences between sets are of parameters and chance and differences between scenarios
 * of neither.
 */
public final class PlausibleRuns {
  private static final String SET = "set";
  private static final String SCENARIO = "scenario";

  private final List<PlausibleWorld> worlds;
  private final Overrides changes;
  private final List<PlausibleSetsFile.Weighed> sets;
  private final int replicates;
  private final long seed;

  /**
   * Runs that have not begun.
   *
   * @param worlds the worlds, the one that others are compared with first
   * @param changes what the command line changes in all of them
   * @param sets the sets that are run, weights summing to 1
   * @param replicates runs of each scenario with each set
   * @param seed from which the seeds of all sets are drawn
   */
  public PlausibleRuns(
      List<PlausibleWorld> worlds,
      Overrides changes,
      List<PlausibleSetsFile.Weighed> sets,
      int replicates,
      long seed) {
    this.worlds = List.copyOf(worlds);
    this.changes = changes;
    this.sets = List.copyOf(sets);
    this.replicates = replicates;
    this.seed = seed;
  }

  /** Runs in all. */
  public int runs() {
    return sets.size() * worlds.size() * replicates;
  }

  /** How many sets are run. */
  public int sets() {
    return sets.size();
  }

  /** The weights of the sets, summing to 1. */
  public double[] weights() {
    return sets.stream().mapToDouble(PlausibleSetsFile.Weighed::weight).toArray();
  }

  /** Runs of each scenario with each set. */
  public int replicates() {
    return replicates;
  }

  /**
   * Parameters in which the first set differs from the last and some scenario run with them does
   * not, since it says itself what they are; in alphabetical order.
   */
  public List<String> saidByScenarios() {
    Map<String, Double> first = sets.get(0).values();
    Map<String, Double> last = sets.get(sets.size() - 1).values();
    List<String> differing =
        first.keySet().stream().filter(name -> !first.get(name).equals(last.get(name))).toList();
    SortedSet<String> said = new TreeSet<>();
    for (int world = 1; world <= worlds.size(); world++) {
      ParameterValues one = scenario(world).values();
      ParameterValues other = scenario((sets.size() - 1) * worlds.size() + world).values();
      differing.stream().filter(name -> one.get(name) == other.get(name)).forEach(said::add);
    }
    return List.copyOf(said);
  }

  /**
   * A set as it was run.
   *
   * @param number its number in its file
   * @param weight its share of all weight
   * @param seed master seed of all its runs
   * @param values its values by parameter, in the file's order
   */
  public record Used(int number, double weight, long seed, Map<String, Double> values) {}

  /** The sets in their order. */
  public List<Used> used() {
    List<Used> used = new ArrayList<>();
    for (int place = 0; place < sets.size(); place++) {
      PlausibleSetsFile.Weighed set = sets.get(place);
      used.add(new Used(set.number(), set.weight(), seedOf(place), set.values()));
    }
    return used;
  }

  /** The parameters, with their units. */
  public ParameterRegister register() {
    return scenario(1).values().register();
  }

  /** The names of the scenarios. */
  public List<String> names() {
    return worlds.stream().map(PlausibleWorld::name).toList();
  }

  /**
   * The points, one for each set and scenario.
   *
   * @throws BadInputException with the problems of the first set that a scenario cannot take
   */
  public List<StoredPoint> points(String modelVersion) {
    List<StoredPoint> points = new ArrayList<>();
    for (int number = 1; number <= sets.size() * worlds.size(); number++) {
      Point point =
          new Point(
              number,
              List.of(
                  new FactorLevel(SCENARIO, worlds.get(world(number)).name()),
                  new FactorLevel(SET, Integer.toString(set(number)))));
      points.add(new StoredPoint(point, RunContent.of(modelVersion, scenario(number)), replicates));
    }
    return points;
  }

  /** The levels of points that do not name them. */
  public Map<String, String> baseLevels() {
    Map<String, String> levels = new LinkedHashMap<>();
    levels.put(SCENARIO, worlds.get(0).name());
    levels.put(SET, "");
    return levels;
  }

  /** All runs, set by set and in a set replicate by replicate, so that warm-ups are shared. */
  public List<PlannedRun> planned() {
    List<PlannedRun> planned = new ArrayList<>();
    for (int set = 0; set < sets.size(); set++) {
      List<Scenario> scenarios = new ArrayList<>();
      for (int world = 0; world < worlds.size(); world++) {
        scenarios.add(scenario(set * worlds.size() + world + 1));
      }
      for (int replicate = 0; replicate < replicates; replicate++) {
        for (int world = 0; world < worlds.size(); world++) {
          int number = set * worlds.size() + world + 1;
          planned.add(new PlannedRun(number, scenarios.get(world), replicate));
        }
      }
    }
    return planned;
  }

  /**
   * One outcome by world, set and replicate; not a number where a run failed or has no such value.
   */
  public double[][][] values(ResultStore store, Outcome outcome) {
    double[][][] values = new double[worlds.size()][sets.size()][];
    for (PointTotals totals : store.totals(outcome)) {
      int number = totals.point().number();
      values[world(number)][(number - 1) / worlds.size()] = totals.values();
    }
    return values;
  }

  /** One outcome over the sets: in the first world, and how each other differs from it. */
  public List<SpreadOverSets> spreads(ResultStore store, Outcome outcome) {
    double[][][] values = values(store, outcome);
    double[] weights = weights();
    List<SpreadOverSets> spreads = new ArrayList<>();
    for (int world = 0; world < worlds.size(); world++) {
      spreads.add(
          SpreadOverSets.of(
              world == 0 ? values[0] : differences(values[world], values[0]), weights));
    }
    return spreads;
  }

  /** How much more one world has than another, by set and replicate. */
  public static double[][] differences(double[][] more, double[][] than) {
    double[][] differences = new double[more.length][];
    for (int set = 0; set < more.length; set++) {
      differences[set] = more[set].clone();
      for (int replicate = 0; replicate < more[set].length; replicate++) {
        differences[set][replicate] -= than[set][replicate];
      }
    }
    return differences;
  }

  private Scenario scenario(int number) {
    int place = (number - 1) / worlds.size();
    Overrides all =
        changes.seed(Long.toString(seedOf(place))).replicates(Integer.toString(replicates));
    return worlds.get(world(number)).in(all.and(sets.get(place).overrides()));
  }

  /** Mixed, so that sets do not share their luck. */
  private long seedOf(int place) {
    return Draws.keyed(seed, place).luckKey() >>> 1;
  }

  private int set(int number) {
    return sets.get((number - 1) / worlds.size()).number();
  }

  private int world(int number) {
    return (number - 1) % worlds.size();
  }
}
