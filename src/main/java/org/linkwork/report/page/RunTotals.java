package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linkwork.record.Outcome;

/**
 * One outcome in each run, by arm and replicate.
 *
 * @param outcome which outcome
 * @param byArm values by arm's name and replicate
 */
record RunTotals(Outcome outcome, Map<String, Map<Integer, Double>> byArm) {
  /** The outcome of all runs of a run or a comparison, from {@code totals.csv}. */
  static RunTotals read(PageFolder folder, Outcome outcome) {
    Map<String, Map<Integer, Double>> byArm = new LinkedHashMap<>();
    folder.scan(
        "totals.csv",
        row -> {
          if (row.is("outcome", outcome.key())) {
            byArm
                .computeIfAbsent(row.text("scenario"), arm -> new TreeMap<>())
                .put(row.whole("replicate"), row.number("value"));
          }
        });
    return new RunTotals(outcome, byArm);
  }

  /** A run and its value. */
  record Ranked(int replicate, double value) {}

  /** The values of an arm, the lowest first. */
  List<Ranked> ranked(String arm) {
    List<Ranked> runs = new ArrayList<>();
    byArm
        .getOrDefault(arm, Map.of())
        .forEach((replicate, value) -> runs.add(new Ranked(replicate, value)));
    return sorted(runs);
  }

  /** The differences between two arms in the same replicate, the lowest first. */
  List<Ranked> differences(String arm, String against) {
    Map<Integer, Double> other = byArm.getOrDefault(against, Map.of());
    List<Ranked> runs = new ArrayList<>();
    byArm
        .getOrDefault(arm, Map.of())
        .forEach(
            (replicate, value) -> {
              if (other.containsKey(replicate)) {
                runs.add(new Ranked(replicate, value - other.get(replicate)));
              }
            });
    return sorted(runs);
  }

  private static List<Ranked> sorted(List<Ranked> runs) {
    return runs.stream()
        .filter(run -> !Double.isNaN(run.value()))
        .sorted(Comparator.comparingDouble(Ranked::value))
        .toList();
  }
}
