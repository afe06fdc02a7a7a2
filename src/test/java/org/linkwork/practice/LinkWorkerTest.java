package org.linkwork.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a link worker owes to other tasks. */
class LinkWorkerTest {
  private final LinkWorker worker = new LinkWorker(0, 1);

  @Test
  void shouldTakeWhatIsOwedFromTheWeek() {
    worker.owe(40);
    assertThat(worker.beginWeek(100)).isEqualTo(40);
    assertThat(worker.minutesLeft()).isEqualTo(60);
    assertThat(worker.beginWeek(100)).isZero();
    assertThat(worker.minutesLeft()).isEqualTo(100);
  }

  @Test
  void shouldCarryOverWhatTheWeekCannotHold() {
    worker.owe(250);
    assertThat(worker.beginWeek(100)).isEqualTo(250);
    assertThat(worker.minutesLeft()).isZero();
    assertThat(worker.free(100)).isZero();
    assertThat(worker.beginWeek(100)).isEqualTo(150);
    assertThat(worker.free(100)).isEqualTo(50);
    worker.owe(10);
    assertThat(worker.free(100)).as("what is asked for this week counts next week").isEqualTo(50);
    worker.beginWeek(100);
    assertThat(worker.minutesLeft()).isEqualTo(40);
  }

  @Test
  void shouldForgetWhatIsOwedByAPostThatNobodyHoldsOrPaysFor() {
    worker.owe(250);
    worker.beginWeek(0);
    worker.beginWeek(100);
    assertThat(worker.minutesLeft()).isEqualTo(100);
    worker.owe(250);
    worker.leave();
    assertThat(worker.free(100)).isZero();
    worker.beginWeek(100);
    worker.takeUp(0.5, 0, 0);
    worker.beginWeek(100);
    assertThat(worker.minutesLeft()).isEqualTo(100);
  }
}
