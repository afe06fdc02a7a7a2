package org.linkwork.sweep;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.linkwork.design.Experiment;
import org.linkwork.design.Point;
import org.linkwork.design.ReplicateRule;
import org.linkwork.store.FailureRow;
import org.linkwork.store.ResultStore;
import org.linkwork.store.RunRow;

/**
 * Replicates of each point until its difference from its comparator is known well enough.
 *
 * <p>Points are dealt out to the parts of a sweep, each with its comparator, which several parts
 * may run; the same runs are then kept once when the parts are joined.
 */
final class AdaptivePlan implements ReplicatePlan {
  private static final int RUNS_FOR_EACH_WORKER = 2;

  private final PointRuns runs;
  private final ReplicateRule rule;
  private final ResultStore store;
  private final ReplicateJudge judge;
  private final Map<Point, Point> comparators = new LinkedHashMap<>();
  private final Map<Point, ReplicateJudge.Judgement> judgements = new LinkedHashMap<>();

  AdaptivePlan(Experiment experiment, PointRuns runs, ResultStore store, Shard shard) {
    this.runs = runs;
    this.rule = experiment.replicates();
    this.store = store;
    this.judge = new ReplicateJudge(rule, store);
    int dealt = 0;
    for (Map.Entry<Point, Point> pair : experiment.comparators().entrySet()) {
      if (shard.isDealt(dealt++)) {
        comparators.put(pair.getKey(), pair.getValue());
      }
    }
    judgeAll();
  }

  @Override
  public Iterable<PlannedRun> next(int workers) {
    judgeAll();
    Set<Point> wanting = new LinkedHashSet<>();
    comparators.forEach(
        (point, comparator) -> {
          if (!judgements.get(point).settled()) {
            wanting.add(comparator);
            wanting.add(point);
          }
        });
    if (wanting.isEmpty()) {
      return List.of();
    }
    int complete =
        comparators.keySet().stream()
            .map(judgements::get)
            .filter(judgement -> !judgement.settled())
            .mapToInt(ReplicateJudge.Judgement::replicates)
            .min()
            .orElseThrow();
    // Far enough that no worker waits for the slowest, and no further than that.
    int ahead = Math.max(1, (RUNS_FOR_EACH_WORKER * workers + wanting.size() - 1) / wanting.size());
    int until = Math.min(rule.max(), Math.max(rule.min(), complete + ahead));
    List<Point> inOrder = runs.points().stream().filter(wanting::contains).toList();
    return () ->
        LongStream.range((long) complete * inOrder.size(), (long) until * inOrder.size())
            .filter(place -> isMissing(inOrder, place))
            .mapToObj(place -> runs.run(point(inOrder, place), (int) (place / inOrder.size())))
            .iterator();
  }

  @Override
  public void kept(List<RunRow> rows, List<FailureRow> failures) {
    judge.hear(rows);
  }

  @Override
  public SweepState state() {
    long ended = 0;
    long failed = 0;
    long planned = 0;
    for (Map.Entry<Point, Integer> point : most().entrySet()) {
      String content = runs.content(point.getKey());
      ended += Math.min(point.getValue(), store.endedOf(content));
      failed += Math.min(point.getValue(), store.failedOf(content));
      planned += point.getValue();
    }
    Set<Point> points = new LinkedHashSet<>();
    Set<Point> wanting = new LinkedHashSet<>();
    comparators.forEach(
        (point, comparator) -> {
          points.addAll(List.of(point, comparator));
          if (!judgements.get(point).settled()) {
            wanting.addAll(List.of(point, comparator));
          }
        });
    int settled = points.size() - wanting.size();
    return new SweepState(ended, failed, planned, settled, points.size(), true);
  }

  @Override
  public Map<Point, Integer> replicates() {
    judgeAll();
    Map<Point, Integer> all = new LinkedHashMap<>();
    runs.points().forEach(point -> all.put(point, 0));
    comparators.forEach(
        (point, comparator) -> {
          int replicates = judgements.get(point).replicates();
          all.put(point, replicates);
          all.merge(comparator, replicates, Math::max);
        });
    return all;
  }

  /** The most replicates that each point of this part can come to. */
  private Map<Point, Integer> most() {
    Map<Point, Integer> most = new LinkedHashMap<>();
    comparators.forEach(
        (point, comparator) -> {
          ReplicateJudge.Judgement judgement = judgements.get(point);
          int replicates = judgement.settled() ? judgement.replicates() : rule.max();
          most.put(point, replicates);
          most.merge(comparator, replicates, Math::max);
        });
    return most;
  }

  private void judgeAll() {
    comparators.forEach(
        (point, comparator) -> {
          ReplicateJudge.Judgement known = judgements.get(point);
          if (known == null || !known.settled()) {
            judgements.put(point, judge.judge(runs.content(point), runs.content(comparator)));
          }
        });
  }

  private boolean isMissing(List<Point> points, long place) {
    return !store.holds(runs.content(point(points, place)), (int) (place / points.size()));
  }

  private static Point point(List<Point> points, long place) {
    return points.get((int) (place % points.size()));
  }
}
