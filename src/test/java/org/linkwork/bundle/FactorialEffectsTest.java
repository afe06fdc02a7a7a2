package org.linkwork.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.linkwork.bundle.Synthetic.in;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.Verdict;
import org.linkwork.record.Outcome;

/**
 * A known model with ten main effects, five interactions and none of three: 2 (i + 1) for choice i,
 * 8 for each pair (i, i + 5), over blocks that differ by hundreds.
 */
class FactorialEffectsTest {
  private static final int CHOICES = 10;
  private static final Outcome OUTCOME = Outcome.STILL_COMING_12;

  @Test
  void shouldRecoverAModelFromTheScreen() {
    FactorialEffects effects = effects(4, 0);

    for (MainEffect main : effects.mains()) {
      assertThat(main.effect().difference()).isCloseTo(2 * (main.choice() + 1) + 4, within(1e-9));
    }
    assertThat(effects.interactions()).hasSize(45);
    for (Interaction pair : effects.interactions()) {
      assertThat(pair.effect().difference())
          .as("%d and %d", pair.first(), pair.second())
          .isCloseTo(pair.second() == pair.first() + 5 ? 8 : 0, within(1e-9));
    }
    assertThat(effects.replicates()).isEqualTo(4);
  }

  @Test
  void shouldAgreeWithAllBundles() {
    BundleValues all = Synthetic.values(Synthetic.all(CHOICES), 3, (b, at) -> model(b, at, 0));

    FactorialEffects full = FactorialEffects.of(OUTCOME, all, CHOICES);
    FactorialEffects screen = effects(3, 0);

    for (int pair = 0; pair < 45; pair++) {
      assertThat(full.interactions().get(pair).effect().difference())
          .isCloseTo(screen.interactions().get(pair).effect().difference(), within(1e-9));
    }
  }

  /**
   * With noise of 8 in each run, of 55 intervals of 95% at most 9 miss the truth; if each missed
   * independently, more would be a false alarm once in 2,700. With that noise and 10 replicates an
   * interaction has a standard error of 4 x 8 / sqrt(128 x 10) = 0.9, so that those of 8 are found.
   */
  @Test
  void shouldFindInteractionsInNoise() {
    FactorialEffects effects = effects(10, 8);

    long missed =
        effects.mains().stream()
                .filter(main -> !main.effect().interval().contains(2 * (main.choice() + 1) + 4))
                .count()
            + effects.interactions().stream()
                .filter(
                    pair ->
                        !pair.effect()
                            .interval()
                            .contains(pair.second() == pair.first() + 5 ? 8 : 0))
                .count();
    assertThat(missed).isLessThanOrEqualTo(9);
    for (int first = 0; first < 5; first++) {
      assertThat(effects.between(first + 5, first).effect().verdict()).isEqualTo(Verdict.BETTER);
    }
  }

  @Test
  void shouldJudgeTogether() {
    PairedEffect first = effects(10, 8).interactions().get(0).effect();

    assertThat(first.tests()).isEqualTo(45);
    assertThat(first.adjustedP()).isGreaterThanOrEqualTo(first.p());
    assertThat(effects(10, 8).mains().get(0).effect().tests()).isEqualTo(10);
  }

  @Test
  void shouldSayWhatMakesNoDifferenceAtAll() {
    BundleValues idle =
        Synthetic.values(Fraction.of(5), 3, (bundle, at) -> 4.0 * in(bundle, 0) + at);

    FactorialEffects effects = FactorialEffects.of(OUTCOME, idle, 5);

    assertThat(effects.mains().get(1).effect().verdict()).isEqualTo(Verdict.IDENTICAL);
    assertThat(effects.between(0, 1).effect().verdict()).isEqualTo(Verdict.IDENTICAL);
    assertThat(effects.mains().get(0).effect().difference()).isEqualTo(4);
  }

  @Test
  void shouldLeaveOutReplicatesInWhichABundleIsMissing() {
    BundleValues holed =
        Synthetic.values(
            Fraction.of(CHOICES),
            4,
            (bundle, at) ->
                at == 1 && bundle.equals(Bundle.NONE) ? Double.NaN : model(bundle, at, 0));

    FactorialEffects effects = FactorialEffects.of(OUTCOME, holed, CHOICES);

    assertThat(effects.replicates()).isEqualTo(3);
    assertThat(effects.mains().get(0).effect().difference()).isCloseTo(6, within(1e-9));
  }

  private static FactorialEffects effects(int replicates, double noise) {
    return FactorialEffects.of(
        OUTCOME,
        Synthetic.values(Fraction.of(CHOICES), replicates, (b, at) -> model(b, at, noise)),
        CHOICES);
  }

  private static double model(Bundle bundle, int replicate, double noise) {
    double mains = IntStream.range(0, CHOICES).map(i -> 2 * (i + 1) * in(bundle, i)).sum();
    double pairs = IntStream.range(0, 5).map(i -> 8 * in(bundle, i) * in(bundle, i + 5)).sum();
    double error =
        noise * Draws.keyed(11, replicate).normal(Decision.LIFE_SHOCK, bundle.members(), 0);
    return 500 + 300 * replicate + mains + pairs + error;
  }
}
