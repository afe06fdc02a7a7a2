package org.linkwork.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.linkwork.design.Point;
import org.linkwork.store.FailureRow;
import org.linkwork.store.ResultStore;
import org.linkwork.store.RunRow;

/**
 * The same number of replicates for every point.
 *
 * <p>Runs stand in one long row, replicate by replicate and point by point in each; a part of the
 * sweep is a stretch of it.
 */
final class FixedPlan implements ReplicatePlan {
  private final PointRuns runs;
  private final List<Point> points;
  private final int replicates;
  private final ResultStore store;
  private final long begin;
  private final long end;
  private final Map<String, List<Integer>> placesOf = new HashMap<>();
  private final Map<String, Integer> missing = new HashMap<>();
  private long ended;
  private long failed;

  FixedPlan(PointRuns runs, int replicates, ResultStore store, Shard shard) {
    this.runs = runs;
    this.points = runs.points();
    this.replicates = replicates;
    this.store = store;
    long all = (long) points.size() * replicates;
    begin = shard.begin(all);
    end = shard.end(all);
    for (int at = 0; at < points.size(); at++) {
      placesOf.computeIfAbsent(runs.content(points.get(at)), unknown -> new ArrayList<>()).add(at);
    }
    for (long place = begin; place < end; place++) {
      String content = content(place);
      if (store.hasFailed(content, replicate(place))) {
        failed++;
      }
      if (store.holds(content, replicate(place))) {
        ended++;
      } else {
        missing.merge(content, 1, Integer::sum);
      }
    }
  }

  @Override
  public Iterable<PlannedRun> next(int workers) {
    return () ->
        LongStream.range(begin, end)
            .filter(place -> !store.holds(content(place), replicate(place)))
            .mapToObj(place -> runs.run(point(place), replicate(place)))
            .iterator();
  }

  @Override
  public void kept(List<RunRow> rows, List<FailureRow> failures) {
    rows.forEach(row -> count(row.content(), row.replicate(), 0));
    failures.forEach(row -> count(row.content(), row.replicate(), 1));
  }

  @Override
  public SweepState state() {
    int settled =
        (int)
            points.stream()
                .filter(point -> missing.getOrDefault(runs.content(point), 0) == 0)
                .count();
    return new SweepState(ended, failed, end - begin, settled, points.size(), false);
  }

  @Override
  public Map<Point, Integer> replicates() {
    Map<Point, Integer> all = new LinkedHashMap<>();
    points.forEach(point -> all.put(point, replicates));
    return all;
  }

  /** Counts a run that has ended, for each point of whose world it is. */
  private void count(String content, int replicate, int failures) {
    for (int at : placesOf.getOrDefault(content, List.of())) {
      long place = (long) replicate * points.size() + at;
      if (place >= begin && place < end) {
        ended++;
        failed += failures;
        missing.merge(content, -1, Integer::sum);
      }
    }
  }

  private Point point(long place) {
    return points.get((int) (place % points.size()));
  }

  private String content(long place) {
    return runs.content(point(place));
  }

  private int replicate(long place) {
    return (int) (place / points.size());
  }
}
