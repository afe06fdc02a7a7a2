package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwork.intervention.PairedTowns.LEVEL;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linkwork.property.Town;
import org.linkwork.record.Outcome;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Purpose;

/** Table 2, no. 4, on towns whose GPs never hear how it went. */
class FeedbackAndRewardTest {
  private static final int SEEDS = 10;
  private static final String NAME = "feedback-and-reward";

  /** Many referrals, and hours for all of them. */
  private static final Town TOWN =
      Town.of(2000)
          .lasting(4, 60)
          .with("need.visit_is_social", 2)
          .with("consultation.refer_base", 2)
          .with("service.link_workers", 10);

  /** The same with one link worker for few hours. */
  private static final Town LINE =
      TOWN.with("service.link_workers", 1).with("service.contact_hours_a_week", 12);

  @Test
  void shouldChangeNothingAtStrengthZero() {
    assertThat(TOWN.with(List.of(Town.plan(NAME, 0, 0))).digest()).isEqualTo(TOWN.digest());
  }

  @Test
  void shouldBringNewsAndTrustAndReferrals() {
    PairedTowns towns = PairedTowns.of(TOWN, informed(TOWN), SEEDS);
    assertThat(towns.rises(Outcome.REPORTS)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.GP_TRUST_IN_LINK_WORKER)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.OFFER_RATE)).isLessThan(LEVEL);
  }

  @Test
  void shouldBringNewsSoonerTheShorterItsWay() {
    Town slow = TOWN.with("feedback_reward.delay_weeks", 26);
    Town quick = TOWN.with("feedback_reward.delay_weeks", 1);
    assertThat(
            PairedTowns.of(informed(slow), informed(quick), SEEDS)
                .rises(series -> Arrays.stream(series.of(Outcome.REPORTS)).limit(40).sum()))
        .isLessThan(LEVEL);
  }

  @Test
  void shouldFlatterGpsWhereOnlyGoodNewsIsPassedOn() {
    Town all = TOWN.with("wellbeing.benefit_points", 2);
    Town flattered = all.with("feedback_reward.positive_only", 1);
    PairedTowns towns = PairedTowns.of(informed(all), informed(flattered), SEEDS);
    assertThat(towns.rises(Outcome.GP_BELIEF)).isLessThan(LEVEL);
    assertThat(towns.falls(Outcome.REPORTS)).isLessThan(LEVEL);
    assertThat(flattered.digest()).isEqualTo(all.digest());
  }

  @Test
  void shouldLetFewerReferralsFitWhereARewardPullsThem() {
    Town careful =
        TOWN.with("belief.trained_share", 1)
            .with("link_worker.choice_matters", 1)
            .with("feedback_reward.reward_haste", 0);
    Town hasty = careful.with("feedback_reward.reward_haste", 1);
    assertThat(PairedTowns.of(informed(careful), informed(hasty), SEEDS).falls(Outcome.MATCH_RATE))
        .isLessThan(LEVEL);
    assertThat(informed(hasty.with("feedback_reward.reward", 0)).digest())
        .isEqualTo(informed(careful.with("feedback_reward.reward", 0)).digest());
  }

  @Test
  void shouldTakeTheHoursOfReportsFromClients() {
    Town brief = LINE.with("feedback_reward.minutes_per_report", 0);
    Town wordy = LINE.with("feedback_reward.minutes_per_report", 120);
    assertThat(PairedTowns.of(informed(brief), informed(wordy), SEEDS).falls(Outcome.CONTACTS))
        .isLessThan(LEVEL);
  }

  @Test
  void shouldCostASystemForEachPracticeAndARewardForEachReferral() {
    Town brief =
        TOWN.lasting(0, 26).with("place.practices", 2).with("consultation.receptionist_offers", 0);
    long[] referrals = {0};
    Set<Integer> signposted = new HashSet<>();
    informed(brief)
        .passed(
            event -> {
              if (event instanceof PathwayEvent.Referred referred) {
                if (referred.linkWorker() >= 0) {
                  referrals[0]++;
                } else {
                  signposted.add(referred.referral());
                }
              } else if (event instanceof PathwayEvent.Matched matched
                  && signposted.remove(matched.referral())) {
                referrals[0]++;
              }
            });
    assertThat(signposted).as("those whom no group fits are not paid for").isNotEmpty();
    assertThat(referrals[0]).isGreaterThan(50);
    long system = 26 * 2 * Math.round(2000_00 / 52.0);
    assertThat(Bill.of(informed(brief)).pence(Purpose.INTERVENTION_RUNNING))
        .isEqualTo(system + 5_00 * referrals[0]);
  }

  private static Town informed(Town town) {
    return town.with(List.of(Town.plan(NAME, 0, 1)));
  }
}
