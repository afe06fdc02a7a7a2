package org.linkwork.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.Comparison;
import org.linkwork.experiment.ComparisonResult;
import org.linkwork.experiment.RunPlan;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioReader;

/** On a town whose GPs hear of many who did not come; seeds are fixed. */
class BeliefWithoutNewsTest {
  @Test
  void shouldSayWhyBeliefIsHigherWithoutTheService() {
    assertThat(sentences("no-social-prescribing"))
        .singleElement()
        .asString()
        .startsWith("GPs' belief is higher with no-social-prescribing, where no news of patients")
        .contains("% of referrals lead to a first visit", "not as a gain");
  }

  @Test
  void shouldSayNothingWhereTheServiceGoesOn() {
    assertThat(sentences("more-link-workers")).isEmpty();
  }

  private static List<String> sentences(String other) {
    ComparisonResult compared =
        new Comparison(RunPlan.onThreads(2))
            .run(List.of(discouraging("baseline"), discouraging(other)));
    return BeliefWithoutNews.sentences(
        List.of(compared.runsOf(0), compared.runsOf(1)),
        compared.effects(List.of(Outcome.GP_BELIEF)));
  }

  private static Scenario discouraging(String name) {
    Overrides overrides =
        Overrides.NONE
            .replicates("10")
            .set("place.registered_people=2500")
            .set("place.practices=2")
            .set("weeks.warm_up=13")
            .set("weeks.policy=78")
            .set("appointment.prompt_strength=1")
            .set("reporting.report_probability=1")
            .set("need.visit_is_social=2")
            .set("threshold.show_base=-2")
            .set("wellbeing.benefit_points=3");
    return new ScenarioReader(InterventionCatalogue.names())
        .read(Path.of("scenarios", name + ".yaml"), overrides)
        .scenario();
  }
}
