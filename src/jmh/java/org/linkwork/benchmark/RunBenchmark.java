package org.linkwork.benchmark;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.record.WeeklyCounts;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a whole run of the default neighbourhood costs, with weekly recording, beside a loop over
 * plain arrays with as many keyed draws: the floor.
 *
 * <p>Divide by registered people times weeks (10.4 million at 40,000) for the cost of a
 * people-week.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class RunBenchmark {
  /** Draws of the default run for each registered person and week. */
  private static final int FLOOR_DRAWS_TIMES_TEN = 32;

  /** Registered people. */
  @Param({"40000"})
  public int people;

  private Scenario scenario;
  private int replicate;
  private float[] level;

  /** Reads the scenario. */
  @Setup
  public void read() {
    scenario =
        new ScenarioReader(InterventionCatalogue.names())
            .read(
                Path.of("scenarios/baseline.yaml"),
                Overrides.NONE.set("place.registered_people=" + people))
            .scenario();
    level = new float[people];
  }

  /** One replicate, built and run. */
  @Benchmark
  public double run() {
    WeeklyCounts weekly = new WeeklyCounts(scenario.horizon());
    SocialPrescribingModel model =
        new SocialPrescribingModel(scenario, Draws.keyed(scenario.seed(), replicate++), weekly);
    while (!model.isOver()) {
      model.passWeek();
    }
    return model.lifeSatisfactionTotal(0);
  }

  /** The floor: as many draws and one column, nothing else. */
  @Benchmark
  public float floor() {
    Draws draws = Draws.keyed(scenario.seed(), replicate++);
    float sum = 0;
    for (int week = 0; week < scenario.horizon().weeks(); week++) {
      for (int pass = 0; pass < FLOOR_DRAWS_TIMES_TEN; pass++) {
        long prefix = draws.prefix(Decision.WEEKLY_MOOD, week * FLOOR_DRAWS_TIMES_TEN + pass);
        for (int person = pass % 10; person < people; person += 10) {
          level[person] += (float) Draws.toUniform(draws.bitsAt(prefix, person)) - 0.5f;
        }
      }
      sum += level[week % people];
    }
    return sum;
  }
}
