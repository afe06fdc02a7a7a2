package org.linkwork.sweep;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.RunFailure;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.RunStage;
import org.linkwork.experiment.SingleRun;
import org.linkwork.record.Funnel;
import org.linkwork.record.Money;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.record.Strata;
import org.linkwork.record.StratumTable;
import org.linkwork.record.WeeklySeries;
import org.linkwork.scenario.Horizon;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioIdentity;

/**
 * Runs without a model, whose results are made by a formula from the scenario and the replicate: a
 * town's luck, which all points share, and a little of the point's own.
 */
public final class InventedRun implements SingleRun {
  private final Predicate<String> failing;
  private final Queue<String> begun = new ConcurrentLinkedQueue<>();

  /** Runs that all finish. */
  public InventedRun() {
    this(run -> false);
  }

  /** Runs of which some fail, named as in {@code p0001-3}. */
  public InventedRun(Predicate<String> failing) {
    this.failing = failing;
  }

  /** What was begun, in that order, as {@code p0001-3}. */
  public List<String> begun() {
    return List.copyOf(begun);
  }

  @Override
  public Optional<RunResult> run(Scenario scenario, int replicate, BooleanSupplier shouldStop)
      throws RunFailedException {
    String name = scenario.name() + "-" + replicate;
    begun.add(name);
    if (failing.test(name)) {
      throw new RunFailedException(
          new RunFailure(
              scenario.name(),
              replicate,
              scenario.seed(),
              RunStage.RUNNING,
              3,
              "the bridge\nis closed",
              new IllegalStateException()));
    }
    return shouldStop.getAsBoolean() ? Optional.empty() : Optional.of(result(scenario, replicate));
  }

  private static RunResult result(Scenario scenario, int replicate) {
    Horizon horizon = scenario.horizon();
    double[][] values = new double[Outcome.values().length][horizon.weeks()];
    long world = ScenarioIdentity.ofRun(scenario).hashCode();
    for (Outcome outcome : Outcome.values()) {
      for (int week = 0; week < horizon.weeks(); week++) {
        values[outcome.ordinal()][week] =
            noise(scenario.seed(), replicate, outcome.ordinal())
                + 0.2 * noise(world, replicate, outcome.ordinal() * 1000 + week);
      }
    }
    long[][][] pence = new long[1][Payer.values().length][Purpose.values().length];
    pence[0][0][0] = replicate;
    return new RunResult(
        scenario.name(),
        scenario.seed(),
        replicate,
        horizon,
        new WeeklySeries(horizon.warmUpWeeks(), values),
        new StratumTable(
            new double[Outcome.values().length][], new double[Strata.CELLS], horizon.policyWeeks()),
        Funnel.empty(),
        Collections.nCopies(5, Funnel.empty()),
        List.of(),
        new Money(pence),
        0.001,
        Optional.empty());
  }

  /** A number from 0 to 1 that looks like chance. */
  private static double noise(long world, int replicate, int fact) {
    long bits = world * 0x9E3779B97F4A7C15L + replicate * 0xC2B2AE3D27D4EB4FL + fact;
    bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return ((bits ^ (bits >>> 31)) >>> 11) * 0x1p-53;
  }
}
