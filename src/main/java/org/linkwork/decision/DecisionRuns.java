package org.linkwork.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.linkwork.design.FactorLevel;
import org.linkwork.design.Point;
import org.linkwork.design.Recording;
import org.linkwork.scenario.Scenario;
import org.linkwork.store.PointReadings;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoreAbout;
import org.linkwork.store.StoredPoint;
import org.linkwork.sweep.PlannedRun;

/** The runs of a decision as the points of a store: each option in the world of each set. */
public final class DecisionRuns {
  private static final String OPTION = "option";
  private static final String PREFIX = "decision-";
  private static final String SET = "parameter_set";

  private final Decision decision;
  private final List<ParameterSet> sets;
  private final ResultStore store;
  private final List<Scenario> worlds = new ArrayList<>();
  private final List<String> contents = new ArrayList<>();

  /**
   * The runs of a decision in a store.
   *
   * @param sets the parameter sets, one or more
   * @throws org.linkwork.scenario.ScenarioException if a set and an option cannot hold together
   */
  public DecisionRuns(Decision decision, List<ParameterSet> sets, ResultStore store) {
    this.decision = decision;
    this.sets = List.copyOf(sets);
    this.store = store;
    for (ParameterSet set : sets) {
      for (DecisionOption option : decision.options()) {
        Scenario world = decision.worlds().world(option, set);
        worlds.add(world);
        contents.add(store.content(world));
      }
    }
  }

  /** Whether a store is one of a decision's runs. */
  public static boolean isDecision(StoreAbout about) {
    return about.experiment().startsWith(PREFIX);
  }

  /** What a store of a decision's runs is about. */
  public static StoreAbout about(String modelVersion, Decision decision) {
    return new StoreAbout(
        modelVersion, PREFIX + decision.name(), new Recording(List.of(), true, false));
  }

  /** The parameter sets. */
  public List<ParameterSet> sets() {
    return sets;
  }

  /** Lets the runs of this decision count, and no others. */
  public void count() {
    List<StoredPoint> points = new ArrayList<>();
    for (int at = 0; at < worlds.size(); at++) {
      points.add(new StoredPoint(point(at), contents.get(at), decision.replicates()));
    }
    Map<String, String> base = new LinkedHashMap<>();
    base.put(OPTION, decision.options().get(0).name());
    base.put(SET, Integer.toString(sets.get(0).number()));
    store.setPoints(points, base);
  }

  /** All runs, those of one set and replicate together, so that they share a warm-up. */
  public List<PlannedRun> planned() {
    List<PlannedRun> planned = new ArrayList<>();
    int options = decision.options().size();
    for (int replicate = 0; replicate < decision.replicates(); replicate++) {
      for (int set = 0; set < sets.size(); set++) {
        for (int option = 0; option < options; option++) {
          int at = set * options + option;
          planned.add(new PlannedRun(at + 1, worlds.get(at), replicate));
        }
      }
    }
    return planned;
  }

  /** How many different runs these are: options that are the same world share theirs. */
  public int distinct() {
    return count(content -> replicate -> true);
  }

  /** How many of these runs have neither finished nor failed; a world counts once. */
  public int missing() {
    return count(content -> replicate -> !store.holds(content, replicate));
  }

  /** How many of these runs failed; a world counts once. */
  public int failed() {
    return count(content -> replicate -> store.hasFailed(content, replicate));
  }

  private int count(Function<String, IntPredicate> counts) {
    return contents.stream()
        .distinct()
        .mapToInt(
            content ->
                (int)
                    IntStream.range(0, decision.replicates()).filter(counts.apply(content)).count())
        .sum();
  }

  /** What every run cost and gave; see {@link DecisionData}. */
  public DecisionData data() {
    int options = decision.options().size();
    RunLedger[][][] ledgers = new RunLedger[sets.size()][options][decision.replicates()];
    for (PointReadings run : PointReadings.of(store, 1, worlds.size() + 1)) {
      int at = run.point() - 1;
      ledgers[at / options][at % options][run.replicate()] =
          RunLedger.of(run.readings(), decision.years());
    }
    return DecisionData.of(sets, ledgers);
  }

  private Point point(int at) {
    int options = decision.options().size();
    return new Point(
        at + 1,
        List.of(
            new FactorLevel(OPTION, decision.options().get(at % options).name()),
            new FactorLevel(SET, Integer.toString(sets.get(at / options).number()))));
  }
}
