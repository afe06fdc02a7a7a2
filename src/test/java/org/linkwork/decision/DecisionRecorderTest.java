package org.linkwork.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.record.PathwayEvent;
import org.linkwork.scenario.Horizon;

class DecisionRecorderTest {
  private static final int WARM_UP = 10;

  @Test
  void shouldCountWhatHappensAfterTheWarmUpAlone() {
    DecisionRecorder recorder = new DecisionRecorder(new Horizon(WARM_UP, 52));
    for (int week : new int[] {WARM_UP - 1, WARM_UP, WARM_UP + 51}) {
      for (PathwayEvent event : eventsOf(week)) {
        recorder.heard(event);
      }
    }
    double[] happenings = RunLedger.of(recorder.readings(), 1).happenings();
    double[] expected = new double[Happening.values().length];
    Arrays.fill(expected, 2);
    expected[Happening.GROUPS_CLOSED.ordinal()] = 4;
    assertThat(happenings).containsExactly(expected);
  }

  /** One of each, two groups that close, and a grant that is renewed and counts for nothing. */
  private static List<PathwayEvent> eventsOf(int week) {
    return List.of(
        new PathwayEvent.GroupClosed(week, 1, "choir", 4),
        new PathwayEvent.GroupClosed(week, 2, "walks", 0),
        new PathwayEvent.GroupOpened(week, 3, "garden"),
        new PathwayEvent.GrantDecided(week, 1, false, 52),
        new PathwayEvent.GrantDecided(week, 2, true, 52),
        new PathwayEvent.LinkWorkerLeft(week, 0),
        new PathwayEvent.LinkWorkerArrived(week, 0),
        new PathwayEvent.GpLeft(week, 0, 0));
  }
}
