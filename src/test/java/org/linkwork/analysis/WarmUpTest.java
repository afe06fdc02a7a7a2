package org.linkwork.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;

/** How much of a series is coloured by its beginning. */
class WarmUpTest {
  private static final Draws DRAWS = Draws.keyed(20_260_921, 5);

  @Test
  void shouldCutOffAKnownBeginning() {
    double[] series = new double[200];
    for (int week = 0; week < series.length; week++) {
      series[week] = week < 40 ? 0 : 10;
    }
    Mser5 found = Mser5.of(series);
    assertThat(found.weeks()).isEqualTo(40);
    assertThat(found.isConclusive()).isTrue();
    assertThat(found.standardError()[8]).isZero();
  }

  /**
   * An exponential approach with noise of a tenth of its height: after two time constants an eighth
   * of it is left, after six nothing to be seen. If the rule cut there in 95 of 100 series, fewer
   * than 170 of 200 would do so with a probability below 1e-6; the seeds are fixed.
   */
  @Test
  void shouldCutOffADecayingBeginning() {
    int between = 0;
    for (int seed = 0; seed < 200; seed++) {
      int weeks = Mser5.of(decaying(300, 20, 0.1, seed)).weeks();
      between += weeks >= 2 * 20 && weeks <= 6 * 20 ? 1 : 0;
    }
    assertThat(between).isGreaterThanOrEqualTo(170);
  }

  @Test
  void shouldCutOffNothingOfASteadySeries() {
    double[] steady = new double[100];
    Arrays.fill(steady, 3);
    assertThat(Mser5.of(steady).weeks()).isZero();
  }

  @Test
  void shouldSayWhenTheRunIsTooShort() {
    double[] rising = new double[100];
    for (int week = 0; week < rising.length; week++) {
      rising[week] = week;
    }
    assertThat(Mser5.of(rising).isConclusive()).isFalse();
    assertThatThrownBy(() -> Mser5.of(new double[19])).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldLeaveOutWeeksThatFillNoBatch() {
    assertThat(Mser5.of(new double[104]).batches()).isEqualTo(20);
  }

  @Test
  void shouldSmoothWithAWindowThatShrinksAtTheBeginning() {
    double[] smooth = MovingAverage.welch(new double[] {1, 2, 6, 4, 5, 9}, 2);
    assertThat(smooth).hasSize(4);
    assertThat(smooth[0]).isEqualTo(1);
    assertThat(smooth[1]).isCloseTo(3, within(1e-12));
    assertThat(smooth[2]).isCloseTo(3.6, within(1e-12));
    assertThat(smooth[3]).isCloseTo(5.2, within(1e-12));
    assertThatThrownBy(() -> MovingAverage.welch(new double[3], 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double[] decaying(int weeks, double time, double noise, int seed) {
    double[] series = new double[weeks];
    for (int week = 0; week < weeks; week++) {
      series[week] =
          1 - Math.exp(-week / time) + noise * DRAWS.normal(Decision.WEEKLY_MOOD, seed, week);
    }
    return series;
  }
}
