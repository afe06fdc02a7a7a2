package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwork.verification.TestTown.logit;

import org.junit.jupiter.api.Test;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.theme.SubTheme;

/**
 * V1: with constant probabilities, room for everybody and no feedback, the whole week is a chain of
 * coins, and the counts at its stages are multinomial.
 */
class ConstantProbabilitiesTest {
  private static final double RECOGNISES = 0.8;
  private static final double COMES_TO_MIND = 0.9;
  private static final double FEELS_ABLE = 0.85;
  private static final double IS_MOVED = 0.7;
  private static final double AGREES = 0.75;
  private static final double IS_REACHED = 0.9;
  private static final double WANTS_A_GROUP = 0.8;
  private static final double TURNS_UP = 0.85;
  private static final double COMES_AGAIN = 0.95;
  private static final int SESSIONS_TO_WEEK_12 = 12;

  private static final int VISIT_WEEKS = 40;
  private static final int WEEKS_FROM_VISIT_TO_WEEK_12 = 13;

  /** Twelve comparisons, each a false alarm once in 1,000. */
  @Test
  void shouldSplitVisitsByTheProductOfTheProbabilities() {
    PathwayShares visits = new PathwayShares(VISIT_WEEKS);
    int weeks = VISIT_WEEKS + WEEKS_FROM_VISIT_TO_WEEK_12;
    SocialPrescribingModel model =
        new SocialPrescribingModel(coins().scenario(weeks), TestTown.draws(1), visits);
    while (!model.isOver()) {
      model.passWeek();
    }

    double[] passes = {
      RECOGNISES,
      COMES_TO_MIND,
      FEELS_ABLE,
      IS_MOVED,
      AGREES,
      IS_REACHED,
      WANTS_A_GROUP,
      TURNS_UP,
      Math.pow(COMES_AGAIN, SESSIONS_TO_WEEK_12)
    };
    Tally tally = visits.tally();
    double[] shares = new double[PathwayShares.CATEGORIES];
    int all = tally.from(0);
    double product = 1;
    for (int stage = 0; stage < passes.length; stage++) {
      shares[stage] = product * (1 - passes[stage]);
      product *= passes[stage];
      Tally.assertBinomial("passing stage " + stage, all, tally.from(stage + 1), product);
    }
    shares[PathwayShares.STILL_COMING] = product;

    assertThat(visits.unresolved()).isZero();
    assertThat(all).isGreaterThan(10_000);
    tally.assertShares("visits by where they lead", shares);
  }

  private static TestTown coins() {
    return TestTown.still(2_500, 1)
        // Everybody has a need, and a slot for it.
        .with("need.demand_per_year", 12)
        .with("need.visit_is_social", 1_000)
        .with("need.weight_of_loneliness", 1)
        .with("appointment.extra_slots_share", 100)
        .with("appointment.prompt_strength", 0)
        .with("prescribing.at_start_share", 0)
        // The GP.
        .with("consultation.recognise_base", logit(RECOGNISES))
        .with("consultation.recognise_by_listening", 0)
        .with("consultation.recognise_by_root_cause", 0)
        .with("consultation.recognise_by_trust", 0)
        .with("consultation.salience_floor", COMES_TO_MIND)
        .with("consultation.salience_by_success", 0)
        .with("consultation.salience_by_visit", 0)
        .with("consultation.salience_by_link_worker", 0)
        .holding(SubTheme.WHOLE_PRACTICE_APPROACH, 0.5)
        .holding(SubTheme.INTERPERSONAL_SKILLS, 0)
        .with("consultation.capability_untrained", FEELS_ABLE)
        .with("belief.trained_share", 0)
        .with("consultation.refer_base", logit(IS_MOVED))
        .with("consultation.refer_slope", 0)
        .with("consultation.receptionist_offers", 0)
        .with("consultation.signposts", 0)
        // The patient.
        .with("threshold.agree_base", logit(AGREES))
        .with("threshold.agree_by_trust", 0)
        .with("threshold.agree_by_listening", 0)
        .with("threshold.agree_by_skill", 0)
        .with("threshold.agree_by_need", 0)
        .with("threshold.agree_by_fit", 0)
        .with("threshold.agree_by_stigma", 0)
        .with("threshold.agree_by_atmosphere", 0)
        .with("threshold.agree_by_women", 0)
        .with("threshold.low_mood", 0)
        .with("threshold.drive", 0)
        .with("threshold.show_base", logit(TURNS_UP))
        .with("threshold.show_by_trust", 0)
        .with("threshold.show_by_fit", 0)
        .with("threshold.show_by_travel", 0)
        .with("threshold.show_by_fee", 0)
        .with("threshold.show_by_label", 0)
        .with("threshold.show_by_anxiety", 0)
        .with("threshold.show_by_wait", 0)
        .with("threshold.first_visit_chances", 1)
        .with("threshold.keep_base", logit(COMES_AGAIN))
        .with("threshold.keep_by_habit", 0)
        .with("threshold.keep_by_cohesion", 0)
        .with("threshold.keep_by_fit", 0)
        .with("threshold.keep_by_change", 0)
        .with("threshold.keep_by_travel", 0)
        .with("threshold.misses_in_a_row", 1)
        // The link worker has time for everybody, meets each once, and knows a group for each.
        .with("service.link_workers", 1)
        .with("service.contact_hours_a_week", 1e6)
        .with("service.caseload_cap", 1e6)
        .with("link_worker.reached", IS_REACHED)
        .with("link_worker.call_attempts", 1)
        .with("link_worker.contacts_wanted", 1)
        // An untrained GP's referral is worth 0.8 of a trained one's.
        .with("link_worker.wants_group", WANTS_A_GROUP / 0.8)
        .with("link_worker.least_fit", 0)
        .with("link_worker.noise_of_link_worker", 0)
        .with("link_worker.longest_travel_minutes", 1e6)
        .with("link_worker.knows_group", 1)
        .with("belief.knowledge_fades", 0)
        .with("group.places", 1e6)
        .with("group.places_spread", 0);
  }
}
