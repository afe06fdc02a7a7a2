package org.linkwork.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.linkwork.record.PathwayEvent.Consulted;
import org.linkwork.record.PathwayEvent.Met;
import org.linkwork.record.PathwayEvent.TurnedUp;
import org.linkwork.scenario.Horizon;

class WaitsTest {
  private final Waits waits = new Waits(new Horizon(5, 50));

  @Test
  void shouldFindMedianNinetiethAndMeanInWholeWeeks() {
    for (int weeks = 1; weeks <= 10; weeks++) {
      waits.heard(new Met(20, weeks, weeks, 0, weeks));
    }

    WaitHistogram wait = waits.histograms().get(Wait.FOR_LINK_WORKER.ordinal());

    assertThat(wait.count()).isEqualTo(10);
    assertThat(wait.median()).isEqualTo(5);
    assertThat(wait.ninetieth()).isEqualTo(9);
    assertThat(wait.mean()).isEqualTo(5.5);
    assertThat(wait.quantile(1)).isEqualTo(10);
  }

  @Test
  void shouldKeepWaitsApartAndLeaveTheWarmUpOut() {
    waits.heard(new Met(4, 0, 0, 0, 9));
    waits.heard(new Met(5, 1, 1, 0, 2));
    waits.heard(new Consulted(5, 1, 0, true, true, 1, 9, 1, 0.5));
    waits.heard(new TurnedUp(9, 1, 1, 0, 7));

    assertThat(waits.histograms()).extracting(WaitHistogram::mean).containsExactly(1.0, 2.0, 7.0);
  }

  @Test
  void shouldHaveNoQuantilesWhenNobodysWaitEnded() {
    WaitHistogram wait = waits.histograms().get(0);

    assertThat(wait.median()).isNaN();
    assertThat(wait.mean()).isNaN();
    assertThat(new WaitHistogram(Wait.FOR_APPOINTMENT, new long[3]).ninetieth()).isNaN();
  }

  @Test
  void shouldCountAWaitOfNoWeeks() {
    waits.heard(new Met(5, 1, 1, 0, 0));

    assertThat(waits.histograms().get(Wait.FOR_LINK_WORKER.ordinal()).median()).isZero();
  }

  @Test
  void shouldAddHistogramsOfTheSameWaitOnly() {
    WaitHistogram few = new WaitHistogram(Wait.FOR_APPOINTMENT, new long[] {1, 2});
    WaitHistogram more = new WaitHistogram(Wait.FOR_APPOINTMENT, new long[] {0, 1, 4});

    assertThat(few.plus(more).people()).containsExactly(1, 3, 4);
    assertThat(more.plus(few).people()).containsExactly(1, 3, 4);
    assertThatThrownBy(() -> few.plus(new WaitHistogram(Wait.FOR_LINK_WORKER, new long[0])))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
