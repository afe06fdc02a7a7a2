package org.linkwork.intervention;

import static org.linkwork.intervention.Expectation.rises;

import java.util.List;
import java.util.Set;
import org.linkwork.intervention.Evidence.Strength;
import org.linkwork.parameter.EducationParameters;
import org.linkwork.practice.Course;
import org.linkwork.practice.GeneralPractitioner;
import org.linkwork.practice.LinkWorkers;
import org.linkwork.practice.Practice;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;
import org.linkwork.world.World;

/**
 * Table 2, no. 3: GPs learn of the evidence, of the groups that there are now, and of what a link
 * worker does.
 *
 * <p>It raises what a GP believes before any experience, and brings social prescribing to mind.
 * Both wear off, and groups change. The link worker comes along in hours that clients then lack.
 * News that falls short of what was promised weighs more heavily.
 *
 * @paper Table 2, no. 3; "GP knowledge: evidence and community", "Formal evidence"; INT-10 to
 *     INT-12, REF-10
 */
public record EducationOnEvidence() implements Intervention {
  private static final double MINUTES_OF_AN_HOUR = 60;
  private static final TableTwo ROW =
      new TableTwo(
          3,
          "education on the evidence, on local groups and on the link worker's role",
          "education",
          List.of(
              "5.3 information about social and environmental consequences",
              "4.1 instruction on how to perform the behaviour",
              "9.1 credible source"),
          Set.of(
              TheoreticalDomain.KNOWLEDGE,
              TheoreticalDomain.BELIEFS_ABOUT_CONSEQUENCES,
              TheoreticalDomain.MEMORY_ATTENTION_AND_DECISION_PROCESSES),
          Set.of(
              SubTheme.GP_KNOWLEDGE, SubTheme.FORMAL_EVIDENCE, SubTheme.LINKING_WITH_THE_COMMUNITY),
          List.of(
              "belief to which a GP returns without experience",
              "knowledge of every group that is open",
              "a GP's trust in the link worker and the groups",
              "how readily social prescribing comes to mind"),
          List.of("education", "belief.oversold", "price.education_session"),
          List.of(rises(Outcome.GP_KNOWLEDGE), rises(Outcome.GP_SALIENCE), rises(Outcome.REFERRED)),
          List.of(
              SideEffect.falls(
                  Outcome.GP_BELIEF, "where it promises more than patients live through"),
              SideEffect.rises(Outcome.WENT_UNSEEN, "hours of the session are lost to patients"),
              SideEffect.falls(
                  Outcome.CONTACTS, "link workers come along in hours that clients then lack")),
          new Evidence(
              "meetings move practice by about six points, patients by three, and hardly what is "
                  + "complex; four GPs in ten say that they would refer with more information",
              Strength.C,
              List.of("INT-10", "INT-11", "INT-12", "REF-10")));

  @Override
  public String name() {
    return "education";
  }

  @Override
  public TableTwo row() {
    return ROW;
  }

  @Override
  public void act(World world, Delivery delivery) {
    double taught = delivery.taught() * delivery.fullStrength();
    if (taught == 0) {
      return;
    }
    for (Practice practice : world.practices()) {
      if (delivery.reaches(practice.turn())) {
        for (GeneralPractitioner gp : practice.gps()) {
          if (delivery.canTeach(gp)) {
            learn(gp, world, delivery);
          }
        }
        bringLinkWorker(practice, world, taught);
        double session = taught * world.setting().parameters().price().educationSession();
        world.setting().pay(Payer.NHS, purpose(delivery), Math.round(100 * session));
      }
    }
  }

  private static void learn(GeneralPractitioner gp, World world, Delivery delivery) {
    EducationParameters education = world.setting().parameters().education();
    double taught = delivery.taught() * delivery.fullStrength();
    delivery.teach(
        gp,
        new Course(
            "education",
            List.of(
                new Course.Gap(SubTheme.LINKING_WITH_THE_COMMUNITY, education.closesLinkingGap())),
            education.persuades(),
            0));
    gp.remind(taught * education.salienceJump());
    gp.takeMinutes(MINUTES_OF_AN_HOUR * taught * education.hours());
    world.knowledge().teach(gp, taught * education.knowledgeDose());
  }

  private static void bringLinkWorker(Practice practice, World world, double taught) {
    Setting setting = world.setting();
    LinkWorkers linkWorkers = world.linkWorkers();
    if (linkWorkers.exist()) {
      double minutes = taught * setting.parameters().education().linkWorkerMinutes();
      linkWorkers.of(practice.id()).owe(minutes);
    }
  }

  private static Purpose purpose(Delivery delivery) {
    return delivery.isRefresher() ? Purpose.INTERVENTION_RUNNING : Purpose.INTERVENTION_SET_UP;
  }
}
