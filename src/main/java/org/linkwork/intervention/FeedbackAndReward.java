package org.linkwork.intervention;

import static org.linkwork.intervention.Expectation.rises;

import java.util.List;
import java.util.Set;
import org.linkwork.intervention.Evidence.Strength;
import org.linkwork.parameter.FeedbackRewardParameters;
import org.linkwork.practice.Practice;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.theme.SubTheme;
import org.linkwork.world.World;

/**
 * Table 2, no. 4: GPs hear how their patients got on, and referring is rewarded.
 *
 * <p>Closes the gap of news that reaches the GP, shortens its way, and pulls a little by reward.
 * Reports are written in the link worker's hours, which clients then lack; a system that holds back
 * what is not good flatters; a reward pulls people for whom it was not meant.
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
          List.of(
              "2.7 feedback on outcomes of behaviour",
              "9.1 credible source",
              "10.1 material incentive (behaviour)",
              "10.4 social reward"),
          Set.of(
              TheoreticalDomain.REINFORCEMENT,
              TheoreticalDomain.BELIEFS_ABOUT_CONSEQUENCES,
              TheoreticalDomain.EMOTION),
          Set.of(
              SubTheme.INFORMAL_EVIDENCE,
              SubTheme.FUN_AND_REWARDING,
              SubTheme.LINKING_WITH_THE_COMMUNITY),
          List.of(
              "chance that news of a patient reaches the GP",
              "weeks that the news takes",
              "what a reward adds to a GP's motivation"),
          List.of("feedback_reward", "price.feedback_system_year", "price.reward_per_referral"),
          List.of(
              rises(Outcome.REPORTS),
              rises(Outcome.GP_TRUST_IN_LINK_WORKER),
              rises(Outcome.REFERRED)),
          List.of(
              SideEffect.falls(
                  Outcome.CONTACTS, "reports are written in hours that clients then lack"),
              SideEffect.falls(
                  Outcome.MATCH_RATE, "rewards pull referrals of people who want no group"),
              SideEffect.falls(
                  Outcome.GP_BELIEF,
                  "news is also of those who never came: belief follows it, unless only good news "
                      + "is passed on, which teaches nothing of poor fit")),
          new Evidence(
              "feedback works best when frequent, from a respected colleague and from a low base; "
                  + "pay for performance gains for a year and then returns to trend",
              Strength.D,
              List.of("INT-15", "INT-16", "LW-22")));

  @Override
  public String name() {
    return "feedback-and-reward";
  }

  @Override
  public TableTwo row() {
    return ROW;
  }

  @Override
  public void act(World world, Delivery delivery) {
    double strength = delivery.strength();
    FeedbackRewardParameters feedback = world.setting().parameters().feedbackReward();
    double system = world.setting().parameters().price().feedbackSystemYear();
    long weekly = Math.round(100 * system * strength / WEEKS_A_YEAR);
    for (Practice practice : world.practices()) {
      if (delivery.reaches(practice.turn())) {
        practice.levers().closeGap(SubTheme.INFORMAL_EVIDENCE, strength * feedback.closesGap());
        if (feedback.reward() > 0) {
          practice.reward(strength * feedback.reward(), strength);
          practice.conditions().hasten(strength * feedback.rewardHaste());
        }
        world.setting().pay(Payer.NHS, Purpose.INTERVENTION_RUNNING, weekly);
      }
    }
  }
}
