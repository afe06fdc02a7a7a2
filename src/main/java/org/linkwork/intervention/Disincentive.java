package org.linkwork.intervention;

import static org.linkwork.intervention.Expectation.falls;
import static org.linkwork.intervention.Expectation.rises;

import java.util.List;
import java.util.Set;
import org.linkwork.intervention.Evidence.Strength;
import org.linkwork.parameter.DisincentiveParameters;
import org.linkwork.practice.Practice;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.theme.SubTheme;
import org.linkwork.world.World;

/**
 * Table 2, no. 7: a penalty for needless antidepressants and for not offering social prescribing.
 *
 * <p>Stands where the wish to de-medicalise stands, without the wish: offers rise and prescriptions
 * fall, those for severe distress too as far as the rule does not see it. It is resented, which
 * costs belief and strength; offers that are made for its sake are hasty, and a patient who was
 * hardly listened to feels brushed off. Where the wish is held still, nothing of this acts.
 *
 * @paper Table 2, no. 7; "Desire to de-medicalise"; INT-16, INT-17
 */
public record Disincentive() implements Intervention {
  private static final double WEEKS_A_YEAR = 52;
  private static final TableTwo ROW =
      new TableTwo(
          7,
          "a disincentive for prescribing antidepressants needlessly and for not offering",
          "coercion; restriction",
          List.of(
              "2.1 monitoring of behaviour by others without feedback",
              "10.11 future punishment",
              "14.2 punishment"),
          Set.of(TheoreticalDomain.REINFORCEMENT, TheoreticalDomain.BELIEFS_ABOUT_CONSEQUENCES),
          Set.of(SubTheme.DE_MEDICALISE),
          List.of(
              "motivation to offer, where the wish to de-medicalise weighs",
              "readiness to prescribe an antidepressant"),
          List.of(
              "disincentive", "price.prescribing_audit_year", "price.claw_back_per_prescription"),
          List.of(falls(Outcome.PRESCRIBED), rises(Outcome.OFFERED)),
          List.of(
              SideEffect.falls(Outcome.GP_BELIEF, "what is imposed is resented"),
              SideEffect.rises(Outcome.GP_BURNOUT, "autonomy lost tells on GPs"),
              SideEffect.rises(
                  Outcome.DECLINE_RATE, "hasty offers feel like a brush-off, and trust falls"),
              SideEffect.falls(Outcome.MATCH_RATE, "more people are referred who want no group"),
              SideEffect.rises(
                  Outcome.SEVERE_UNTREATED, "some in severe distress get no medicine either")),
          new Evidence(
              "payment by results gained for a year and returned to trend, and person-centred care "
                  + "and continuity suffered; nobody has tried penalties here",
              Strength.MECHANISM_ONLY,
              List.of("INT-16", "INT-17")));

  @Override
  public String name() {
    return "disincentive";
  }

  @Override
  public TableTwo row() {
    return ROW;
  }

  @Override
  public void act(World world, Delivery delivery) {
    double strength = delivery.strength();
    DisincentiveParameters penalty = world.setting().parameters().disincentive();
    double audit = world.setting().parameters().price().prescribingAuditYear();
    long weekly = Math.round(100 * audit * strength / WEEKS_A_YEAR);
    for (Practice practice : world.practices()) {
      if (delivery.reaches(practice.turn())) {
        practice.levers().closeGap(SubTheme.DE_MEDICALISE, strength * penalty.closesGap());
        if (!world.setting().held().holds(SubTheme.DE_MEDICALISE)) {
          practice.conditions().press(strength);
          practice.conditions().hasten(strength * penalty.haste());
        }
        world.setting().pay(Payer.NHS, Purpose.INTERVENTION_RUNNING, weekly);
      }
    }
  }
}
