package org.linkwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.record.Breakdown;
import org.linkwork.record.EventTrace;
import org.linkwork.record.Funnel;
import org.linkwork.record.Outcome;
import org.linkwork.record.PatientPanel;
import org.linkwork.record.Payer;
import org.linkwork.record.PersonTable;
import org.linkwork.record.Stage;
import org.linkwork.record.Wait;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioReader;

/** Experiments with the model itself, on a small practice for a short time. */
class ModelExperimentTest {
  private static final Scenario BASELINE = scenario("baseline");
  private static final Scenario BUDDIES = scenario("05-buddy-system");

  @Test
  void shouldFindAScenarioIdenticalToItself() {
    ComparisonResult result = new Comparison(plan(2)).run(List.of(BASELINE, BASELINE));

    assertThat(result.failures()).isEmpty();
    assertThat(result.replicates()).hasSize(2);
    // Byte for byte the same, once the names of the two are.
    assertThat(ResultText.of(result.runsOf(1))).isEqualTo(ResultText.of(result.runsOf(0)));
    assertThat(result.coupling(1).share()).allMatch(share -> share.mean() == 1);
    assertThat(result.effects(List.of(Outcome.MET, Outcome.LIFE_SATISFACTION)).get(0).effects())
        .allMatch(effect -> effect.verdict() == Verdict.IDENTICAL);
  }

  @Test
  void shouldPartNobodyBeforeThePolicyBegins() {
    ComparisonResult result =
        new Comparison(plan(2).withSignaturesEvery(1)).run(List.of(BASELINE, BUDDIES));
    int warmUp = BASELINE.horizon().warmUpWeeks();

    CouplingCurve curve = result.coupling(1);

    assertThat(curve.share().subList(0, warmUp + 1)).allMatch(share -> share.mean() == 1);
    assertThat(curve.share().get(curve.share().size() - 1).mean()).isLessThan(1);
    for (Outcome outcome : Outcome.values()) {
      assertThat(warmUpOf(result.runsOf(1), outcome))
          .isEqualTo(warmUpOf(result.runsOf(0), outcome));
    }
  }

  @Test
  void shouldGiveTheSameBytesOnAnyNumberOfThreads() {
    String one = ResultText.of(new Replicates(plan(1).keepingPeople()).run(BUDDIES));

    assertThat(ResultText.of(new Replicates(plan(2).keepingPeople()).run(BUDDIES))).isEqualTo(one);
    assertThat(ResultText.of(new Replicates(plan(8).keepingPeople()).run(BUDDIES))).isEqualTo(one);
  }

  @Test
  void shouldNotBeChangedByWhoListens() {
    Attachments all =
        (place, scenario, replicate) ->
            List.of(
                new EventTrace(new StringWriter()),
                new PatientPanel(new StringWriter(), scenario.horizon()),
                new PersonTable(new StringWriter(), scenario.horizon()));

    assertThat(ResultText.of(new Replicates(plan(1).attaching(all)).run(BUDDIES)))
        .isEqualTo(ResultText.of(new Replicates(plan(1)).run(BUDDIES)));
  }

  @Test
  void shouldAgreeFromTableToTable() {
    for (RunResult run : new Replicates(plan(2)).run(BASELINE).results()) {
      assertThat(run.total(Outcome.REFERRED)).isPositive();
      for (Payer payer : Payer.values()) {
        double pounds = run.total(Outcome.valueOf("COST_" + payer.name()));
        assertThat(Math.round(100 * pounds)).isEqualTo(run.money().pence(payer));
      }
      for (Outcome outcome : List.of(Outcome.CONSULTATIONS, Outcome.REFERRED, Outcome.MET)) {
        double byFifth = 0;
        for (int fifth = 0; fifth < 5; fifth++) {
          byFifth += run.strata().value(outcome, Breakdown.DEPRIVATION_FIFTH, fifth);
        }
        assertThat(byFifth).isEqualTo(run.total(outcome));
      }
      assertThat(run.waits(Wait.FOR_LINK_WORKER).count()).isEqualTo((long) run.total(Outcome.MET));
      accountsForEverybody(run.funnel());
    }
  }

  private static void accountsForEverybody(Funnel funnel) {
    Stage[] stages = Stage.values();
    for (int stage = 0; stage < stages.length; stage++) {
      long next = stage + 1 < stages.length ? funnel.reached(stages[stage + 1]) : 0;
      assertThat(
              next
                  + funnel.lost(stages[stage])
                  + funnel.endedWell(stages[stage])
                  + funnel.open(stages[stage]))
          .isEqualTo(funnel.reached(stages[stage]));
    }
  }

  private static double[][] warmUpOf(ReplicateSet runs, Outcome outcome) {
    return runs.results().stream()
        .map(run -> Arrays.copyOf(run.weekly().of(outcome), run.horizon().warmUpWeeks()))
        .toArray(double[][]::new);
  }

  private static RunPlan plan(int threads) {
    return RunPlan.onThreads(threads);
  }

  private static Scenario scenario(String name) {
    return new ScenarioReader(InterventionCatalogue.names())
        .read(
            Path.of("scenarios", name + ".yaml"),
            Overrides.NONE
                .replicates("2")
                .set("place.registered_people=2000")
                .set("place.practices=1")
                .set("workforce.stability_spread=0")
                .set("weeks.warm_up=26")
                .set("weeks.policy=26"))
        .scenario();
  }
}
