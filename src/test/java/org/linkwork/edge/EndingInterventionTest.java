package org.linkwork.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.RunResult;
import org.linkwork.intervention.Intervention;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.scenario.InterventionPlan;

/** What is delivered for a while and then no more. */
class EndingInterventionTest {
  private static final int FROM = 2;
  private static final int UNTIL = 13;
  private static final OddTown TOWN = OddTown.with("weeks.warm_up=4");

  @Test
  void shouldRunOnAfterAnyInterventionHasEnded() {
    assertThat(InterventionCatalogue.all())
        .allSatisfy(
            intervention -> {
              var runs = TOWN.delivering(List.of(whileItLasts(intervention.name()))).run();
              assertThat(runs.failures()).isEmpty();
              assertThat(runs.results())
                  .hasSize(2)
                  .allSatisfy(
                      run -> assertThat(run.total(Outcome.LIFE_SATISFACTION)).isBetween(0., 10.));
            });
  }

  @Test
  void shouldSendTheBuddiesHomeInTheWeekOfTheEnd() {
    RunResult run = TOWN.delivering(List.of(whileItLasts("buddy-system"))).run().results().get(0);
    double[] buddies = run.weekly().of(Outcome.VOLUNTEERS);
    int warmUp = run.horizon().warmUpWeeks();

    assertThat(Arrays.copyOfRange(buddies, 0, warmUp + FROM)).containsOnly(0);
    assertThat(Arrays.copyOfRange(buddies, warmUp + FROM, warmUp + UNTIL)).doesNotContain(0);
    assertThat(Arrays.copyOfRange(buddies, warmUp + UNTIL, buddies.length)).containsOnly(0);
  }

  @Test
  void shouldStopPayingForWhatHasEnded() {
    double system = TOWN.scenario().parameters().price().feedbackSystemYear();
    int practices = TOWN.scenario().parameters().place().practices();
    InterventionPlan plan = whileItLasts("feedback-and-reward");

    RunResult run =
        TOWN.forcing("price.reward_per_referral", 0)
            .delivering(List.of(plan))
            .run()
            .results()
            .get(0);

    assertThat(run.money().pence(Payer.NHS, Purpose.INTERVENTION_RUNNING))
        .isEqualTo((UNTIL - FROM) * practices * Math.round(100 * system / 52));
  }

  @Test
  void shouldAllowTheSameInterventionTwiceInARow() {
    List<InterventionPlan> twice =
        List.of(
            new InterventionPlan("buddy-system", 0, 5, 1, 1, 0),
            new InterventionPlan("buddy-system", 10, InterventionPlan.NEVER, 1, 0.5, 0));

    RunResult run = TOWN.delivering(twice).run().results().get(0);
    double[] buddies = run.weekly().of(Outcome.VOLUNTEERS);
    int warmUp = run.horizon().warmUpWeeks();

    assertThat(buddies[warmUp + 4]).isPositive();
    assertThat(Arrays.copyOfRange(buddies, warmUp + 5, warmUp + 10)).containsOnly(0);
    assertThat(buddies[warmUp + 10]).isBetween(1., 6.);
  }

  private static InterventionPlan whileItLasts(String name) {
    return new InterventionPlan(name, FROM, UNTIL, 1, 1, 0);
  }

  @Test
  void shouldKnowEveryInterventionByItsName() {
    assertThat(InterventionCatalogue.all())
        .extracting(Intervention::name)
        .allSatisfy(name -> assertThat(InterventionCatalogue.named(name).name()).isEqualTo(name));
  }
}
