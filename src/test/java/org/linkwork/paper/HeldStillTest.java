package org.linkwork.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linkwork.record.Outcome;
import org.linkwork.theme.HeldStill;
import org.linkwork.theme.SubTheme;

/** What {@code --without} does: it holds a sub-theme at the level of a practice of today. */
class HeldStillTest {
  private static final int REPLICATES = 4;
  private static final HeldTown TOWN = HeldTown.with();
  private static final List<HeldTown.Year> LIVING = TOWN.run(HeldStill.NONE, REPLICATES);

  /** The share of offers by which a typical town may differ from the living one. */
  private static final double NEAR = 0.1;

  @ParameterizedTest
  @EnumSource(
      value = SubTheme.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"WIDER_HEALTH_SERVICES", "PRACTICE_INFRASTRUCTURE", "INFORMAL_EVIDENCE"})
  void shouldChangeLivesALittleWhenHeldAtNeutral(SubTheme subTheme) {
    List<HeldTown.Year> still = TOWN.run(atNeutral(subTheme), REPLICATES);

    assertThat(histories(still)).isNotEqualTo(histories(LIVING));
    assertThat(offers(still)).isBetween((1 - NEAR) * offers(LIVING), (1 + NEAR) * offers(LIVING));
  }

  /** Pooling, forms and prompts do not move of themselves, and stand at the neutral level today. */
  @ParameterizedTest
  @EnumSource(
      value = SubTheme.class,
      names = {"WIDER_HEALTH_SERVICES", "PRACTICE_INFRASTRUCTURE"})
  void shouldChangeNothingWhereASubThemeStandsStillAnyway(SubTheme subTheme) {
    assertThat(histories(TOWN.run(atNeutral(subTheme), REPLICATES))).isEqualTo(histories(LIVING));
  }

  /** Where no link worker has a place in a practice, news travels at the neutral level anyway. */
  @Test
  void shouldChangeLivesWhereNewsTravelsFasterInSomePractices() {
    HeldTown inHouse = HeldTown.with("service.in_house_share=0.5");
    HeldStill held = atNeutral(SubTheme.INFORMAL_EVIDENCE);

    assertThat(histories(TOWN.run(held, REPLICATES))).isEqualTo(histories(LIVING));
    assertThat(histories(inHouse.run(held, REPLICATES)))
        .isNotEqualTo(histories(inHouse.run(HeldStill.NONE, REPLICATES)));
  }

  @Test
  void shouldKeepStillTheSectorThatLongTermFundingWouldMove() {
    HeldStill held = atNeutral(SubTheme.COMMUNITY_SECTOR).with(SubTheme.WIDER_HEALTH_SERVICES, 0.3);

    assertThat(histories(HeldTown.reading("10-long-term-funding").run(held, REPLICATES)))
        .isEqualTo(histories(TOWN.run(held, REPLICATES)));
  }

  @Test
  void shouldKeepStillTheNewsThatFeedbackWouldBring() {
    HeldStill held = atNeutral(SubTheme.INFORMAL_EVIDENCE);
    String[] free = {"feedback_reward.reward=0", "price.feedback_system_year=0"};

    assertThat(histories(HeldTown.reading("04-feedback-and-reward", free).run(held, REPLICATES)))
        .isEqualTo(histories(HeldTown.with(free).run(held, REPLICATES)));
  }

  private static HeldStill atNeutral(SubTheme subTheme) {
    return HeldStill.NONE.with(subTheme, subTheme.neutral());
  }

  private static double offers(List<HeldTown.Year> years) {
    return StatUtils.mean(Measure.of(Outcome.OFFERED).of(years));
  }

  /** A number for each replicate that differs when any outcome of any week differs. */
  private static List<Integer> histories(List<HeldTown.Year> years) {
    return years.stream().map(year -> Arrays.deepHashCode(year.series().values())).toList();
  }
}
