package org.linkwork.practice;

import static org.linkwork.chance.Decision.COMES_TO_MIND;
import static org.linkwork.chance.Decision.GP_FEELS_ABLE;
import static org.linkwork.chance.Decision.GP_OFFERS;
import static org.linkwork.chance.Decision.GP_RECOGNISES;

import org.linkwork.chance.Decision;
import org.linkwork.chance.Exponential;
import org.linkwork.chance.Logistic;
import org.linkwork.parameter.AppointmentParameters;
import org.linkwork.parameter.ConsultationParameters;
import org.linkwork.record.LossReason;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * Whether a GP sees the need, thinks of social prescribing, feels able to refer, and is moved to.
 *
 * <p>COM-B as a gate: each step has its own chance, so that every loss has its reason; their
 * product is the chance of an offer.
 *
 * @paper the COM-B reading of the nine themes; "Inter-personal skills", "Time", "Formal training",
 *     "Practice infrastructure", "Duty of care", "GP unable to help"
 */
final class ReferralDecision {
  private static final double LONGEST_FORM_MINUTES = 5;
  private static final double LONG_WAIT_WEEKS = 8;

  private final Setting setting;
  private final ConsultationParameters consultation;

  ReferralDecision(Setting setting) {
    this.setting = setting;
    this.consultation = setting.parameters().consultation();
  }

  /** Why the GP does not see the need, or null if it is seen. */
  LossReason overlooks(SocialNeedVisit visit) {
    double rootCause = skill(visit.gp().character().rootCause(), visit.gp());
    double chance =
        Logistic.of(
            consultation.recogniseBase()
                + consultation.recogniseByListening() * visit.listening()
                + consultation.recogniseByRootCause() * rootCause
                + consultation.recogniseByPrompt() * promptsRead(visit.practice())
                + consultation.recogniseByTrust() * (visit.trust() - 0.5));
    if (happens(GP_RECOGNISES, visit, chance)) {
      return null;
    }
    return visit.timeShare() < rootCause
        ? LossReason.NO_TIME_TO_LISTEN
        : LossReason.ROOT_CAUSE_MISSED;
  }

  /**
   * Why the GP, having seen the need, makes no offer; or null if the offer is made.
   *
   * @param somethingToOffer whether there is a link worker, or a group that the GP knows
   * @param knowledge of the groups, 0 to 1
   * @param trustInService trust in the link worker or, where there is none, in the groups, 0 to 1
   * @param perceivedWait weeks that the GP believes the wait to be
   * @param heldUntilReady whether the GP has been waiting for this patient to be ready
   */
  LossReason refrains(
      SocialNeedVisit visit,
      boolean somethingToOffer,
      double knowledge,
      double trustInService,
      double perceivedWait,
      boolean heldUntilReady) {
    double salience = heldUntilReady ? 1 : salience(visit);
    if (!happens(COMES_TO_MIND, visit, salience)) {
      return LossReason.DID_NOT_COME_TO_MIND;
    }
    if (!somethingToOffer) {
      return LossReason.NOTHING_TO_OFFER;
    }
    double trained = training(visit.gp());
    double capability =
        consultation.capabilityUntrained() + (1 - consultation.capabilityUntrained()) * trained;
    if (!happens(GP_FEELS_ABLE, visit, capability)) {
      return LossReason.GP_NOT_TRAINED;
    }
    return isMoved(visit, knowledge, trustInService, perceivedWait);
  }

  /** How far a GP is trained, as the link worker will notice, 0 to 1. */
  double training(GeneralPractitioner gp) {
    return setting.level(SubTheme.FORMAL_TRAINING, gp.levers(), gp.character().training());
  }

  /** A GP's inter-personal skill of one kind, 0 to 1. */
  double skill(double own, GeneralPractitioner gp) {
    return setting.level(SubTheme.INTERPERSONAL_SKILLS, gp.levers(), own);
  }

  private LossReason isMoved(
      SocialNeedVisit visit, double knowledge, double trustInService, double perceivedWait) {
    GeneralPractitioner gp = visit.gp();
    GpCharacter character = gp.character();
    double duty = setting.held().read(SubTheme.DUTY_OF_CARE, character.dutyOfCare());
    double ethos =
        setting.level(
            SubTheme.HOLISTIC_CULTURE,
            gp.levers(),
            (character.ethos() + visit.practice().ethos()) / 2);
    double deMedicalise =
        setting.level(SubTheme.DE_MEDICALISE, gp.levers(), character.deMedicalise());
    double helpless = setting.held().read(SubTheme.UNABLE_TO_HELP, gp.helplessness());

    double belief = gp.belief() * (0.5 + duty);
    double trust = consultation.weightOfLinkWorkerTrust() * (trustInService - 0.5);
    double effort =
        -consultation.weightOfEffort() * formMinutes(visit.practice()) / LONGEST_FORM_MINUTES;
    double wait = -consultation.weightOfWait() * perceivedWait / LONG_WAIT_WEEKS;
    double worn = -consultation.weightOfBurnout() * gp.burnout();
    double motivation =
        belief
            + trust
            + consultation.weightOfEthos() * (ethos - 0.5)
            + consultation.weightOfDeMedicalising() * (deMedicalise - 0.5)
            + consultation.weightOfHelplessness() * (helpless - SubTheme.UNABLE_TO_HELP.neutral())
            + consultation.weightOfKnowledge() * (knowledge - SubTheme.GP_KNOWLEDGE.neutral())
            + effort
            + wait
            + worn
            + visit.practice().rewardPull()
            + setting.parameters().disincentive().pull() * visit.practice().conditions().pressure();
    double chance =
        Logistic.of(consultation.referBase() + consultation.referSlope() * (motivation - 0.5));
    if (happens(GP_OFFERS, visit, chance)) {
      return null;
    }
    return heaviest(
        1 - belief, consultation.weightOfLinkWorkerTrust() / 2 - trust, -effort, -wait, -worn);
  }

  private static LossReason heaviest(
      double belief, double trust, double effort, double wait, double worn) {
    double most = Math.max(Math.max(Math.max(belief, trust), Math.max(effort, wait)), worn);
    if (most == belief) {
      return LossReason.GP_NOT_CONVINCED;
    }
    if (most == trust) {
      return LossReason.GP_DISTRUSTS_SERVICE;
    }
    if (most == effort) {
      return LossReason.TOO_MUCH_EFFORT;
    }
    return most == wait ? LossReason.WAIT_DETERS_GP : LossReason.GP_WORN_OUT;
  }

  private double salience(SocialNeedVisit visit) {
    double own = visit.gp().salience();
    return own + (1 - own) * promptsRead(visit.practice());
  }

  /** How strongly the screen reminds a GP who has grown tired of alerts. */
  private double promptsRead(Practice practice) {
    double alerts =
        setting.levers().appointment().alertsPerDay() + practice.conditions().alertsADay();
    return prompts(practice) * Exponential.of(-consultation.alertFatigue() * alerts);
  }

  /** How strongly the screen reminds; where infrastructure is held, by how much it beats today. */
  private double prompts(Practice practice) {
    if (setting.held().holds(SubTheme.PRACTICE_INFRASTRUCTURE)) {
      double today = SubTheme.PRACTICE_INFRASTRUCTURE.neutral();
      double level = setting.held().level(SubTheme.PRACTICE_INFRASTRUCTURE);
      return Math.max(0, (level - today) / (1 - today));
    }
    AppointmentParameters appointment = setting.levers().appointment();
    return setting.level(
        SubTheme.PRACTICE_INFRASTRUCTURE, practice.levers(), appointment.promptStrength());
  }

  private double formMinutes(Practice practice) {
    double minutes = setting.levers().appointment().referralMinutes();
    double ease =
        setting.level(
            SubTheme.PRACTICE_INFRASTRUCTURE,
            practice.levers(),
            Math.max(0, 1 - minutes / LONGEST_FORM_MINUTES));
    boolean held = setting.held().holds(SubTheme.PRACTICE_INFRASTRUCTURE);
    double left = held ? 1 : practice.conditions().formLeft();
    return LONGEST_FORM_MINUTES * (1 - ease) * left;
  }

  private boolean happens(Decision decision, SocialNeedVisit visit, double chance) {
    return setting.draws().happens(decision, visit.person(), visit.number(), chance);
  }
}
