package org.linkwork.study;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.linkwork.chance.Draws;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.WarmStart;
import org.linkwork.experiment.WatchedRun;
import org.linkwork.record.Readings;
import org.linkwork.scenario.Scenario;

/**
 * Runs whose results carry what targets are made of. The world of {@link Arm#TODAY}, known by the
 * name of its scenario, is run together with the same people's world without the service.
 */
public final class StudyRun implements SingleRun {
  private final WarmStart way;

  /**
   * Runs that share warm-ups.
   *
   * @param keptWarmUps how many warm-ups are kept at a time, 1 or more
   */
  public StudyRun(int keptWarmUps) {
    way =
        new WarmStart(
            keptWarmUps,
            (place, scenario, replicate) ->
                List.of(new StudyRecorder(scenario, draws(scenario, replicate))));
  }

  @Override
  public Optional<RunResult> run(Scenario scenario, int replicate, BooleanSupplier shouldStop)
      throws RunFailedException {
    if (scenario.name().equals(Arm.TODAY.key())) {
      return both(scenario, replicate, false, shouldStop)
          .map(
              both ->
                  both.result()
                      .with(both.readings().plus(StudyReadings.ofBoth(scenario, both.data()))));
    }
    return way.watch(scenario, replicate, shouldStop, recorders -> {})
        .map(
            run ->
                run.result()
                    .with(
                        StudyReadings.ofOne(
                            scenario, draws(scenario, replicate), recorder(run.recorders()))));
  }

  /**
   * One replicate with the service and without it; empty if it was told to stop.
   *
   * @param panelScores whether instruments are read in the panel too
   */
  Optional<Both> both(
      Scenario scenario, int replicate, boolean panelScores, BooleanSupplier shouldStop)
      throws RunFailedException {
    Optional<WatchedRun> with =
        way.watch(
            scenario,
            replicate,
            shouldStop,
            recorders -> recorder(recorders).lookAtPeople(panelScores));
    if (with.isEmpty()) {
      return Optional.empty();
    }
    StudyRecorder seen = recorder(with.get().recorders());
    Draws draws = draws(scenario, replicate);
    return way.watch(
            Arm.withoutService(scenario),
            replicate,
            shouldStop,
            recorders -> recorder(recorders).lookAtSameAs(seen))
        .map(
            without ->
                new Both(
                    with.get().result(),
                    StudyReadings.ofOne(scenario, draws, seen),
                    seen.data(recorder(without.recorders()), draws)));
  }

  private static StudyRecorder recorder(List<?> recorders) {
    return (StudyRecorder) recorders.get(0);
  }

  private static Draws draws(Scenario scenario, int replicate) {
    return scenario.sameTown()
        ? Draws.sameTown(scenario.seed(), replicate)
        : Draws.keyed(scenario.seed(), replicate);
  }

  /**
   * One replicate of two worlds.
   *
   * @param result of the world with the service
   * @param readings what that world alone can tell
   * @param data what both can tell
   */
  record Both(RunResult result, Readings readings, StudyData data) {}
}
