package org.linkwork.study;

import java.util.ArrayList;
import java.util.List;

/** Who was referred in the policy period at all, and when first. */
final class Referred {
  private final boolean[] ever;
  private final List<Integer> firstEpisodes = new ArrayList<>();

  Referred(StudyData data) {
    ever = new boolean[data.people().count()];
    for (int row = 0; row < data.episodes().size(); row++) {
      int person = data.episodes().person(row);
      if (!ever[person]) {
        firstEpisodes.add(row);
      }
      ever[person] = true;
    }
  }

  boolean isEver(int person) {
    return ever[person];
  }

  /** Everybody's first episode, in the order of referral. */
  List<Integer> firstEpisodes() {
    return firstEpisodes;
  }
}
