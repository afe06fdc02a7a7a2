package org.linkwork.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.linkwork.chance.Draws;
import org.linkwork.record.Attendance;
import org.linkwork.record.MoneyByPayer;
import org.linkwork.record.PatientJourneys;
import org.linkwork.record.PersonOutcomes;
import org.linkwork.record.Recorder;
import org.linkwork.record.Recorders;
import org.linkwork.record.StratumCounts;
import org.linkwork.record.Waits;
import org.linkwork.record.WeeklyCounts;
import org.linkwork.scenario.Horizon;
import org.linkwork.scenario.Scenario;

/** One replicate of one scenario, from building to reading, with everything that listens to it. */
final class Run implements Closeable {
  private static final double NANOSECONDS = 1e9;

  private final int replicate;
  private final WeeklyCounts weekly;
  private final StratumCounts strata;
  private final PatientJourneys journeys;
  private final Waits waits;
  private final MoneyByPayer money;
  private final Attendance attendance;
  private final List<Recorder> attached = new ArrayList<>();

  private Scenario scenario;
  private RunningWorld world;
  private RunStage stage = RunStage.BUILDING;
  private int week;
  private long nanoseconds;

  Run(Scenario scenario, int replicate) {
    this.scenario = scenario;
    this.replicate = replicate;
    Horizon horizon = scenario.horizon();
    weekly = new WeeklyCounts(horizon);
    strata = new StratumCounts(horizon);
    journeys = new PatientJourneys(horizon.warmUpWeeks());
    waits = new Waits(horizon);
    money = new MoneyByPayer(horizon);
    attendance = new Attendance(horizon.warmUpWeeks());
  }

  /** Lets further recorders listen, which are closed with the run. */
  void attach(List<Recorder> further) {
    attached.addAll(further);
  }

  void build(Worlds worlds, Draws draws) {
    List<Recorder> all = new ArrayList<>();
    all.addAll(List.of(weekly, strata, journeys, waits, money, attendance));
    all.addAll(attached);
    long start = System.nanoTime();
    world = worlds.build(scenario, draws, new Recorders(all));
    nanoseconds += System.nanoTime() - start;
    stage = RunStage.RUNNING;
  }

  void passWeek() {
    long start = System.nanoTime();
    world.passWeek();
    week++;
    nanoseconds += System.nanoTime() - start;
  }

  boolean isOver() {
    return world.isOver();
  }

  /** Goes on as another scenario, which has been the same until now; time counts from here. */
  void goOnAs(Scenario other) {
    world = world.goingOnAs(other);
    scenario = other;
    nanoseconds = 0;
  }

  /** Passes so many weeks; false if told to stop before. */
  boolean passWeeks(int weeks, BooleanSupplier shouldStop) {
    for (int passed = 0; passed < weeks; passed++) {
      if (shouldStop.getAsBoolean()) {
        return false;
      }
      passWeek();
    }
    return true;
  }

  /** Passes the weeks that are left and reads the results; empty if told to stop. */
  Optional<RunResult> finish(BooleanSupplier shouldStop) {
    return passWeeks(weeksLeft(), shouldStop) ? Optional.of(read()) : Optional.empty();
  }

  /** The further recorders, in the order in which they were attached. */
  List<Recorder> attached() {
    return List.copyOf(attached);
  }

  RunningWorld world() {
    return world;
  }

  int weeksLeft() {
    return scenario.horizon().weeks() - week;
  }

  /** Everything but what became of each person. */
  RunResult read() {
    stage = RunStage.READING;
    return new RunResult(
        scenario.name(),
        scenario.seed(),
        replicate,
        scenario.horizon(),
        weekly.series(),
        strata.table(),
        journeys.funnel(),
        journeys.funnelsByFifth(),
        waits.histograms(),
        money.money(),
        nanoseconds / NANOSECONDS,
        Optional.empty());
  }

  /** What became of each person. */
  PersonOutcomes readPeople() {
    stage = RunStage.READING;
    float[] lifeSatisfaction = new float[world.people().count()];
    for (int person = 0; person < lifeSatisfaction.length; person++) {
      lifeSatisfaction[person] =
          (float) (world.lifeSatisfactionTotal(person) / scenario.horizon().policyWeeks());
    }
    return new PersonOutcomes(
        journeys.furthest(),
        journeys.reasons(),
        lifeSatisfaction,
        attendance.sessions(),
        attendance.lostGroup(),
        journeys.fifths());
  }

  RunFailure failure(Throwable cause) {
    String message =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return new RunFailure(scenario.name(), replicate, scenario.seed(), stage, week, message, cause);
  }

  @Override
  public void close() throws IOException {
    List<Closeable> toClose = new ArrayList<>();
    for (Recorder recorder : attached) {
      if (recorder instanceof Closeable closeable) {
        toClose.add(closeable);
      }
    }
    ClosingAll.of(toClose);
  }
}
