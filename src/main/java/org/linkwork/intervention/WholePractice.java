package org.linkwork.intervention;

import static org.linkwork.intervention.Expectation.falls;
import static org.linkwork.intervention.Expectation.rises;

import java.util.List;
import java.util.Set;
import org.linkwork.intervention.Evidence.Strength;
import org.linkwork.parameter.PriceParameters;
import org.linkwork.parameter.WholePracticeParameters;
import org.linkwork.practice.GeneralPractitioner;
import org.linkwork.practice.Practice;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;
import org.linkwork.world.World;

/**
 * Table 2, no. 2: the whole practice takes part, locums are brought in, and staff stay.
 *
 * <p>GPs come to believe alike, whoever arrives is inducted, fewer leave, and receptionists ask
 * callers how they are and offer the link worker themselves. It takes minutes of every GP's week,
 * and what receptionists find are milder cases in the same line.
 *
 * @paper Table 2, no. 2; "Whole practice approach", "NHS and general practice crisis"; REF-09,
 *     INT-19
 */
public record WholePractice() implements Intervention {
  private static final double WEEKS_A_YEAR = 52;
  private static final TableTwo ROW =
      new TableTwo(
          2,
          "a whole-practice approach, with support for locums and keeping staff",
          "environmental restructuring; enablement",
          List.of(
              "12.2 restructuring the social environment",
              "3.2 social support (practical)",
              "7.1 prompts/cues",
              "1.4 action planning"),
          Set.of(
              TheoreticalDomain.SOCIAL_INFLUENCES,
              TheoreticalDomain.SOCIAL_OR_PROFESSIONAL_ROLE_AND_IDENTITY,
              TheoreticalDomain.ENVIRONMENTAL_CONTEXT_AND_RESOURCES),
          Set.of(
              SubTheme.WHOLE_PRACTICE_APPROACH,
              SubTheme.ATMOSPHERE,
              SubTheme.HOLISTIC_CULTURE,
              SubTheme.GENERAL_PRACTICE_CRISIS),
          List.of(
              "how far all staff take part, and so how alike GPs believe and what newcomers know",
              "ethos and atmosphere of the practice",
              "rate at which GPs leave",
              "receptionists' talks with callers"),
          List.of(
              "whole_practice",
              "workforce.induction_teaches",
              "consultation.receptionist_offers",
              "consultation.reception_hears",
              "consultation.reception_chooses",
              "price.whole_practice_set_up",
              "price.whole_practice_year"),
          List.of(rises(Outcome.REFERRED), rises(Outcome.GP_SALIENCE), falls(Outcome.GP_LEAVERS)),
          List.of(
              SideEffect.rises(
                  Outcome.WENT_UNSEEN,
                  "protected time is lost to appointments from the first week"),
              SideEffect.rises(
                  Outcome.MEAN_WAIT, "reception brings milder cases, who stand in the same line")),
          new Evidence(
              "practices where the link worker is known to all refer more; no size has been measured",
              Strength.MECHANISM_ONLY,
              List.of("REF-09", "INT-19")));

  @Override
  public String name() {
    return "whole-practice-programme";
  }

  @Override
  public TableTwo row() {
    return ROW;
  }

  @Override
  public void act(World world, Delivery delivery) {
    Setting setting = world.setting();
    PriceParameters price = setting.parameters().price();
    double strength = delivery.strength();
    for (Practice practice : world.practices()) {
      if (delivery.reaches(practice.turn())) {
        takePart(practice, strength, setting);
        if (delivery.isFirstWeek()) {
          double setUp = price.wholePracticeSetUp() * delivery.fullStrength();
          pay(setting, Purpose.INTERVENTION_SET_UP, setUp);
        }
        double weekly = price.wholePracticeYear() * strength / WEEKS_A_YEAR;
        pay(setting, Purpose.INTERVENTION_RUNNING, weekly);
      }
    }
  }

  private static void takePart(Practice practice, double strength, Setting setting) {
    WholePracticeParameters whole = setting.parameters().wholePractice();
    close(practice, SubTheme.WHOLE_PRACTICE_APPROACH, strength * whole.closesGap());
    close(practice, SubTheme.HOLISTIC_CULTURE, strength * whole.closesEthosGap());
    close(practice, SubTheme.ATMOSPHERE, strength * whole.closesAtmosphereGap());
    close(practice, SubTheme.GENERAL_PRACTICE_CRISIS, strength * whole.closesLeavingGap());
    practice.conditions().talkAtReception(strength * whole.receptionistTalks());
    for (GeneralPractitioner gp : practice.gps()) {
      gp.takeMinutes(strength * whole.protectedMinutes());
    }
  }

  private static void close(Practice practice, SubTheme subTheme, double share) {
    practice.levers().closeGap(subTheme, share);
  }

  private static void pay(Setting setting, Purpose purpose, double pounds) {
    setting.pay(Payer.NHS, purpose, Math.round(100 * pounds));
  }
}
