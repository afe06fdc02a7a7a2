package org.linkwork.benchmark;

import java.util.concurrent.TimeUnit;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one draw costs, in nanoseconds. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DrawBenchmark {
  private final Draws draws = Draws.keyed(20260921, 0);
  private final long prefix = draws.prefix(Decision.ASKS_FOR_APPOINTMENT, 17);
  private int person;

  /** With run, decision and week absorbed beforehand, as in a pass over everybody. */
  @Benchmark
  public long bitsWithPrefix() {
    return draws.bitsAt(prefix, person++);
  }

  /** Whether something happens to one person. */
  @Benchmark
  public boolean happens() {
    return draws.happens(Decision.AGREES, person++, 3, 0.3);
  }

  /** A normal number. */
  @Benchmark
  public double normal() {
    return draws.normal(Decision.PERSON_SET_POINT, person++, 0);
  }

  /** A Gumbel number for a person and a group. */
  @Benchmark
  public double gumbel() {
    return draws.gumbel(Decision.TASTE_FOR_GROUP, person++, 12, 0);
  }
}
