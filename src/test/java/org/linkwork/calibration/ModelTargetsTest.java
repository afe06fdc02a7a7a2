package org.linkwork.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.design.Recording;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.experiment.StopSign;
import org.linkwork.record.Readings;
import org.linkwork.scenario.Scenario;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoreAbout;
import org.linkwork.study.Arm;
import org.linkwork.study.OpenTarget;
import org.linkwork.study.ReadingsByArm;
import org.linkwork.study.StudyRun;
import org.linkwork.study.TargetPart;
import org.linkwork.sweep.Sweep;

class ModelTargetsTest {
  private static final String VERSION = "9.9.9";
  private static final StoreAbout ABOUT =
      new StoreAbout(VERSION, "small", new Recording(List.of(), false, false));
  private static final int POPULATION = 400;
  private static final double[] TRUTH = {0.6, 0.5, 0.5};

  @TempDir private Path folder;

  /**
   * A twin of the model itself: the targets that one place gives on seeds of its own are aimed at,
   * each band being four standard deviations of that observation wide. The place is ruled out in
   * about 1 of 100 seeds; the seed is fixed.
   */
  @Test
  void shouldFindTheValuesThatMadeASmallTown() {
    CalibrationFile file = SmallCalibration.quick(folder);
    try (ResultStore store = ResultStore.create(folder.resolve("twin.duckdb"), ABOUT, Map.of())) {
      ModelTargets targets = targets(file, store, 2, Integer.MAX_VALUE);
      Answer seen = targets.at(List.of(new Evaluation(9_999, TRUTH, 6, 2))).orElseThrow().get(0);
      CalibrationQuestion question =
          new CalibrationQuestion(
              "twin",
              file.question().parameters(),
              aims(file.question().aims(), seen),
              new CalibrationRule(2, 16, 1, 0.2, 20, 2, 20, 1),
              3);

      CalibrationResults results =
          new Calibration(question, targets, CalibrationListener.NONE, POPULATION)
              .carryOut()
              .orElseThrow();

      List<Wave> waves = results.waves().stream().map(WaveOutcome::wave).toList();
      assertThat(new Region(question.aims(), waves).contains(TRUTH)).isTrue();
      assertThat(results.last().survey().share()).isLessThan(0.9);
      assertThat(results.sets().sets()).isNotEmpty();
      Learned social = results.learned().get(0);
      assertThat(social.low()).isLessThan(social.parameter().value(TRUTH[0]));
      assertThat(social.high()).isGreaterThan(social.parameter().value(TRUTH[0]));
      assertThat(targets.failed()).isZero();
    }
  }

  @Test
  void shouldComeToTheSameAfterBeingStoppedAndOnAnyThreads() {
    CalibrationFile file = SmallCalibration.quick(folder);
    CalibrationResults whole;
    try (ResultStore store = ResultStore.create(folder.resolve("whole.duckdb"), ABOUT, Map.of())) {
      whole = calibrated(file, store, 1, Integer.MAX_VALUE).orElseThrow();
    }
    Path cut = folder.resolve("cut.duckdb");
    ResultStore.create(cut, ABOUT, Map.of()).close();
    Optional<CalibrationResults> gone = Optional.empty();
    int parts = 0;
    while (gone.isEmpty()) {
      try (ResultStore store = ResultStore.open(cut, VERSION)) {
        gone = calibrated(file, store, 2, 40);
      }
      assertThat(++parts).isLessThan(20);
    }

    assertThat(parts).isGreaterThan(2);
    assertThat(gone.get().sets().weights()).isEqualTo(whole.sets().weights());
    assertThat(gone.get().sets().sets().get(0).answer())
        .usingRecursiveComparison()
        .isEqualTo(whole.sets().sets().get(0).answer());
    assertThat(gone.get().checks().toString()).isEqualTo(whole.checks().toString());
    assertThat(gone.get().last().survey().share()).isEqualTo(whole.last().survey().share());
  }

  @Test
  void shouldKnowInWhichWorldsEachTargetIsMeasured() throws RunFailedException {
    CalibrationFile file = SmallCalibration.quick(folder);
    StudyRun way = new StudyRun(1);
    Map<Arm, Readings> read = new EnumMap<>(Arm.class);
    for (Arm arm : Arm.values()) {
      Scenario world = arm.in(file.standing());
      read.put(arm, way.run(world, 0, () -> false).orElseThrow().readings());
    }

    for (TargetPart part : OpenTarget.allParts()) {
      Map<Arm, Readings> needed = new EnumMap<>(read);
      Set<Arm> others = EnumSet.complementOf(EnumSet.copyOf(ArmsNeeded.of(part)));
      needed.keySet().removeAll(others);
      double alone = part.measure().applyAsDouble(new ReadingsByArm(needed));
      double among = part.measure().applyAsDouble(new ReadingsByArm(read));
      if (Double.isNaN(among)) {
        assertThat(alone).as(part.key()).isNaN();
      } else {
        assertThat(alone).as(part.key()).isCloseTo(among, within(0.0));
      }
    }
  }

  private static List<Aim> aims(List<Aim> published, Answer seen) {
    List<Aim> aims = new ArrayList<>();
    for (int number = 0; number < published.size(); number++) {
      Aim aim = published.get(number);
      double[] scaled = new double[seen.byReplicate().length];
      for (int replicate = 0; replicate < scaled.length; replicate++) {
        scaled[replicate] = aim.scale().of(seen.byReplicate()[replicate][number]);
      }
      double error = SampleSummary.of(scaled).sd() / Math.sqrt(scaled.length);
      double centre = aim.scale().of(seen.pooled()[number]);
      aims.add(
          new Aim(
              aim.key(),
              aim.label(),
              aim.unit(),
              aim.scale(),
              seen.pooled()[number],
              aim.scale().back(centre - 2 * error),
              aim.scale().back(centre + 2 * error),
              0,
              aim.fromWave()));
    }
    return aims;
  }

  private static Optional<CalibrationResults> calibrated(
      CalibrationFile file, ResultStore store, int threads, int most) {
    return new Calibration(
            file.question(),
            targets(file, store, threads, most),
            CalibrationListener.NONE,
            POPULATION)
        .carryOut();
  }

  /** Stops once so many runs have been taken in. */
  private static ModelTargets targets(
      CalibrationFile file, ResultStore store, int threads, int most) {
    StopSign stop = new StopSign();
    int[] taken = new int[1];
    StudyRun way = new StudyRun(2 * threads);
    return new ModelTargets(
        file,
        store,
        (planned, missing) ->
            !Sweep.run(
                    planned,
                    store,
                    way,
                    threads,
                    stop,
                    (runs, failures) -> {
                      taken[0] += runs.size();
                      if (taken[0] >= most) {
                        stop.request();
                      }
                    })
                .stopped());
  }
}
