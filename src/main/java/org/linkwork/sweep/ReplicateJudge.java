package org.linkwork.sweep;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.linkwork.analysis.DecisionRule;
import org.linkwork.analysis.HalfWidthRule;
import org.linkwork.analysis.StoppingRule;
import org.linkwork.design.PrecisionTarget;
import org.linkwork.design.ReplicateRule;
import org.linkwork.record.Outcome;
import org.linkwork.store.ResultStore;
import org.linkwork.store.RunRow;

/**
 * Says how many replicates a point needs, from its own runs and those of its comparator, in the
 * order of replicates and never further than all of them have ended; so neither threads nor
 * interruptions change the answer.
 */
final class ReplicateJudge {
  private final ReplicateRule rule;
  private final PrecisionTarget target;
  private final StoppingRule stopping;
  private final ResultStore store;
  private final Map<String, double[]> values = new HashMap<>();
  private final Map<String, Integer> complete = new HashMap<>();

  /** A judge that knows all runs of the store. */
  ReplicateJudge(ReplicateRule rule, ResultStore store) {
    this.rule = rule;
    this.target = rule.target().orElseThrow();
    this.stopping = stopping(target.criterion());
    this.store = store;
    store.eachTotal(target.outcome(), this::hear);
  }

  /** Hears of runs that the store has taken in. */
  void hear(List<RunRow> runs) {
    Outcome outcome = target.outcome();
    runs.forEach(run -> hear(run.content(), run.replicate(), run.totals()[outcome.ordinal()]));
  }

  /**
   * The judgement of one point.
   *
   * @param content what its runs are
   * @param against what the runs of its comparator are, always the same for one content
   */
  Judgement judge(String content, String against) {
    int both = complete.getOrDefault(content, 0);
    while (both < rule.max() && store.holds(content, both) && store.holds(against, both)) {
      both++;
    }
    complete.put(content, both);
    if (both < rule.min()) {
      return new Judgement(both, false, false);
    }
    double[] differences = new double[both];
    Arrays.setAll(differences, at -> value(content, at) - value(against, at));
    OptionalInt enough = stopping.enough(differences);
    if (enough.isPresent()) {
      return new Judgement(Math.max(rule.min(), enough.getAsInt()), true, true);
    }
    return new Judgement(both, both == rule.max(), false);
  }

  private double value(String content, int replicate) {
    double[] known = values.get(content);
    return known == null || replicate >= known.length ? Double.NaN : known[replicate];
  }

  private void hear(String content, int replicate, double value) {
    if (replicate < rule.max()) {
      values.computeIfAbsent(content, unknown -> none(rule.max()))[replicate] = value;
    }
  }

  private static double[] none(int length) {
    double[] none = new double[length];
    Arrays.fill(none, Double.NaN);
    return none;
  }

  private static StoppingRule stopping(PrecisionTarget.Criterion criterion) {
    return criterion instanceof PrecisionTarget.HalfWidth width
        ? new HalfWidthRule(width.halfWidth())
        : new DecisionRule(((PrecisionTarget.SmallestDifference) criterion).difference());
  }

  /**
   * What is known of a point.
   *
   * @param replicates replicates that count: those needed, or if more are needed, those complete
   * @param settled whether no more are needed
   * @param precise whether the target is reached
   */
  record Judgement(int replicates, boolean settled, boolean precise) {}
}
