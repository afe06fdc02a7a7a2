package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.calibration.PlausibleSetsFile.Weighed;

/** So many plausible sets as stand for all of them by their weights. */
public final class SetsByWeight {
  private SetsByWeight() {}

  /**
   * Places set evenly along the weights (systematic resampling); a set on which several fall comes
   * once and weighs as many.
   *
   * @param places how many places, 1 or more
   * @return the sets in their order, weights summing to 1
   */
  public static List<Weighed> chosen(List<Weighed> all, int places) {
    List<Weighed> chosen = new ArrayList<>();
    double until = 0;
    int place = 0;
    for (int at = 0; at < all.size(); at++) {
      until = at == all.size() - 1 ? 1 : until + all.get(at).weight();
      int times = 0;
      while (place < places && (place + 0.5) / places <= until) {
        place++;
        times++;
      }
      if (times > 0) {
        Weighed set = all.get(at);
        chosen.add(new Weighed(set.number(), (double) times / places, set.overrides()));
      }
    }
    return chosen;
  }
}
