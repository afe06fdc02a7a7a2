package org.linkwork.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.linkwork.record.PersonOutcomes;
import org.linkwork.scenario.Scenario;

/** One replicate of several worlds that pass each week together, so that people can be compared. */
final class Lockstep implements Closeable {
  private final RunPlan plan;
  private final Worlds worlds;
  private final Luck luck;
  private final List<Scenario> scenarios;
  private final int replicate;
  private final List<Run> runs;
  private final List<CouplingMeter> meters = new ArrayList<>();
  private int week;
  private int working;

  Lockstep(RunPlan plan, Worlds worlds, Luck luck, List<Scenario> scenarios, int replicate) {
    this.plan = plan;
    this.worlds = worlds;
    this.luck = luck;
    this.scenarios = scenarios;
    this.replicate = replicate;
    runs = scenarios.stream().map(scenario -> new Run(scenario, replicate)).toList();
  }

  Attempt<ComparedReplicate> attempt(ProgressCount progress, BooleanSupplier shouldStop) {
    try {
      Optional<ComparedReplicate> result = result(progress, shouldStop);
      result.ifPresent(finished -> progress.replicateEnded(0));
      return result.map(Attempt::finished).orElseGet(Attempt::stopped);
    } catch (IOException | RuntimeException | Error e) {
      progress.replicateEnded(scenarios.get(0).horizon().weeks() - week);
      return Attempt.failed(runs.get(working).failure(e));
    }
  }

  @Override
  public void close() throws IOException {
    ClosingAll.of(runs);
  }

  private Optional<ComparedReplicate> result(ProgressCount progress, BooleanSupplier shouldStop)
      throws IOException {
    try (this) {
      build();
      while (!runs.get(0).isOver()) {
        if (shouldStop.getAsBoolean()) {
          return Optional.empty();
        }
        passWeek();
        progress.weekPassed();
      }
      return Optional.of(read());
    }
  }

  private void build() throws IOException {
    for (working = 0; working < runs.size(); working++) {
      Run run = runs.get(working);
      Scenario scenario = scenarios.get(working);
      run.attach(plan.attachments().to(working, scenario, replicate));
      run.build(worlds, luck.of(scenario, replicate));
    }
    working = 0;
    for (Run run : runs.subList(1, runs.size())) {
      meters.add(new CouplingMeter(runs.get(0).world(), run.world()));
    }
    look();
  }

  private void passWeek() {
    for (working = 0; working < runs.size(); working++) {
      runs.get(working).passWeek();
    }
    working = 0;
    week++;
    if (week % plan.weeksBetweenSignatures() == 0 || runs.get(0).isOver()) {
      look();
    }
  }

  private void look() {
    for (CouplingMeter meter : meters) {
      meter.look(week);
    }
  }

  private ComparedReplicate read() {
    List<RunResult> results = new ArrayList<>();
    List<PersonOutcomes> people = new ArrayList<>();
    for (working = 0; working < runs.size(); working++) {
      PersonOutcomes outcomes = runs.get(working).readPeople();
      people.add(outcomes);
      results.add(
          runs.get(working)
              .read()
              .withPeople(plan.keepsPeople() ? Optional.of(outcomes) : Optional.empty()));
    }
    working = 0;
    return new ComparedReplicate(
        replicate,
        List.copyOf(results),
        meters.stream().map(CouplingMeter::coupling).toList(),
        people.subList(1, people.size()).stream()
            .map(other -> WhoGained.between(people.get(0), other))
            .toList());
  }
}
