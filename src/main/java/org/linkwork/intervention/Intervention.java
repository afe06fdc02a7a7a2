package org.linkwork.intervention;

import org.linkwork.world.World;

/** Something that a planner can have delivered, apart from when, where and how strongly. */
public sealed interface Intervention
    permits SkillsTraining,
        WholePractice,
        EducationOnEvidence,
        FeedbackAndReward,
        BuddySystem,
        PatientStories,
        Disincentive,
        ReferralPrompts,
        SpaceInThePractice,
        LongTermFunding {
  /** The name in scenario files, such as {@code buddy-system}. */
  String name();

  /** The row of the paper's Table 2, or what stands for it where the table has none. */
  TableTwo row();

  /** Acts for one week that lies between the plan's beginning and its end. */
  void act(World world, Delivery delivery);
}
