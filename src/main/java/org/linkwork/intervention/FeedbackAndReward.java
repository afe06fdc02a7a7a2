package org.linkwork.intervention;

import java.util.Set;
import org.linkwork.parameter.FeedbackRewardParameters;
import org.linkwork.practice.Practice;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.theme.SubTheme;
import org.linkwork.world.World;

/**
 * Table 2, no. 4: GPs hear how their patients got on, and referring is rewarded.
 *
 * <p>Closes the gap of news that reaches the GP, shortens its way, and pulls a little by reward.
 * Reports are written in the link worker's hours, which clients then lack.
 *
 * @paper Table 2, no. 4; "Informal evidence and feedback"; INT-15, LW-22
 */
public record FeedbackAndReward() implements Intervention {
  private static final double WEEKS_A_YEAR = 52;
  private static final TableTwo ROW =
      new TableTwo(
          4,
          "regular positive feedback to GPs, and reward for referring",
          "incentivisation; persuasion",
          Set.of(
              SubTheme.INFORMAL_EVIDENCE,
              SubTheme.FUN_AND_REWARDING,
              SubTheme.LINKING_WITH_THE_COMMUNITY));

  @Override
  public String name() {
    return "feedback-and-reward";
  }

  @Override
  public TableTwo row() {
    return ROW;
  }

  @Override
  public void act(World world, double reach, double strength) {
    FeedbackRewardParameters feedback = world.setting().parameters().feedbackReward();
    double system = world.setting().parameters().price().feedbackSystemYear();
    long weekly = Math.round(100 * system * strength / WEEKS_A_YEAR);
    for (Practice practice : world.practices()) {
      if (practice.turn() < reach) {
        practice.levers().closeGap(SubTheme.INFORMAL_EVIDENCE, strength * feedback.closesGap());
        practice.reward(strength * feedback.reward());
        world.setting().pay(Payer.NHS, Purpose.INTERVENTION_RUNNING, weekly);
      }
    }
  }
}
