package org.linkwork.cli;

import java.util.List;
import java.util.Map;
import org.linkwork.experiment.Progress;
import org.linkwork.experiment.StopSign;
import org.linkwork.scenario.Scenario;
import org.linkwork.sensitivity.SensitivityStudy;
import org.linkwork.store.ResultStore;

/** Notes the points of a study in its store, some at a time, however many there are. */
final class PointNotes {
  /** An even number, so that both worlds of an evaluation come together. */
  private static final int AT_ONCE = 256;

  private final SensitivityStudy study;
  private final ResultStore store;

  PointNotes(SensitivityStudy study, ResultStore store) {
    this.study = study;
    this.store = store;
  }

  /** Points that the store does not know yet. */
  int missing() {
    return study.points() - store.points().size();
  }

  /**
   * Goes on where the store ends.
   *
   * @param base the scenario as it is
   * @param stop asks to keep what is noted and to leave the rest
   */
  void note(Scenario base, StopSign stop, Progress progress) {
    Map<String, String> levels = study.baseLevels(base);
    List<String> factors = List.copyOf(levels.keySet());
    int all = missing();
    for (int left = all; left > 0 && !stop.isRequested(); left = missing()) {
      int from = store.points().size() + 1;
      int to = Math.min(study.points(), from + AT_ONCE - 1);
      store.addPoints(
          study.points(store.about().modelVersion(), from, to),
          factors,
          study.levels(levels, from, to));
      progress.moved(all - missing(), all, (double) (all - missing()) / all);
    }
  }
}
