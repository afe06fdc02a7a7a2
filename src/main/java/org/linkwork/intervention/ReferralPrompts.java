package org.linkwork.intervention;

import static org.linkwork.intervention.Expectation.rises;

import java.util.List;
import java.util.Set;
import org.linkwork.intervention.Evidence.Strength;
import org.linkwork.parameter.PriceParameters;
import org.linkwork.parameter.ReferralPromptsParameters;
import org.linkwork.practice.Practice;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;
import org.linkwork.world.World;

/**
 * Table 2, no. 8: an IT system with on-screen prompts and a quick form to the link worker.
 *
 * <p>Closes the gap of practice infrastructure, and so both brings social prescribing to mind and
 * makes referring quicker; the form asks whether the patient is the right one. Prompts wear off the
 * more alerts a GP meets a day, their own among them.
 *
 * @paper Table 2, no. 8; "Practice infrastructure"; INT-08, INT-09, INT-25, INT-26
 */
public record ReferralPrompts() implements Intervention {
  private static final double WEEKS_A_YEAR = 52;
  private static final TableTwo ROW =
      new TableTwo(
          8,
          "on-screen prompts and a quick, simple form to the link worker",
          "enablement; environmental restructuring",
          List.of(
              "7.1 prompts/cues",
              "12.1 restructuring the physical environment",
              "12.5 adding objects to the environment"),
          Set.of(
              TheoreticalDomain.MEMORY_ATTENTION_AND_DECISION_PROCESSES,
              TheoreticalDomain.ENVIRONMENTAL_CONTEXT_AND_RESOURCES),
          Set.of(SubTheme.PRACTICE_INFRASTRUCTURE, SubTheme.TIME),
          List.of(
              "how readily social prescribing comes to mind and a social root is seen, less so the more "
                  + "alerts a GP meets",
              "minutes that a referral takes",
              "how well chosen referrals are"),
          List.of(
              "referral_prompts",
              "consultation.recognise_by_prompt",
              "consultation.alert_fatigue",
              "price.prompts_set_up",
              "price.prompts_licence_per_patient"),
          List.of(rises(Outcome.OFFER_RATE), rises(Outcome.REFERRED)),
          List.of(
              SideEffect.rises(
                  Outcome.MEAN_WAIT, "more people on the list of the same link workers")),
          new Evidence(
              "on-screen reminders raise what is done by four to six points of a hundred and "
                  + "hardly move what patients gain",
              Strength.C,
              List.of("INT-08", "INT-09", "INT-25", "INT-26")));

  @Override
  public String name() {
    return "referral-prompts";
  }

  @Override
  public TableTwo row() {
    return ROW;
  }

  @Override
  public void act(World world, Delivery delivery) {
    double strength = delivery.strength();
    Setting setting = world.setting();
    ReferralPromptsParameters prompts = setting.parameters().referralPrompts();
    PriceParameters price = setting.parameters().price();
    double patients = setting.parameters().place().registeredPeople();
    double perPractice = patients / world.practices().size();
    long weekly =
        Math.round(100 * price.promptsLicencePerPatient() * perPractice * strength / WEEKS_A_YEAR);
    for (Practice practice : world.practices()) {
      if (delivery.reaches(practice.turn())) {
        practice
            .levers()
            .closeGap(SubTheme.PRACTICE_INFRASTRUCTURE, strength * prompts.closesGap());
        if (!setting.held().holds(SubTheme.PRACTICE_INFRASTRUCTURE)) {
          practice
              .conditions()
              .prompt(
                  strength * prompts.alertsAdded(),
                  strength * prompts.formSaves(),
                  strength * prompts.criteriaCheck());
        }
        if (delivery.isFirstWeek()) {
          long setUp = Math.round(100 * price.promptsSetUp() * delivery.fullStrength());
          setting.pay(Payer.NHS, Purpose.INTERVENTION_SET_UP, setUp);
        }
        setting.pay(Payer.NHS, Purpose.INTERVENTION_RUNNING, weekly);
      }
    }
  }
}
