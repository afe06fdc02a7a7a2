package org.linkwork.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.StopSign;
import org.linkwork.experiment.WarmStart;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.record.Breakdown;
import org.linkwork.record.Outcome;
import org.linkwork.store.ResultStore;
import org.linkwork.sweep.Sweep;
import org.linkwork.sweep.SweepEnding;
import org.linkwork.sweep.SweepProgress;

class NationRunsTest {
  @TempDir private Path folder;
  private NationWorlds worlds;
  private NationRuns runs;

  @BeforeEach
  void write() {
    SmallNation small = SmallNation.in(folder);
    worlds = Nations.read(small.nation(), Optional.of(small.policy()), new Problems());
    runs = new NationRuns(worlds, worlds.networks(), "test");
  }

  private ResultStore store(String name) {
    ResultStore store = ResultStore.create(folder.resolve(name), runs.about(), Map.of());
    runs.note(store);
    return store;
  }

  private SweepEnding carryOut(ResultStore store, int threads) {
    return Sweep.run(
        runs.planned(threads),
        store,
        new WarmStart(2 * threads),
        threads,
        new StopSign(),
        SweepProgress.NONE);
  }

  @Test
  void shouldAddUpToTheSumOfItsNetworks() throws RunFailedException {
    try (ResultStore store = store("one.duckdb")) {
      assertThat(carryOut(store, 1).finished()).isEqualTo(12);
      List<NetworkResult> results = runs.results(store);
      NationFindings findings = NationFindings.of(worlds, worlds.networks(), results);
      double referred = 0;
      double waiting = 0;
      double satisfied = 0;
      double adults = 0;
      double ofFifth = 0;
      double adultsOfFifth = 0;
      for (Network network : worlds.networks()) {
        // Each alone, from its first week, as the replicate of its number.
        RunResult alone =
            SingleRun.fresh()
                .run(worlds.scenario(network, 1), network.number(), () -> false)
                .orElseThrow();
        RunResult today =
            SingleRun.fresh()
                .run(worlds.scenario(network, 0), network.number(), () -> false)
                .orElseThrow();
        NetworkResult stored = results.get(network.number() - 1);
        for (Outcome outcome : Outcome.values()) {
          assertThat(stored.total(outcome, 1)).isEqualTo(Double.valueOf(alone.total(outcome)));
          assertThat(stored.total(outcome, 0)).isEqualTo(Double.valueOf(today.total(outcome)));
        }
        referred += today.total(Outcome.REFERRED);
        waiting += today.total(Outcome.WAITING);
        Breakdown fifths = Breakdown.DEPRIVATION_FIFTH;
        for (int fifth = 0; fifth < 5; fifth++) {
          satisfied +=
              today.strata().value(Outcome.LIFE_SATISFACTION, fifths, fifth)
                  * today.strata().adults(fifths, fifth);
          adults += today.strata().adults(fifths, fifth);
        }
        ofFifth += today.strata().value(Outcome.REFERRED, fifths, 0);
        adultsOfFifth += today.strata().adults(fifths, 0);
      }
      GroupOutcome all = findings.nation(Outcome.REFERRED);
      assertThat(referred).isPositive();
      assertThat(all.total()).isEqualTo(referred);
      assertThat(all.today().value()).isCloseTo(referred / 0.3 / 0.5, within(1e-9));
      assertThat(findings.nation(Outcome.WAITING).total()).isCloseTo(waiting, within(1e-9));
      assertThat(findings.nation(Outcome.LIFE_SATISFACTION).today().value())
          .isCloseTo(satisfied / adults, within(1e-9));
      assertThat(group(findings, Outcome.REFERRED, Group.By.DEPRIVATION, 0).today().value())
          .isCloseTo(ofFifth / (adultsOfFifth / 1e4) / 0.5, within(1e-9));
      assertThat(sum(findings, Group.By.REGION)).isCloseTo(referred, within(1e-9));
      assertThat(sum(findings, Group.By.PLACE)).isCloseTo(referred, within(1e-9));
      assertThat(sum(findings, Group.By.DEPRIVATION)).isCloseTo(referred, within(1e-9));
    }
  }

  @Test
  void shouldGiveTheSameWhateverTheThreadsAndInterruptions() {
    try (ResultStore one = store("one.duckdb");
        ResultStore two = store("two.duckdb");
        ResultStore stopped = store("stopped.duckdb")) {
      carryOut(one, 1);
      carryOut(two, 2);
      StopSign stop = new StopSign();
      SweepEnding ending =
          Sweep.run(
              runs.planned(2),
              stopped,
              SmallNation.stoppedAtRun(4, stop),
              2,
              stop,
              SweepProgress.NONE);
      assertThat(ending.stopped()).isTrue();
      assertThat(runs.missing(stopped)).isBetween(1, 11);
      carryOut(stopped, 1);
      String expected = groups(one);
      assertThat(groups(two)).isEqualTo(expected);
      assertThat(groups(stopped)).isEqualTo(expected);
    }
  }

  @Test
  void shouldScaleASampleUpAndSaySo() {
    List<Network> sample = worlds.sample(2);
    NationRuns some = new NationRuns(worlds, sample, "test");
    try (ResultStore store =
        ResultStore.create(folder.resolve("some.duckdb"), some.about(), Map.of())) {
      some.note(store);
      Sweep.run(some.planned(1), store, new WarmStart(2), 1, new StopSign(), SweepProgress.NONE);
      List<NetworkResult> results = some.results(store);
      NationFindings findings = NationFindings.of(worlds, sample, results);
      assertThat(findings.isSample()).isTrue();
      long people = sample.stream().mapToLong(Network::people).sum();
      double referred = results.stream().mapToDouble(r -> r.total(Outcome.REFERRED, 0)).sum();
      assertThat(findings.nation(Outcome.REFERRED).total())
          .isCloseTo(referred * 3000 / people, within(1e-9));
      assertThat(some.identity()).isNotEqualTo(runs.identity());
    }
  }

  private static String groups(ResultStore store) {
    StringBuilder text = new StringBuilder();
    try (var rows = store.ask("SELECT * FROM runs ORDER BY point, replicate")) {
      int columns = rows.columns().size();
      while (rows.next()) {
        for (int column = 0; column < columns; column++) {
          text.append(rows.text(column)).append(' ');
        }
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static GroupOutcome group(
      NationFindings findings, Outcome outcome, Group.By by, int place) {
    return findings.of(outcome).stream().filter(row -> row.group().by() == by).toList().get(place);
  }

  private static double sum(NationFindings findings, Group.By by) {
    return findings.of(Outcome.REFERRED).stream()
        .filter(row -> row.group().by() == by)
        .mapToDouble(GroupOutcome::total)
        .sum();
  }
}
