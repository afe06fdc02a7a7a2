package org.linkwork.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linkwork.design.Experiment;
import org.linkwork.design.Point;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoredPoint;

/** Whether an experiment goes on with what a store holds. */
final class Continuation {
  private static final int MOST_NAMED = 3;

  private Continuation() {}

  /**
   * The experiment with the store's numbers for points that stand there.
   *
   * @throws OtherExperimentException if the store is of another experiment
   */
  static Experiment of(Experiment experiment, ResultStore store) {
    String place = "The folder " + store.file().toAbsolutePath().getParent();
    if (!store.about().experiment().equals(experiment.name())) {
      throw new OtherExperimentException(
          place
              + " holds the experiment "
              + store.about().experiment()
              + ", and this is "
              + experiment.name()
              + "; choose another folder with --out.");
    }
    if (!store.about().recording().equals(experiment.recording())) {
      throw new OtherExperimentException(
          place
              + " holds runs of which other things were recorded; runs that are over cannot be"
              + " recorded anew. Write record: as it was, or choose another folder with --out.");
    }
    Experiment continued =
        experiment.continuing(store.points().stream().map(StoredPoint::point).toList());
    refuseLost(continued, store, place);
    return continued;
  }

  private static void refuseLost(Experiment experiment, ResultStore store, String place) {
    Map<String, Point> points = new HashMap<>();
    experiment.points().forEach(point -> points.put(point.key(), point));
    List<String> gone = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (StoredPoint stored : store.points()) {
      if (store.endedOf(stored.content()) > 0) {
        Point point = points.get(stored.point().key());
        if (point == null) {
          gone.add(stored.point().inWords());
        } else if (!store.content(experiment.scenario(point)).equals(stored.content())) {
          changed.add(stored.point().inWords());
        }
      }
    }
    if (!changed.isEmpty()) {
      throw new OtherExperimentException(
          place
              + " holds runs of another world at "
              + named(changed)
              + ": the base scenario, its parameters, the seed or the weeks have changed. Put them"
              + " back, or choose another folder with --out.");
    }
    if (!gone.isEmpty()) {
      throw new OtherExperimentException(
          place
              + " holds runs of points that the experiment no longer has: "
              + named(gone)
              + ". Values and replicates can be added but not taken away; put them back, or choose"
              + " another folder with --out.");
    }
  }

  private static String named(List<String> points) {
    String first = String.join(", ", points.subList(0, Math.min(MOST_NAMED, points.size())));
    int further = points.size() - MOST_NAMED;
    return further > 0 ? first + " and " + further + " more" : first;
  }
}
