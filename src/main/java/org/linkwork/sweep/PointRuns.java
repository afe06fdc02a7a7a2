package org.linkwork.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.design.Experiment;
import org.linkwork.design.Point;
import org.linkwork.scenario.Scenario;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoredPoint;

/** The points of an experiment with what their runs are, in the order of their numbers. */
final class PointRuns {
  /** Scenarios are made anew for each run only where there are more points than memory is for. */
  private static final int MOST_KEPT = 1000;

  private final Experiment experiment;
  private final Map<Point, String> contents = new LinkedHashMap<>();
  private final Map<Point, Scenario> scenarios = new HashMap<>();

  /**
   * Works out what the runs of each point are.
   *
   * @throws org.linkwork.scenario.ScenarioException if the levels of a point cannot hold together
   */
  PointRuns(Experiment experiment, ResultStore store) {
    this.experiment = experiment;
    for (Point point : experiment.points()) {
      Scenario scenario = experiment.scenario(point);
      contents.put(point, store.content(scenario));
      if (scenarios.size() < MOST_KEPT) {
        scenarios.put(point, scenario);
      }
    }
  }

  List<Point> points() {
    return List.copyOf(contents.keySet());
  }

  String content(Point point) {
    return contents.get(point);
  }

  /** A run of a point. */
  PlannedRun run(Point point, int replicate) {
    Scenario kept = scenarios.get(point);
    return new PlannedRun(
        point.number(),
        replicate,
        Optional.of(contents.get(point)),
        () -> kept == null ? experiment.scenario(point) : kept);
  }

  /** The points as a store keeps them, with so many replicates each. */
  List<StoredPoint> stored(Map<Point, Integer> replicates) {
    List<StoredPoint> stored = new ArrayList<>();
    contents.forEach(
        (point, content) -> stored.add(new StoredPoint(point, content, replicates.get(point))));
    return stored;
  }
}
