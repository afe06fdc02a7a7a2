package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwork.intervention.PairedTowns.LEVEL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.property.Town;
import org.linkwork.record.Outcome;
import org.linkwork.record.Purpose;
import org.linkwork.theme.SubTheme;

/** Table 2, no. 8, on a town whose GPs do not think of social prescribing. */
class ReferralPromptsTest {
  private static final int SEEDS = 10;
  private static final String NAME = "referral-prompts";

  /** Link workers for all, and a line that deters nobody. */
  private static final Town TOWN =
      Town.of(2500)
          .lasting(4, 52)
          .with("need.visit_is_social", 2)
          .with("service.link_workers", 10)
          .with("consultation.weight_of_wait", 0);

  /** Prompts alone, where a form is no effort. */
  private static final Town PROMPTS_ALONE =
      TOWN.with("consultation.weight_of_effort", 0)
          .with("referral_prompts.closes_gap", 0.6)
          .with("referral_prompts.criteria_check", 0);

  /** One link worker with hours for few. */
  private static final Town LINE =
      TOWN.lasting(13, 65).with("service.link_workers", 1).with("service.contact_hours_a_week", 7);

  @Test
  void shouldChangeNothingAtStrengthZero() {
    assertThat(TOWN.with(List.of(Town.plan(NAME, 0, 0))).digest()).isEqualTo(TOWN.digest());
  }

  @Test
  void shouldBringMoreOffersAndReferrals() {
    PairedTowns towns = PairedTowns.of(TOWN, prompted(TOWN), SEEDS);
    assertThat(towns.rises(Outcome.OFFER_RATE)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.REFERRED)).isLessThan(LEVEL);
  }

  @Test
  void shouldRaiseTheOddsOfAnOfferAsTrialsOfPromptsDo() {
    PairedTowns towns = PairedTowns.of(TOWN, prompted(TOWN), SEEDS);
    // INT-08 and INT-25 in target O22: between 1.1 and 1.4.
    assertThat(towns.oddsRatio(Outcome.OFFER_RATE)).isBetween(1.1, 1.4);
  }

  @Test
  void shouldBeReadTheLessTheMoreAlertsThereAre() {
    Town flooded = PROMPTS_ALONE.with("appointment.alerts_per_day", 1e6);
    Town tireless = flooded.with("consultation.alert_fatigue", 0);
    assertThat(towns(PROMPTS_ALONE).rises(Outcome.OFFER_RATE)).isLessThan(LEVEL);
    assertThat(towns(flooded).leavesAlone(Outcome.OFFER_RATE)).isTrue();
    assertThat(towns(tireless).rises(Outcome.OFFER_RATE)).isLessThan(LEVEL);
  }

  @Test
  void shouldTireByTheirOwnAlertsToo() {
    Town many = PROMPTS_ALONE.with("referral_prompts.alerts_added", 50);
    Town few = PROMPTS_ALONE.with("referral_prompts.alerts_added", 0);
    assertThat(PairedTowns.of(prompted(many), prompted(few), SEEDS).rises(Outcome.OFFER_RATE))
        .isLessThan(LEVEL);
  }

  @Test
  void shouldMakeReferringQuickerByTheFormAlone() {
    Town form = TOWN.with("referral_prompts.closes_gap", 0);
    Town slow = form.with("referral_prompts.form_saves", 0);
    assertThat(PairedTowns.of(prompted(slow), prompted(form), SEEDS).rises(Outcome.OFFERED))
        .isLessThan(LEVEL);
  }

  @Test
  void shouldMakeTheLineLongerWhereLinkWorkersAreShortOfHours() {
    assertThat(towns(LINE).rises(Outcome.MEAN_WAIT)).isLessThan(LEVEL);
    Town enough = PairedTowns.withoutALine(TOWN);
    assertThat(towns(enough).rises(Outcome.REFERRED)).isLessThan(LEVEL);
    assertThat(towns(enough).leavesAlone(Outcome.MEAN_WAIT)).isTrue();
  }

  /**
   * Volume without capacity: a quarter more referrals, a longer line, and nobody the better for it.
   */
  @Test
  void shouldDoNothingForWellbeingWhereLinkWorkersAreShortOfHours() {
    PairedTowns line = towns(LINE);
    assertThat(line.rises(Outcome.REFERRED)).isLessThan(LEVEL);
    assertThat(line.differsByLessThan(0.001, series -> series.total(Outcome.LIFE_SATISFACTION)))
        .as("a thousandth of a point, under half of what the same referrals bring without a line")
        .isLessThan(LEVEL);
    PairedTowns enough = towns(PairedTowns.withoutALine(LINE));
    assertThat(enough.rises(Outcome.LIFE_SATISFACTION)).isLessThan(LEVEL);
  }

  @Test
  void shouldReferMorePeopleWhoWantAGroupWhereTheFormChecks() {
    Town unchecked =
        TOWN.with("belief.trained_share", 0)
            .with("link_worker.choice_matters", 1)
            .with("referral_prompts.criteria_check", 0);
    Town checked = unchecked.with("referral_prompts.criteria_check", 1);
    assertThat(PairedTowns.of(prompted(unchecked), prompted(checked), SEEDS).rises(Outcome.MATCHED))
        .isLessThan(LEVEL);
  }

  @Test
  void shouldMoveNoOfferWhereInfrastructureIsHeld() {
    Town brief =
        TOWN.lasting(0, 20)
            .with("referral_prompts.criteria_check", 1)
            .with("referral_prompts.alerts_added", 50)
            .with("belief.trained_share", 0)
            .with("link_worker.choice_matters", 1)
            .with("price.prompts_set_up", 0)
            .with("price.prompts_licence_per_patient", 0);
    assertThat(held(prompted(brief)).digest()).isEqualTo(held(brief).digest());
    assertThat(prompted(brief).digest()).isNotEqualTo(brief.digest());
  }

  @Test
  void shouldCostASetUpForEachPracticeAndALicenceForEachPatient() {
    Town brief = TOWN.lasting(0, 26).with("place.practices", 2);
    Bill bill = Bill.of(prompted(brief));
    assertThat(bill.pence(Purpose.INTERVENTION_SET_UP)).isEqualTo(2 * 2000_00);
    assertThat(bill.pence(Purpose.INTERVENTION_RUNNING))
        .isEqualTo(26 * 2 * Math.round(12 * 1250 / 52.0));
  }

  private static PairedTowns towns(Town town) {
    return PairedTowns.of(town, prompted(town), SEEDS);
  }

  private static Town prompted(Town town) {
    return town.with(List.of(Town.plan(NAME, 0, 1)));
  }

  private static Town held(Town town) {
    return new Town(
        town.values(),
        town.policyValues(),
        town.horizon(),
        town.held().with(SubTheme.PRACTICE_INFRASTRUCTURE, 0.2),
        town.plans(),
        town.seed());
  }
}
