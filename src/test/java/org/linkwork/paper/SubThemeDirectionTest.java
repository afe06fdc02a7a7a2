package org.linkwork.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linkwork.record.Outcome;
import org.linkwork.theme.HeldStill;
import org.linkwork.theme.SubTheme;

/**
 * Each of the 22 sub-themes moves what the paper says it moves, in that direction.
 *
 * <p>The same people live with little and with much of the sub-theme. One that did nothing would
 * pass with a probability of at most {@link #FALSE_ALARM}; seeds are fixed, so a test that has
 * passed passes for ever on the same model.
 */
class SubThemeDirectionTest {
  private static final double FALSE_ALARM = 0.001;

  @ParameterizedTest
  @EnumSource(SubTheme.class)
  void shouldMoveWhatThePaperSaysItMoves(SubTheme subTheme) {
    Map<HeldTown, List<HeldTown.Year>> much = new HashMap<>();
    Map<HeldTown, List<HeldTown.Year>> little = new HashMap<>();

    assertThat(Claims.of(subTheme))
        .isNotEmpty()
        .allSatisfy(
            claim -> {
              HeldTown town = claim.town();
              List<HeldTown.Year> withMuch =
                  much.computeIfAbsent(town, at -> at.run(held(subTheme, Claim.MUCH)));
              List<HeldTown.Year> withLittle =
                  little.computeIfAbsent(town, at -> at.run(held(subTheme, claim.little())));
              assertThat(claim.p(withLittle, withMuch))
                  .as(claim.found(withLittle, withMuch))
                  .isLessThan(FALSE_ALARM);
            });
  }

  /**
   * Informal evidence is neither good nor bad: belief comes to follow what patients live through.
   */
  @Test
  void shouldLetBeliefFollowWhatPatientsLiveThrough() {
    double p =
        movesMore(
            SubTheme.INFORMAL_EVIDENCE,
            Outcome.GP_BELIEF,
            HeldTown.with("appointment.prompt_strength=1", "wellbeing.benefit_points=3"),
            HeldTown.with("appointment.prompt_strength=1", "wellbeing.benefit_points=0.3"));

    assertThat(p).isLessThan(FALSE_ALARM);
  }

  /** Duty of care moves those who believe in it more than those who do not. */
  @Test
  void shouldLetDutyMoveThoseWhoBelieve() {
    double p =
        movesMore(
            SubTheme.DUTY_OF_CARE,
            Outcome.OFFERED,
            HeldTown.with("belief.start=0.1", "belief.spread=0"),
            HeldTown.with("belief.start=0.7", "belief.spread=0"));

    assertThat(p).isLessThan(FALSE_ALARM);
  }

  /** A welcoming practice is trusted before anybody has met its GPs. */
  @Test
  void shouldStartTrustFromTheAtmosphereThatIsHeld() {
    HeldTown town = HeldTown.with();

    double[] cold = town.reputationsAtStart(held(SubTheme.ATMOSPHERE, Claim.LITTLE));
    double[] warm = town.reputationsAtStart(held(SubTheme.ATMOSPHERE, Claim.MUCH));

    assertThat(Arrays.stream(cold).distinct()).hasSize(1);
    assertThat(warm[0]).isGreaterThan(cold[0]);
  }

  private static double movesMore(
      SubTheme subTheme, Outcome outcome, HeldTown less, HeldTown more) {
    return OneSidedTest.higher(effect(subTheme, outcome, less), effect(subTheme, outcome, more));
  }

  private static double[] effect(SubTheme subTheme, Outcome outcome, HeldTown town) {
    double[] little = Measure.of(outcome).of(town.run(held(subTheme, Claim.LITTLE)));
    double[] effect = Measure.of(outcome).of(town.run(held(subTheme, Claim.MUCH)));
    for (int replicate = 0; replicate < effect.length; replicate++) {
      effect[replicate] -= little[replicate];
    }
    return effect;
  }

  private static HeldStill held(SubTheme subTheme, double level) {
    return HeldStill.NONE.with(subTheme, level);
  }
}
