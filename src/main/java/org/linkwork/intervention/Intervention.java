package org.linkwork.intervention;

import org.linkwork.world.World;

/** Something that a planner can have delivered, apart from when, where and how strongly. */
public sealed interface Intervention permits FeedbackAndReward, BuddySystem, LongTermFunding {
  /** The name in scenario files, such as {@code buddy-system}. */
  String name();

  /** The row of the paper's Table 2. */
  TableTwo row();

  /**
   * Acts for one week.
   *
   * @param reach share of practices or groups reached, 0 to 1
   * @param strength this week's strength, 0 to 1
   */
  void act(World world, double reach, double strength);
}
