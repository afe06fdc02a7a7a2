package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwork.intervention.PairedTowns.LEVEL;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linkwork.property.Town;
import org.linkwork.record.Outcome;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Purpose;
import org.linkwork.record.WeeklySeries;
import org.linkwork.theme.HeldStill;
import org.linkwork.theme.SubTheme;

/** Table 2, no. 7, on towns whose GPs have little wish to de-medicalise. */
class DisincentiveTest {
  private static final int SEEDS = 10;
  private static final String NAME = "disincentive";

  private static final Town TOWN =
      Town.of(2500).lasting(4, 52).with("gp.de_medicalise", 0.1).with("belief.learning", 0);

  /** The same with many offers, and link workers for all of them. */
  private static final Town EAGER =
      TOWN.with("consultation.refer_base", 3)
          .with("consultation.salience_floor", 0.9)
          .with("need.visit_is_social", 2)
          .with("service.link_workers", 20);

  @Test
  void shouldChangeNothingAtStrengthZero() {
    assertThat(TOWN.with(List.of(Town.plan(NAME, 0, 0))).digest()).isEqualTo(TOWN.digest());
  }

  @Test
  void shouldLetGpsPrescribeLessAndOfferMore() {
    PairedTowns towns = PairedTowns.of(TOWN, penalised(TOWN), SEEDS);
    assertThat(towns.falls(Outcome.PRESCRIBED)).isLessThan(LEVEL);
    assertThat(towns.falls(Outcome.MILD_MEDICATED)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.OFFERED)).isLessThan(LEVEL);
  }

  @Test
  void shouldCostBeliefWhereWhatIsImposedIsResented() {
    Town calm = TOWN.with("disincentive.autonomy_costs_belief", 0).with("belief.evidence", 0);
    assertThat(PairedTowns.of(TOWN, penalised(TOWN), SEEDS).falls(Outcome.GP_BELIEF))
        .isLessThan(LEVEL);
    assertThat(PairedTowns.of(calm, penalised(calm), SEEDS).falls(Outcome.GP_BELIEF)).isEqualTo(1);
  }

  @Test
  void shouldWearGpsOutWhereAutonomyTells() {
    // Nothing else that the penalty changes can reach burnout here.
    Town steady =
        TOWN.with("disincentive.autonomy_costs_belief", 0)
            .with("belief.trust_gain", 0)
            .with("belief.trust_loss", 0)
            .with("belief.evidence", 0)
            .with("belief.success_lightens", 0)
            .with("workforce.burnout_by_load", 0)
            .with("workforce.link_worker_leaves_per_year", 0)
            .with("workforce.leaves_by_burnout", 0);
    Town calm = steady.with("disincentive.autonomy_costs_resources", 0);
    assertThat(PairedTowns.of(steady, penalised(steady), SEEDS).rises(Outcome.GP_BURNOUT))
        .isLessThan(LEVEL);
    assertThat(PairedTowns.of(calm, penalised(calm), SEEDS).leavesAlone(Outcome.GP_BURNOUT))
        .isTrue();
  }

  @Test
  void shouldCostTrustWhereOffersFeelLikeABrushOff() {
    Town thickSkinned = EAGER.with("disincentive.brush_off_erodes", 0);
    Town hurt = EAGER.with("disincentive.brush_off_erodes", 0.5);
    assertThat(trust(penalised(hurt))).isLessThan(trust(penalised(thickSkinned)) - 0.01);
    assertThat(trust(hurt)).isEqualTo(trust(thickSkinned));
    assertThat(
            PairedTowns.of(penalised(thickSkinned), penalised(hurt), SEEDS)
                .rises(Outcome.DECLINE_RATE))
        .isLessThan(LEVEL);
  }

  @Test
  void shouldLetFewerReferralsFitWhereGpsReferInHaste() {
    Town careful = EAGER.with("disincentive.haste", 0).with("belief.trained_share", 1);
    Town hasty = careful.with("disincentive.haste", 1).with("link_worker.choice_matters", 1);
    Town unnoticed = hasty.with("link_worker.choice_matters", 0);
    Town calm = careful.with("link_worker.choice_matters", 1);
    assertThat(PairedTowns.of(penalised(calm), penalised(hasty), SEEDS).falls(Outcome.MATCH_RATE))
        .isLessThan(LEVEL);
    assertThat(penalised(unnoticed).digest())
        .isEqualTo(penalised(unnoticed.with("disincentive.haste", 0)).digest());
  }

  @Test
  void shouldLeaveSeverelyDistressedPeopleWithoutHelpUnlessTheRuleSparesThem() {
    Town blind = TOWN.with("disincentive.spares_severe", 0);
    Town seeing = TOWN.with("disincentive.spares_severe", 1);
    // Where nobody is offered anything, a penalty acts on prescriptions alone.
    Town medicinesAlone =
        TOWN.with("service.social_prescribing", 0)
            .with("disincentive.autonomy_costs_belief", 0)
            .with("disincentive.autonomy_costs_resources", 0);
    Town toothless = medicinesAlone.with("disincentive.closes_gap", 0);
    assertThat(PairedTowns.of(blind, penalised(blind), SEEDS).rises(Outcome.SEVERE_UNTREATED))
        .isLessThan(LEVEL);
    assertThat(
            PairedTowns.of(penalised(blind), penalised(seeing), SEEDS)
                .falls(Outcome.SEVERE_UNTREATED))
        .isLessThan(LEVEL);
    assertThat(
            PairedTowns.of(medicinesAlone, penalised(medicinesAlone), SEEDS)
                .rises(Outcome.SEVERE_UNTREATED))
        .isLessThan(LEVEL);
    assertThat(
            PairedTowns.of(toothless, penalised(toothless), SEEDS)
                .leavesAlone(Outcome.SEVERE_UNTREATED))
        .isTrue();
  }

  @Test
  void shouldActOnNobodyWhereTheWishIsHeldStill() {
    Town lively = EAGER.lasting(4, 20);
    HeldStill still = HeldStill.NONE.with(SubTheme.DE_MEDICALISE, 0.5);
    Town held =
        new Town(
            lively.values(),
            lively.policyValues(),
            lively.horizon(),
            still,
            lively.plans(),
            lively.seed());
    assertThat(withoutPayments(penalised(held))).isEqualTo(withoutPayments(held));
    assertThat(withoutPayments(penalised(lively))).isNotEqualTo(withoutPayments(lively));
  }

  /** What the town's GPs, link workers and groups did, apart from what was paid. */
  private static List<Double> withoutPayments(Town town) {
    WeeklySeries series = PairedTowns.run(town);
    return Stream.of(Outcome.values())
        .filter(outcome -> outcome != Outcome.COST_NHS)
        .map(series::total)
        .toList();
  }

  @Test
  void shouldCostAnAuditOfEachPracticeAndMoveNoCostByWhatIsClawedBack() {
    Town brief = TOWN.lasting(0, 26).with("place.practices", 2);
    Bill bill = Bill.of(penalised(brief));
    assertThat(bill.pence(Purpose.INTERVENTION_RUNNING))
        .isEqualTo(26 * 2 * Math.round(1500_00 / 52.0));

    Town dear = brief.with("price.claw_back_per_prescription", 200);
    for (Purpose purpose : Purpose.values()) {
      assertThat(Bill.of(penalised(dear)).pence(purpose)).isEqualTo(bill.pence(purpose));
    }
    PairedTowns towns = PairedTowns.of(penalised(brief), penalised(dear), SEEDS);
    assertThat(towns.rises(Outcome.CLAWED_BACK)).isLessThan(LEVEL);
    assertThat(PairedTowns.of(brief, dear, 2).rises(Outcome.CLAWED_BACK)).isEqualTo(1);
  }

  private static Town penalised(Town town) {
    return town.with(List.of(Town.plan(NAME, 0, 1)));
  }

  /** Mean trust with which people leave the consulting room. */
  private static double trust(Town town) {
    double[] sum = new double[2];
    town.passed(
        event -> {
          if (event instanceof PathwayEvent.Consulted consulted) {
            sum[0] += consulted.trust();
            sum[1]++;
          }
        });
    return sum[0] / sum[1];
  }
}
