package org.linkwork.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linkwork.sweep.RunTask;

/**
 * Runs dealt out to tasks of several runs each. Runs of one replicate stay together as far as tasks
 * are long, since they often share a warm-up.
 */
final class Dealing {
  private static final int MOST = 8;
  private static final int TASKS_FOR_EACH = 2;

  private Dealing() {}

  /**
   * The tasks.
   *
   * @param runs in the order in which they should begin
   * @param workers runs at the same time on all executors, 1 or more
   */
  static List<List<RunTask>> tasks(List<RunTask> runs, int workers) {
    int length = Math.max(1, Math.min(MOST, ceiling(runs.size(), TASKS_FOR_EACH * workers)));
    Map<Integer, List<RunTask>> byReplicate = new LinkedHashMap<>();
    runs.forEach(
        run -> byReplicate.computeIfAbsent(run.replicate(), none -> new ArrayList<>()).add(run));
    List<List<RunTask>> tasks = new ArrayList<>();
    List<RunTask> open = new ArrayList<>();
    for (List<RunTask> replicate : byReplicate.values()) {
      if (!open.isEmpty() && open.size() + replicate.size() > length) {
        tasks.add(open);
        open = new ArrayList<>();
      }
      for (RunTask run : replicate) {
        if (open.size() == length) {
          tasks.add(open);
          open = new ArrayList<>();
        }
        open.add(run);
      }
    }
    if (!open.isEmpty()) {
      tasks.add(open);
    }
    return tasks;
  }

  private static int ceiling(int above, int below) {
    return (above + below - 1) / below;
  }
}
