package org.linkwork.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What runs cost and gave, of those replicates of a set in which every option has finished.
 *
 * @param sets the parameter sets of which there are any such replicates
 * @param ledgers by set, replicate and option
 */
public record DecisionData(List<ParameterSet> sets, RunLedger[][][] ledgers) {
  /**
   * The complete replicates among these.
   *
   * @param given by set, option and replicate; null where a run failed
   */
  static DecisionData of(List<ParameterSet> sets, RunLedger[][][] given) {
    List<ParameterSet> kept = new ArrayList<>();
    List<RunLedger[][]> ledgers = new ArrayList<>();
    for (int set = 0; set < given.length; set++) {
      List<RunLedger[]> complete = new ArrayList<>();
      for (int replicate = 0; replicate < given[set][0].length; replicate++) {
        RunLedger[] row = new RunLedger[given[set].length];
        for (int option = 0; option < row.length; option++) {
          row[option] = given[set][option][replicate];
        }
        if (Arrays.stream(row).noneMatch(Objects::isNull)) {
          complete.add(row);
        }
      }
      if (!complete.isEmpty()) {
        kept.add(sets.get(set));
        ledgers.add(complete.toArray(RunLedger[][]::new));
      }
    }
    return new DecisionData(List.copyOf(kept), ledgers.toArray(RunLedger[][][]::new));
  }

  /** The least number of replicates of a set; 0 where there is nothing. */
  public int replicates() {
    return Arrays.stream(ledgers).mapToInt(set -> set.length).min().orElse(0);
  }

  /** The sets' shares of all weight. */
  public double[] weights() {
    double all = sets.stream().mapToDouble(ParameterSet::weight).sum();
    return sets.stream().mapToDouble(set -> set.weight() / all).toArray();
  }
}
