package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linkwork.experiment.SampleSummary;

/**
 * Means over blocks of weeks of one outcome in each run of each arm, filled a week at a time.
 *
 * <p>Blocks are counted from the start of the policy period; weeks of the warm-up that do not fill
 * a block are left out, and so are those at the end.
 */
final class WeeklyBlocks {
  private final int weeksABlock;
  private final Map<String, Map<Integer, Map<Integer, Block>>> arms = new LinkedHashMap<>();

  WeeklyBlocks(int weeksABlock) {
    this.weeksABlock = weeksABlock;
  }

  /** One point over time: where it begins, in policy weeks, and its spread over runs. */
  record Spell(int from, SampleSummary runs) {}

  /** Adds one week of one run; what is not a number is left out. */
  void add(String arm, int replicate, int policyWeek, double value) {
    arms.computeIfAbsent(arm, name -> new TreeMap<>())
        .computeIfAbsent(Math.floorDiv(policyWeek, weeksABlock), at -> new TreeMap<>())
        .computeIfAbsent(replicate, run -> new Block())
        .add(value);
  }

  /** The whole blocks of an arm in order of time. */
  List<Spell> of(String arm) {
    List<Spell> spells = new ArrayList<>();
    arms.getOrDefault(arm, Map.of())
        .forEach(
            (at, runs) -> {
              if (runs.values().stream().allMatch(block -> block.weeks == weeksABlock)) {
                spells.add(
                    new Spell(
                        at * weeksABlock,
                        SampleSummary.of(
                            runs.values().stream().mapToDouble(Block::mean).toArray())));
              }
            });
    return spells;
  }

  private static final class Block {
    private int weeks;
    private int defined;
    private double sum;

    void add(double value) {
      weeks++;
      if (!Double.isNaN(value)) {
        defined++;
        sum += value;
      }
    }

    double mean() {
      return defined == 0 ? Double.NaN : sum / defined;
    }
  }
}
