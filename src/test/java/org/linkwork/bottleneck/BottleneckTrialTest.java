package org.linkwork.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.ManyRuns;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.Replicates;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.RunFailure;
import org.linkwork.experiment.RunPlan;
import org.linkwork.experiment.RunStage;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.StopSign;
import org.linkwork.experiment.Verdict;
import org.linkwork.experiment.WarmStart;
import org.linkwork.property.Town;
import org.linkwork.record.LossReason;
import org.linkwork.record.Outcome;
import org.linkwork.record.Stage;
import org.linkwork.scenario.Scenario;

/**
 * What binds is found where it is known, on fixed seeds. The verdicts are two-sided tests at 5%
 * after Holm, so that one that should not be there comes with a probability of at most 0.05.
 */
class BottleneckTrialTest {
  private static final int REPLICATES = 6;

  /** A town whose link workers have far too few hours for all who are sent to them. */
  private static final Town SHORT_OF_LINK_WORKERS =
      Town.of(1200)
          .lasting(13, 52)
          .with("need.visit_is_social", 2)
          .with("consultation.refer_base", 4)
          .with("belief.trained_share", 1)
          .with("appointment.prompt_strength", 1)
          .with("service.contact_hours_a_week", 6);

  private static final Bottleneck FOUND = find(SHORT_OF_LINK_WORKERS, Outcome.MET, 0.3);

  @Test
  void shouldFindTheLinkWorkersWhereTheyAreTooFew() {
    assertThat(FOUND.binding())
        .isNotEmpty()
        .extracting(one -> one.relief().key())
        .isSubsetOf("link-workers", "link-worker-hours");
    assertThat(FOUND.relieved().get(0).effect().verdict()).isEqualTo(Verdict.BETTER);
    assertThat(FOUND.pairs()).isEqualTo(REPLICATES);
  }

  /** Few people and two runs, whose t intervals reach far beyond what can be. */
  @Test
  void shouldLoseNoFewerThanNobodyAndNoMoreThanAll() {
    Scenario few = repeated(Town.of(150).lasting(2, 20), 2);
    List<Leak> leaks = Leak.byReasons(new Replicates(RunPlan.onThreads(1)).run(few));
    assertThat(leaks).isNotEmpty();
    for (Leak leak : leaks) {
      assertThat(leak.perHundred().interval().low()).isNotNegative();
      assertThat(leak.perHundred().interval().high()).isLessThanOrEqualTo(100);
    }
  }

  @Test
  void shouldFindNothingWhereNothingCanHelp() {
    Bottleneck found =
        find(
            Town.of(600).with("service.social_prescribing", 0), Outcome.LINK_WORKER_REFERRALS, 0.1);
    assertThat(found.binding()).isEmpty();
    assertThat(found.helpful()).isEmpty();
    assertThat(found.harmful()).isEmpty();
    assertThat(found.relieved()).hasSizeGreaterThan(30);
  }

  @Test
  void shouldCountAFallAsAGainWhereLessIsBetter() {
    double[] asItIs = {10, 12, 11, 13, 10};
    double[] shorter = {4, 7, 5, 8, 4};
    double[] longer = {15, 18, 16, 18, 16};
    Relieved fewer = relieved(PairedEffect.of(Outcome.WAITING, asItIs, shorter));
    Relieved more = relieved(PairedEffect.of(Outcome.WAITING, asItIs, longer));
    assertThat(fewer.gain()).isPositive();
    Bottleneck ranked =
        new Bottleneck(
            FOUND.baseline(),
            Outcome.WAITING,
            0.1,
            List.of(more, fewer),
            List.of(),
            List.of(),
            false);
    assertThat(ranked.relieved()).containsExactly(fewer, more);
    assertThat(ranked.helpful()).containsExactly(fewer);
    assertThat(ranked.harmful()).containsExactly(more);
  }

  @Test
  void shouldGiveTheSameWithAndWithoutSharedWarmUpsOnAnyNumberOfThreads() {
    Scenario scenario = repeated(Town.of(600).lasting(13, 26), 2);
    BottleneckTrial trial = new BottleneckTrial(scenario, Outcome.OFFERED, 0.1);
    Bottleneck shared =
        trial.run(new ManyRuns(new WarmStart(), RunPlan.onThreads(2))).found().orElseThrow();
    Bottleneck fresh =
        trial.run(new ManyRuns(SingleRun.fresh(), RunPlan.onThreads(1))).found().orElseThrow();
    assertThat(shared.relieved()).isEqualTo(fresh.relieved());
  }

  @Test
  void shouldKeepThePairsOfTheRunsThatHaveFinished() {
    StopSign stop = new StopSign();
    Scenario scenario = repeated(Town.of(300).lasting(0, 13), 3);
    SingleRun stopping =
        (one, replicate, shouldStop) -> {
          if (replicate == 1 && one.name().endsWith("+time")) {
            stop.request();
          }
          return SingleRun.fresh().run(one, replicate, shouldStop);
        };
    BottleneckTrial.Outturn outturn =
        new BottleneckTrial(scenario, Outcome.OFFERED, 0.1)
            .run(new ManyRuns(stopping, RunPlan.onThreads(1).stoppedBy(stop)));
    assertThat(outturn.stopped()).isTrue();
    Bottleneck found = outturn.found().orElseThrow();
    assertThat(found.stopped()).isTrue();
    assertThat(found.relieved()).extracting(one -> one.effect().n()).contains(1, 2);
  }

  @Test
  void shouldLeaveOutRunsThatFail() {
    Scenario scenario = repeated(Town.of(300).lasting(0, 13), 2);
    SingleRun failing =
        (one, replicate, shouldStop) -> {
          if (replicate == 1 && one.name().endsWith("+time")) {
            throw new RunFailedException(
                new RunFailure(
                    one.name(), replicate, 1, RunStage.RUNNING, 3, "broken", new Throwable()));
          }
          return SingleRun.fresh().run(one, replicate, shouldStop);
        };
    BottleneckTrial.Outturn outturn =
        new BottleneckTrial(scenario, Outcome.OFFERED, 0.1)
            .run(new ManyRuns(failing, RunPlan.onThreads(2)));
    assertThat(outturn.failures()).singleElement().extracting(RunFailure::week).isEqualTo(3);
    Relieved time =
        outturn.found().orElseThrow().relieved().stream()
            .filter(one -> one.relief().key().equals("time"))
            .findFirst()
            .orElseThrow();
    assertThat(time.effect().n()).isEqualTo(1);
    assertThat(time.effect().verdict()).isIn(Verdict.TOO_FEW_REPLICATES, Verdict.IDENTICAL);
  }

  @Test
  void shouldAddUpTheLossesOfEachStep() {
    List<Leak> reasons = Leak.byReasons(FOUND.baseline());
    for (Leak step : Leak.bySteps(FOUND.baseline())) {
      double sum =
          reasons.stream()
              .filter(reason -> reason.after() == step.after())
              .mapToDouble(reason -> reason.perHundred().mean())
              .sum();
      assertThat(sum).as(step.after().name()).isCloseTo(step.perHundred().mean(), within(1e-9));
    }
    assertThat(Leak.largest(reasons, FOUND.baseline()))
        .isNotEmpty()
        .allMatch(leak -> !leak.reason().orElseThrow().isGoodEnding());
    assertThat(reasons)
        .anyMatch(
            leak ->
                leak.after() == Stage.AGREED
                    && leak.reason().orElseThrow() == LossReason.GAVE_UP_WAITING);
  }

  private static Relieved relieved(PairedEffect effect) {
    return new Relieved(FOUND.relieved().get(0).relief(), effect, false);
  }

  private static Bottleneck find(Town town, Outcome outcome, double by) {
    return new BottleneckTrial(repeated(town, REPLICATES), outcome, by)
        .run(new ManyRuns(new WarmStart(), RunPlan.onThreads(2)))
        .found()
        .orElseThrow();
  }

  private static Scenario repeated(Town town, int replicates) {
    Scenario once = town.scenario();
    return new Scenario(
        once.name(),
        once.question(),
        once.seed(),
        replicates,
        once.sameTown(),
        once.horizon(),
        once.values(),
        once.policyValues(),
        once.parameters(),
        once.policyLevers(),
        once.held(),
        once.interventions());
  }
}
