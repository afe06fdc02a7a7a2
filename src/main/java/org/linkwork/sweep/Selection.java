package org.linkwork.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.linkwork.analysis.KimNelson;
import org.linkwork.design.FactorLevel;
import org.linkwork.design.Point;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.StopSign;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.Scenario;
import org.linkwork.store.PointTotals;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoredPoint;

/**
 * The choice of the best of several scenarios, as few runs of each as are needed, and then the
 * winner and its rivals again with fresh luck.
 *
 * <p>A winner looks better in the runs that made it win than it is, so what is to be said of it
 * rests on the fresh runs alone.
 */
public final class Selection {
  private static final int RIVALS = 3;

  private final List<Scenario> scenarios;
  private final Terms terms;
  private final ResultStore store;

  /** Replicates that the choice has heard of; the store may hold further ones. */
  private int heard;

  /**
   * What is asked of a choice.
   *
   * @param outcome by which scenarios are judged
   * @param higherIsBetter whether more of it is better
   * @param indifference smallest difference worth detecting, in the outcome's unit, above 0
   * @param confidence probability of choosing right if the best is ahead by so much
   * @param first replicates before any scenario is dropped, 10 or more
   * @param atMost replicates at which to give up
   * @param fresh further replicates of the winner and its rivals, 2 or more
   */
  public record Terms(
      Outcome outcome,
      boolean higherIsBetter,
      double indifference,
      double confidence,
      int first,
      int atMost,
      int fresh) {}

  /**
   * How a choice came out.
   *
   * @param replicates replicates in which all that were in the running had a value
   * @param droppedAfter by scenario: the replicates after which it was dropped, 0 for those left
   * @param seen by scenario: mean over the replicates of the choice that it was in
   * @param again scenarios run again, the chosen one first, and after it rivals
   * @param fresh the outcome of these in fresh replicates
   * @param stopped whether it was stopped before it came to its end
   * @param failed runs that failed
   */
  public record Outturn(
      int replicates,
      int[] droppedAfter,
      double[] seen,
      List<Integer> again,
      double[][] fresh,
      boolean stopped,
      int failed) {
    /** Whether one scenario alone is left. */
    public boolean isDecided() {
      return Arrays.stream(droppedAfter).filter(after -> after == 0).count() == 1;
    }
  }

  /**
   * A choice among these scenarios.
   *
   * @param scenarios two or more of the same people
   * @param store takes in the runs, and may hold some of them already
   */
  public Selection(List<Scenario> scenarios, Terms terms, ResultStore store) {
    this.scenarios = List.copyOf(scenarios);
    this.terms = terms;
    this.store = store;
  }

  /** The choice, carried out from wherever it stands. */
  public Outturn run(SingleRun way, int workers, StopSign stop, SweepProgress progress) {
    notePoints();
    KimNelson choice =
        new KimNelson(scenarios.size(), terms.indifference(), terms.confidence(), terms.first());
    SweepEnding ending = new SweepEnding(0, 0, 0, false);
    int begun = 0;
    heard = 0;
    while (!choice.isDecided() && begun < terms.atMost() && !ending.stopped()) {
      List<Integer> running = choice.survivors();
      int chunk =
          begun < terms.first()
              ? terms.first()
              : Math.max(1, (2 * workers + running.size() - 1) / running.size());
      int until = Math.min(terms.atMost(), begun + chunk);
      ending =
          ending.plus(Sweep.run(runs(running, begun, until), store, way, workers, stop, progress));
      if (!ending.stopped()) {
        observe(choice, begun, until);
      }
      begun = until;
    }
    List<Integer> again = again(choice);
    if (!ending.stopped()) {
      ending =
          ending.plus(
              Sweep.run(
                  runs(again, terms.atMost(), terms.atMost() + terms.fresh()),
                  store,
                  way,
                  workers,
                  stop,
                  progress));
    }
    return outturn(choice, again, ending);
  }

  private void observe(KimNelson choice, int from, int until) {
    double[][] values = values();
    for (int replicate = from; replicate < until && !choice.isDecided(); replicate++) {
      int now = replicate;
      double[] row =
          Arrays.stream(values)
              .mapToDouble(of -> terms.higherIsBetter() ? of[now] : -of[now])
              .toArray();
      if (choice.survivors().stream().noneMatch(system -> Double.isNaN(row[system]))) {
        choice.observe(row);
      }
      heard = replicate + 1;
    }
  }

  /** The best so far, and after it the first scenario and those that stayed longest. */
  private List<Integer> again(KimNelson choice) {
    double[] seen = seen(choice);
    Comparator<Integer> byStay =
        Comparator.comparingInt(
            system -> {
              int after = choice.droppedAfter(system);
              return after == 0 ? Integer.MIN_VALUE : -after;
            });
    Comparator<Integer> byMean =
        Comparator.comparingDouble(system -> terms.higherIsBetter() ? -seen[system] : seen[system]);
    List<Integer> order =
        IntStream.range(0, scenarios.size()).boxed().sorted(byStay.thenComparing(byMean)).toList();
    List<Integer> again = new ArrayList<>(order.subList(0, Math.min(1 + RIVALS, order.size())));
    if (!again.contains(0)) {
      again.add(0);
    }
    return again;
  }

  private double[] seen(KimNelson choice) {
    double[][] values = values();
    return IntStream.range(0, scenarios.size())
        .mapToDouble(
            system -> {
              int last =
                  choice.droppedAfter(system) == 0
                      ? heard
                      : Math.min(heard, choice.droppedAfter(system));
              return Arrays.stream(values[system], 0, last)
                  .filter(value -> !Double.isNaN(value))
                  .average()
                  .orElse(Double.NaN);
            })
        .toArray();
  }

  private Outturn outturn(KimNelson choice, List<Integer> again, SweepEnding ending) {
    double[][] values = values();
    double[][] fresh =
        again.stream()
            .map(
                system ->
                    Arrays.copyOfRange(
                        values[system], terms.atMost(), terms.atMost() + terms.fresh()))
            .toArray(double[][]::new);
    return new Outturn(
        choice.replicates(),
        IntStream.range(0, scenarios.size()).map(choice::droppedAfter).toArray(),
        seen(choice),
        again,
        fresh,
        ending.stopped(),
        (int) store.failed());
  }

  /** The outcome by scenario and replicate. */
  private double[][] values() {
    double[][] values = new double[scenarios.size()][];
    for (PointTotals totals : store.totals(terms.outcome())) {
      values[totals.point().number() - 1] = totals.values();
    }
    return values;
  }

  private List<PlannedRun> runs(List<Integer> systems, int from, int until) {
    List<PlannedRun> runs = new ArrayList<>();
    for (int replicate = from; replicate < until; replicate++) {
      for (int system : systems) {
        runs.add(new PlannedRun(system + 1, scenarios.get(system), replicate));
      }
    }
    return runs;
  }

  private void notePoints() {
    List<StoredPoint> points = new ArrayList<>();
    for (int system = 0; system < scenarios.size(); system++) {
      Scenario scenario = scenarios.get(system);
      points.add(
          new StoredPoint(
              new Point(system + 1, List.of(new FactorLevel("scenario", scenario.name()))),
              store.content(scenario),
              terms.atMost() + terms.fresh()));
    }
    store.setPoints(points, Map.of("scenario", scenarios.get(0).name()));
  }
}
