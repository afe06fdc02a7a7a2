package org.linkwork.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linkwork.sweep.PlannedRun;
import org.linkwork.sweep.RunTask;

class DealingTest {
  @Test
  void shouldKeepRunsOfOneReplicateTogether() {
    assertThat(dealt(1, "a0 b0 a1 b1 a2 b2")).containsExactly("a0 b0", "a1 b1", "a2 b2");
    assertThat(dealt(1, "a0 a1 b0 b1")).containsExactly("a0 b0", "a1 b1");
  }

  @Test
  void shouldKeepEveryWorkerBusy() {
    assertThat(dealt(4, "a0 b0 c0 a1 b1 c1")).hasSize(6);
    assertThat(dealt(2, "a0 b0 c0 d0 a1 b1 c1 d1")).hasSize(4);
  }

  @Test
  void shouldNotMakeTasksLongerThanEightRuns() {
    StringBuilder many = new StringBuilder();
    for (int replicate = 0; replicate < 50; replicate++) {
      many.append("a").append(replicate).append(" b").append(replicate).append(" ");
    }
    List<String> dealt = dealt(1, many.toString().strip());
    assertThat(String.join(" ", dealt)).isEqualTo(many.toString().strip());
    assertThat(dealt).hasSize(13).allMatch(task -> task.split(" ").length <= 8);
  }

  /** Tasks of runs, each written as its point and its replicate. */
  private static List<String> dealt(int workers, String runs) {
    List<RunTask> tasks = new ArrayList<>();
    for (String run : runs.split(" ")) {
      PlannedRun planned =
          new PlannedRun(
              1,
              Integer.parseInt(run.substring(1)),
              Optional.empty(),
              () -> {
                throw new AssertionError("nobody asked for it");
              });
      tasks.add(new RunTask(planned, run));
    }
    return Dealing.tasks(tasks, workers).stream()
        .map(task -> String.join(" ", task.stream().map(RunTask::content).toList()))
        .toList();
  }
}
