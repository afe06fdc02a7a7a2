package org.linkwork.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Scenario;

class MenuTest {
  private static final Choice.Capacity MORE = new Choice.Capacity("service.link_workers", 6);

  private final Menu menu = SmallMenu.menu(MORE);

  @Test
  void shouldOfferTheScenarioInterventionsInOrderAndThenCapacities() {
    assertThat(menu.choices())
        .extracting(Choice::name)
        .containsExactly(
            "feedback-and-reward",
            "buddy-system",
            "long-term-funding",
            "policy.service.link_workers=6");
    assertThat(menu.bundles()).hasSize(16).first().isEqualTo(Bundle.NONE);
  }

  @Test
  void shouldMakeScenariosWithExactlyWhatIsIn() {
    Scenario scenario = menu.scenario(new Bundle(0b0110));

    assertThat(scenario.interventions())
        .extracting(InterventionPlan::name)
        .containsExactly("buddy-system", "long-term-funding");
    assertThat(scenario.interventions()).isSubsetOf(SmallMenu.scenario().interventions());
    assertThat(scenario.policyValues()).isEqualTo(SmallMenu.scenario().policyValues());
    assertThat(scenario.name()).isEqualTo("5+10");
  }

  @Test
  void shouldSetCapacitiesFromTheEndOfTheWarmUp() {
    Scenario scenario = menu.scenario(new Bundle(0b1000));

    assertThat(scenario.policyValues().get("service.link_workers")).isEqualTo(6);
    assertThat(scenario.policyLevers().service().linkWorkers()).isEqualTo(6);
    assertThat(scenario.values()).isEqualTo(SmallMenu.scenario().values());
    assertThat(scenario.interventions()).isEmpty();
  }

  @Test
  void shouldNameBundles() {
    assertThat(menu.name(Bundle.NONE)).isEqualTo("none");
    assertThat(menu.words(Bundle.NONE)).isEqualTo("nothing");
    assertThat(menu.name(menu.everything())).isEqualTo("4+5+10+A");
    assertThat(menu.words(menu.everything()))
        .isEqualTo("feedback and reward, buddy system, long term funding and link workers 6");
    assertThat(menu.words(new Bundle(2))).isEqualTo("buddy system");
    assertThat(menu.label(0)).isEqualTo("4 feedback and reward");
    assertThat(new Choice.Delivered(plan("gp-skills-training")).label())
        .isEqualTo("GP skills training");
  }

  @Test
  void shouldRefuseTooFewOrTooManyChoices() {
    Scenario one = SmallMenu.scenario().delivering("one", List.of(plan("buddy-system")));

    assertThatThrownBy(() -> Menu.of(one, List.of()))
        .hasMessage("Bundles are made of 2 to 12 choices, not of 1.");
    assertThatThrownBy(() -> Menu.of(one, Collections.nCopies(12, MORE)))
        .hasMessage("Bundles are made of 2 to 12 choices, not of 13.");
  }

  @Test
  void shouldAddAndTakeOutChoices() {
    Bundle bundle = Bundle.NONE.with(2).with(0);

    assertThat(bundle.has(2)).isTrue();
    assertThat(bundle.has(1)).isFalse();
    assertThat(bundle.size()).isEqualTo(2);
    assertThat(bundle.without(2)).isEqualTo(new Bundle(1));
  }

  private static InterventionPlan plan(String name) {
    return new InterventionPlan(name, 0, InterventionPlan.NEVER, 1, 1, 0);
  }
}
