package org.linkwork.practice;

import java.util.Arrays;

/** What somebody knows of the group in each slot, 0 to 1. */
public final class GroupKnowledge {
  private final float[] levels;

  GroupKnowledge(int slots) {
    levels = new float[slots];
  }

  /** Knowledge of the group in a slot, 0 to 1. */
  public double of(int slot) {
    return levels[slot];
  }

  /** Learns about the group in a slot: a share of what is not yet known. */
  void learn(int slot, double dose) {
    levels[slot] += (float) (dose * (1 - levels[slot]));
  }

  /** Learns as much about the groups in all these slots. */
  void learn(int[] slots, double dose) {
    for (int slot : slots) {
      learn(slot, dose);
    }
  }

  /** Forgets a share of all that is known. */
  void fade(double share) {
    for (int slot = 0; slot < levels.length; slot++) {
      levels[slot] *= (float) (1 - share);
    }
  }

  /** Knows nothing of the group that now fills the slot. */
  void lose(int slot) {
    levels[slot] = 0;
  }

  /** Knows every group equally well. */
  void level(double same) {
    Arrays.fill(levels, (float) same);
  }
}
