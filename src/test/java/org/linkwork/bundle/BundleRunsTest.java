package org.linkwork.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.StopSign;
import org.linkwork.experiment.WarmStart;
import org.linkwork.record.Breakdown;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.store.ResultStore;
import org.linkwork.sweep.PlannedRun;
import org.linkwork.sweep.Sweep;
import org.linkwork.sweep.SweepEnding;
import org.linkwork.sweep.SweepProgress;

class BundleRunsTest {
  private static final String VERSION = "test";
  private static final Menu MENU = SmallMenu.menu();
  private static final BundleQuestion QUESTION =
      new BundleQuestion(
          MENU,
          BundleMethod.ALL,
          Outcome.TURNED_UP,
          EnumSet.of(Payer.NHS, Payer.COUNCIL),
          2,
          OptionalDouble.empty());

  @TempDir private Path folder;

  @Test
  void shouldFindTheSameAfterBeingStoppedAsUndisturbed() {
    BundleFindings undisturbed = found("undisturbed");
    StopSign stop = new StopSign();
    AtomicInteger begun = new AtomicInteger();
    SingleRun warm = new WarmStart();
    SingleRun stopsTheSeventh =
        (scenario, replicate, shouldStop) -> {
          if (begun.incrementAndGet() == 7) {
            stop.request();
          }
          return warm.run(scenario, replicate, shouldStop);
        };
    try (ResultStore store = store("stopped")) {
      List<PlannedRun> planned = new BundleRuns(MENU, store).planned(MENU.bundles(), 0, 2);
      SweepEnding ending = Sweep.run(planned, store, stopsTheSeventh, 2, stop, SweepProgress.NONE);
      assertThat(ending.stopped()).isTrue();
      assertThat(ending.finished()).isBetween(1, 15);
    }

    BundleFindings resumed = found("stopped");

    assertThat(text(resumed)).isEqualTo(text(undisturbed));
  }

  @Test
  void shouldNotRunAnythingTwice() {
    try (ResultStore store = store("twice")) {
      BundleRuns runs = new BundleRuns(MENU, store);
      List<PlannedRun> screen = runs.planned(List.of(Bundle.NONE, new Bundle(3)), 0, 2);
      assertThat(runs.missing(screen)).isEqualTo(4);
      carryOut(store, screen);

      List<PlannedRun> all = runs.planned(MENU.bundles(), 0, 2);
      assertThat(runs.missing(all)).isEqualTo(12);
      assertThat(carryOut(store, all).alreadyThere()).isEqualTo(4);
      assertThat(runs.missing(all)).isZero();
      assertThat(runs.failed(all)).isZero();
    }
  }

  @Test
  void shouldReadWhatTheRunsGave() throws RunFailedException {
    BundleFindings findings = found("read");
    Bundle bundle = new Bundle(5);

    RunResult run = SingleRun.fresh().run(MENU.scenario(bundle), 1, () -> false).orElseThrow();

    assertThat(findings.outcome().at(bundle, 1)).isEqualTo(run.total(Outcome.TURNED_UP));
    assertThat(findings.results().costByPayer().get(Payer.COUNCIL).at(bundle, 1))
        .isEqualTo(run.total(Outcome.COST_COUNCIL) * 52 / 12);
    assertThat(findings.results().cost().at(bundle, 1))
        .isCloseTo(
            (run.total(Outcome.COST_NHS) + run.total(Outcome.COST_COUNCIL)) * 52 / 12,
            within(1e-6));
    try (ResultStore store = store("read")) {
      BundleRuns runs = new BundleRuns(MENU, store);
      assertThat(runs.gap(Outcome.CONSULTATIONS).at(bundle, 1))
          .isNotZero()
          .isCloseTo(1000 * (ofAdults(run, 4) - ofAdults(run, 0)), within(1e-9));
      assertThat(runs.gap(Outcome.WORRY).at(bundle, 1))
          .isNotZero()
          .isEqualTo(worry(run, 4) - worry(run, 0));
      assertThat(runs.gap(Outcome.GROUPS_OPEN).complete()).isEmpty();
    }
  }

  @Test
  void shouldFindEverythingThatWasAsked() {
    BundleFindings findings = found("all");

    assertThat(findings.effects().mains()).hasSize(3);
    assertThat(findings.effects().interactions()).hasSize(3);
    assertThat(findings.contributions()).hasSize(3);
    assertThat(findings.costContributions()).hasSize(3);
    assertThat(findings.unbeaten()).contains(cheapest(findings));
    assertThat(findings.fairFrontier()).isNotEmpty();
    assertThat(findings.extraOutcome(Bundle.NONE).mean()).isZero();
  }

  @Test
  void shouldLookAgainAtReplicatesThatHadNoPartInTheChoice() {
    try (ResultStore store = store("fresh")) {
      BundleRuns runs = new BundleRuns(MENU, store);
      runs.count(counting(2));
      carryOut(store, runs.planned(MENU.bundles(), 0, 2));
      BundleFindings findings = BundleFindings.of(QUESTION, runs);
      Map<Bundle, Integer> twice = FreshLook.replicates(findings);
      List<Bundle> chosen = List.copyOf(twice.keySet());
      carryOut(store, runs.planned(chosen, 2, 4));
      runs.count(twice);

      FreshLook again = FreshLook.of(QUESTION, runs);

      assertThat(chosen)
          .contains(Bundle.NONE)
          .containsAll(findings.unbeaten())
          .containsAll(findings.fairlyUnbeaten());
      assertThat(again.outcome().replicates()).isEqualTo(2);
      Bundle one = findings.unbeaten().get(findings.unbeaten().size() - 1);
      BundleValues all = runs.totals(Outcome.TURNED_UP);
      assertThat(again.outcome().of(one)).isEqualTo(all.in(2, 3).of(one));
    }
  }

  @Test
  void shouldKnowItsOwnStoreFromThatOfOtherBundles() {
    assertThat(BundleRuns.about(VERSION, SmallMenu.menu()))
        .isEqualTo(BundleRuns.about(VERSION, MENU));
    assertThat(
            BundleRuns.about(
                VERSION, SmallMenu.menu(new Choice.Capacity("service.link_workers", 9))))
        .isNotEqualTo(BundleRuns.about(VERSION, MENU));
    assertThat(BundleRuns.about("other", MENU)).isNotEqualTo(BundleRuns.about(VERSION, MENU));
  }

  private BundleFindings found(String name) {
    try (ResultStore store = store(name)) {
      BundleRuns runs = new BundleRuns(MENU, store);
      runs.count(counting(2));
      assertThat(carryOut(store, runs.planned(MENU.bundles(), 0, 2)).stopped()).isFalse();
      return BundleFindings.of(QUESTION, runs);
    }
  }

  private static Map<Bundle, Integer> counting(int replicates) {
    Map<Bundle, Integer> counting = new LinkedHashMap<>();
    MENU.bundles().forEach(bundle -> counting.put(bundle, replicates));
    return counting;
  }

  private static SweepEnding carryOut(ResultStore store, List<PlannedRun> runs) {
    return Sweep.run(runs, store, new WarmStart(), 2, new StopSign(), SweepProgress.NONE);
  }

  private ResultStore store(String name) {
    Path file = folder.resolve(name).resolve(ResultStore.FILE);
    return file.toFile().exists()
        ? ResultStore.open(file, VERSION)
        : ResultStore.create(file, BundleRuns.about(VERSION, MENU), Map.of());
  }

  private static Bundle cheapest(BundleFindings findings) {
    return MENU.bundles().stream()
        .min(Comparator.comparingDouble(bundle -> findings.results().cost().summary(bundle).mean()))
        .orElseThrow();
  }

  private static double ofAdults(RunResult run, int fifth) {
    return run.strata().value(Outcome.CONSULTATIONS, Breakdown.DEPRIVATION_FIFTH, fifth)
        / run.strata().adults(Breakdown.DEPRIVATION_FIFTH, fifth);
  }

  private static double worry(RunResult run, int fifth) {
    return run.strata().value(Outcome.WORRY, Breakdown.DEPRIVATION_FIFTH, fifth);
  }

  private static String text(BundleFindings findings) {
    StringBuilder text = new StringBuilder();
    text.append(findings.effects()).append(findings.contributions());
    text.append(findings.costContributions()).append(findings.frontier());
    text.append(findings.fairFrontier());
    findings.results().totals().forEach((outcome, values) -> add(text, outcome, values));
    findings.results().costByPayer().forEach((payer, values) -> add(text, payer, values));
    return text.toString();
  }

  private static void add(StringBuilder text, Enum<?> what, BundleValues values) {
    text.append(what);
    values.bundles().forEach(b -> text.append(Arrays.toString(values.of(b))));
  }
}
