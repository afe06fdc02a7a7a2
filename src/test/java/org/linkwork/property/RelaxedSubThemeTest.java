package org.linkwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linkwork.chance.Draws;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.scenario.Scenario;
import org.linkwork.theme.Relaxed;
import org.linkwork.theme.SubTheme;

/** Every one of the 22 sub-themes can be relaxed, from the end of the warm-up and not before. */
class RelaxedSubThemeTest {
  private static final int WARM_UP = 13;
  private static final Town TOWN = Town.whereAllIsOn(700).lasting(WARM_UP, 39);
  private static final EventLog AS_IT_IS = logOf(TOWN.scenario());

  @ParameterizedTest
  @EnumSource(SubTheme.class)
  void shouldChangeLivesFromTheEndOfTheWarmUp(SubTheme subTheme) {
    EventLog relaxed = logOf(relaxing(Relaxed.NONE.with(subTheme, 0.5)));
    // Compared as truths: the lists are too long for a message.
    assertThat(relaxed.lines().equals(AS_IT_IS.lines())).as("as it is").isFalse();
    assertThat(relaxed.linesBefore(WARM_UP).equals(AS_IT_IS.linesBefore(WARM_UP)))
        .as("same warm-up")
        .isTrue();
  }

  @Test
  void shouldChangeNothingWhereNothingIsRelaxed() {
    assertThat(logOf(relaxing(Relaxed.NONE.with(SubTheme.TIME, 0))).lines())
        .isEqualTo(AS_IT_IS.lines());
  }

  private static Scenario relaxing(Relaxed relaxed) {
    return TOWN.scenario().relaxing("town", relaxed);
  }

  private static EventLog logOf(Scenario scenario) {
    EventLog log = new EventLog();
    Town.passed(new SocialPrescribingModel(scenario, Draws.keyed(scenario.seed(), 0), log));
    return log;
  }
}
