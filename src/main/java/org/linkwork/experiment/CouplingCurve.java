package org.linkwork.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * The share of adults whose whole history is the same in both worlds, over replicates.
 *
 * @param weeks weeks that had passed when it was measured, in order
 * @param share at each of them, with its interval, both 0 to 1
 */
public record CouplingCurve(List<Integer> weeks, List<SampleSummary> share) {
  static CouplingCurve of(List<Coupling> replicates) {
    List<Integer> weeks = new ArrayList<>();
    List<SampleSummary> share = new ArrayList<>();
    int points = replicates.isEmpty() ? 0 : replicates.get(0).weeks().length;
    for (int point = 0; point < points; point++) {
      int measured = point;
      weeks.add(replicates.get(0).weeks()[point]);
      share.add(
          SampleSummary.of(replicates.stream().mapToDouble(one -> one.share()[measured]).toArray())
              .within(0, 1));
    }
    return new CouplingCurve(List.copyOf(weeks), List.copyOf(share));
  }
}
