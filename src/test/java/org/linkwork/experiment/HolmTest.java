package org.linkwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;

class HolmTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void shouldStepDownAndNeverFall() {
    double[] adjusted = Holm.adjust(0.01, 0.04, 0.03, 0.005);

    assertThat(adjusted).containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, EXACT);
  }

  @Test
  void shouldNeverExceedOne() {
    assertThat(Holm.adjust(0.6, 0.7)).containsExactly(1, 1);
  }

  @Test
  void shouldNotCountWhatIsNotATest() {
    assertThat(Holm.adjust(Double.NaN, 0.01, 0.02))
        .containsExactly(new double[] {Double.NaN, 0.02, 0.02}, EXACT);
  }

  /** With true rate 0.05 at most, 5,000 families exceed 0.06 about once in 1,000 seeds. */
  @Test
  void shouldHoldTheErrorOfTheFamily() {
    Draws draws = Draws.keyed(7, 0);
    int families = 5_000;
    int wrong = 0;
    for (int family = 0; family < families; family++) {
      double[] p = new double[8];
      for (int test = 0; test < p.length; test++) {
        p[test] = draws.uniform(Decision.WEEKLY_MOOD, test, family);
      }
      double least = 1;
      for (double adjusted : Holm.adjust(p)) {
        least = Math.min(least, adjusted);
      }
      if (least < 0.05) {
        wrong++;
      }
    }
    assertThat((double) wrong / families).isBetween(0.04, 0.06);
  }
}
