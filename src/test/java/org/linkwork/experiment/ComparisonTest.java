package org.linkwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.Horizon;
import org.linkwork.scenario.Scenario;

class ComparisonTest {
  private static final List<Outcome> SHOWN = List.of(Outcome.MET, Outcome.MEAN_WAIT);
  private static final Scenario BASELINE = ToyWorld.scenario("baseline", 0, 10);
  private static final Scenario MORE = ToyWorld.scenario("more", 0.2, 10);

  @Test
  void shouldFindNoDifferenceAtAllBetweenAScenarioAndItself() {
    ComparisonResult result = compare(2, BASELINE, BASELINE);

    assertThat(result.effects(SHOWN).get(0).effects())
        .allMatch(effect -> effect.verdict() == Verdict.IDENTICAL)
        .allMatch(effect -> effect.difference() == 0);
    assertThat(result.coupling(1).share()).allMatch(share -> share.mean() == 1);
    assertThat(result.whoGained(1).all().share(PersonalChange.UNAFFECTED).mean()).isEqualTo(1);
    assertThat(result.whoGained(1).all().share(PersonalChange.AS_FAR).mean()).isEqualTo(1);
  }

  @Test
  void shouldFindTheDifferenceThatWasPutIn() {
    ComparisonResult result = compare(2, BASELINE, MORE);

    PairedEffect met = result.effects(SHOWN).get(0).effects().get(0);

    // 40 people, 8 weeks, probability higher by 0.2.
    assertThat(met.interval().contains(64)).isTrue();
    assertThat(met.verdict()).isEqualTo(Verdict.BETTER);
    assertThat(met.tests()).isEqualTo(2);
    assertThat(met.n()).isEqualTo(10);
    // Sharing luck, the difference is binomial: 320 x 0.2 x 0.8 against 320 x (0.21 + 0.25).
    assertThat(met.varianceReduction()).isGreaterThan(1);
  }

  @Test
  void shouldPartOnlyAfterTheWarmUpAndNeverComeTogetherAgain() {
    ComparisonResult result =
        new Comparison(RunPlan.onThreads(2).withSignaturesEvery(1), ToyWorld::new, Luck.KEYED)
            .run(List.of(BASELINE, MORE));

    CouplingCurve curve = result.coupling(1);

    assertThat(curve.weeks()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(curve.share().subList(0, 5)).allMatch(share -> share.mean() == 1);
    assertThat(curve.share().stream().map(share -> -share.mean()).toList()).isSorted();
    // Each week parts a fifth of those still together.
    assertThat(curve.share().get(5).mean()).isEqualTo(0.8, within(0.1));
    assertThat(curve.share().get(12).mean()).isEqualTo(Math.pow(0.8, 8), within(0.1));
  }

  @Test
  void shouldLookAtHistoriesEveryFourWeeksAndAtTheEnd() {
    Horizon horizon = new Horizon(4, 6);
    Scenario short0 = ToyWorld.scenario("baseline", 0, 2, 10, 1, horizon, false);

    assertThat(compare(1, short0, short0).coupling(1).weeks()).containsExactly(0, 4, 8, 10);
  }

  @Test
  void shouldFindNobodyHarmedWhereMeetingsAreOnlyAdded() {
    GainSummary who = compare(2, BASELINE, MORE).whoGained(1);

    assertThat(who.all().share(PersonalChange.HELPED).mean()).isBetween(0.7, 0.95);
    assertThat(who.all().share(PersonalChange.HARMED).mean()).isZero();
    assertThat(who.all().adults().mean()).isEqualTo(40);
    assertThat(who.byFifth()).hasSize(5).allMatch(fifth -> fifth.adults().mean() == 8);
    // 8 weeks x 0.2 points, as a mean over 8 weeks.
    assertThat(who.all().lifeSatisfaction().interval().contains(0.2)).isTrue();
  }

  @Test
  void shouldCompareSeveralScenariosWithTheFirst() {
    ComparisonResult result = compare(2, BASELINE, MORE, ToyWorld.scenario("fewer", 0.1, 10));

    List<ScenarioEffects> effects = result.effects(SHOWN);

    assertThat(effects).extracting(ScenarioEffects::scenario).containsExactly("more", "fewer");
    assertThat(effects.get(1).effects().get(0).interval().contains(32)).isTrue();
    assertThat(effects.get(0).effects().get(0).tests()).isEqualTo(4);
    assertThat(result.runsOf(2).totals(Outcome.MET)).hasSize(10);
  }

  @Test
  void shouldAdjustForAllEffectsShown() {
    ComparisonResult result = compare(2, BASELINE, ToyWorld.scenario("slightly", 0.01, 10));
    List<PairedEffect> effects = result.effects(SHOWN).get(0).effects();

    double least = Math.min(effects.get(0).p(), effects.get(1).p());

    assertThat(effects).extracting(PairedEffect::adjustedP).contains(Math.min(1, 2 * least));
    assertThat(effects.get(0).p()).isEqualTo(result.effect(1, Outcome.MET).p());
  }

  @Test
  void shouldGiveTheSameResultsOnAnyNumberOfThreads() {
    assertThat(ResultText.of(compare(8, BASELINE, MORE)))
        .isEqualTo(ResultText.of(compare(1, BASELINE, MORE)));
  }

  @Test
  void shouldGiveEachScenarioTheResultsThatItHasAlone() {
    ReplicateSet alone = new Replicates(RunPlan.onThreads(1), ToyWorld::new).run(MORE);

    assertThat(ResultText.of(compare(2, BASELINE, MORE).runsOf(1))).isEqualTo(ResultText.of(alone));
  }

  @Test
  void shouldReportAFailureInOneScenarioAndLeaveItsReplicateOut() {
    Attachments failing =
        (place, scenario, replicate) ->
            place == 1 && replicate == 2
                ? List.of(
                    event -> {
                      throw new IllegalStateException("no room");
                    })
                : List.of();

    ComparisonResult result =
        new Comparison(RunPlan.onThreads(2).attaching(failing), ToyWorld::new, Luck.KEYED)
            .run(List.of(BASELINE, MORE));

    assertThat(result.replicates()).hasSize(9).noneMatch(one -> one.replicate() == 2);
    assertThat(result.failures())
        .singleElement()
        .matches(failure -> failure.scenario().equals("more"))
        .matches(failure -> failure.stage() == RunStage.RUNNING);
  }

  @Test
  void shouldAttachRecordersToEachScenarioOfEachReplicate() {
    Set<String> attached = Collections.newSetFromMap(new ConcurrentHashMap<>());

    new Comparison(
            RunPlan.onThreads(2)
                .attaching(
                    (place, scenario, replicate) -> {
                      attached.add(place + scenario.name() + replicate);
                      return List.of();
                    }),
            ToyWorld::new,
            Luck.KEYED)
        .run(List.of(BASELINE, MORE));

    assertThat(attached).hasSize(20).contains("0baseline0", "1more9");
  }

  @Test
  void shouldKeepFinishedReplicatesWhenStopped() {
    StopSign stop = new StopSign();
    RunPlan plan =
        RunPlan.onThreads(1)
            .stoppedBy(stop)
            .reportingTo(
                (finished, planned, share) -> {
                  if (finished == 2) {
                    stop.request();
                  }
                });

    ComparisonResult result =
        new Comparison(plan, ToyWorld::new, Luck.KEYED).run(List.of(BASELINE, MORE));

    assertThat(result.replicates()).hasSize(2);
    assertThat(result.stopped()).isTrue();
  }

  @Test
  void shouldRefuseScenariosWithOtherPeople() {
    Scenario bigger = ToyWorld.scenario("bigger", 0, 10, 60, 2, new Horizon(4, 9), true);

    assertThatThrownBy(() -> compare(1, BASELINE, bigger))
        .isInstanceOfSatisfying(
            IncomparableScenariosException.class,
            refusal ->
                assertThat(refusal.differences())
                    .containsExactly(
                        "seed is 1 in baseline and 2 in bigger",
                        "weeks of policy is 8 in baseline and 9 in bigger",
                        "same_town is false in baseline and true in bigger",
                        "place.registered_people is 40 in baseline and 60 in bigger"))
        .hasMessageStartingWith("The people are not the same");
  }

  @Test
  void shouldRefuseToCompareOneScenario() {
    assertThatThrownBy(() -> compare(1, BASELINE)).isInstanceOf(IllegalArgumentException.class);
  }

  private static ComparisonResult compare(int threads, Scenario... scenarios) {
    return new Comparison(RunPlan.onThreads(threads), ToyWorld::new, Luck.KEYED)
        .run(List.of(scenarios));
  }
}
