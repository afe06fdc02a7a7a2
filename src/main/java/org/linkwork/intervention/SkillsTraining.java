package org.linkwork.intervention;

import static org.linkwork.intervention.Expectation.falls;
import static org.linkwork.intervention.Expectation.rises;

import java.util.List;
import java.util.Set;
import org.linkwork.intervention.Evidence.Strength;
import org.linkwork.parameter.PriceParameters;
import org.linkwork.parameter.SkillsTrainingParameters;
import org.linkwork.practice.Course;
import org.linkwork.practice.GeneralPractitioner;
import org.linkwork.practice.Practice;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;
import org.linkwork.world.World;

/**
 * Table 2, no. 1: GPs are trained to listen, to find root causes and to motivate, with check-ins.
 *
 * <p>What is learnt stays with the GP, wears off, and goes when the GP goes; whoever comes next
 * learns it at the next refresher. Hours of the course are lost to appointments unless a locum is
 * paid for, and trained GPs take longer.
 *
 * @paper Table 2, no. 1; "Inter-personal skills", "Formal training"; INT-13, INT-14, GP-15, GP-16
 */
public record SkillsTraining() implements Intervention {
  private static final double MINUTES_OF_AN_HOUR = 60;
  private static final TableTwo ROW =
      new TableTwo(
          1,
          "training of GPs in communication and motivation skills, with check-ins",
          "training; enablement",
          List.of(
              "4.1 instruction on how to perform the behaviour",
              "6.1 demonstration of the behaviour",
              "8.1 behavioural practice/rehearsal",
              "2.2 feedback on behaviour"),
          Set.of(
              TheoreticalDomain.SKILLS,
              TheoreticalDomain.BELIEFS_ABOUT_CAPABILITIES,
              TheoreticalDomain.SOCIAL_OR_PROFESSIONAL_ROLE_AND_IDENTITY),
          Set.of(
              SubTheme.FORMAL_TRAINING,
              SubTheme.INTERPERSONAL_SKILLS,
              SubTheme.TRUST_OF_PATIENTS,
              SubTheme.TIME,
              SubTheme.PATIENT_MOTIVATION),
          List.of(
              "a GP's listening, sense for root causes and perseverance",
              "how far a GP is trained in social prescribing",
              "minutes of a trained GP's appointments"),
          List.of(
              "skills_training",
              "threshold.agree_by_skill",
              "price.skills_course",
              "price.gp_backfill_hour"),
          List.of(rises(Outcome.RECOGNITION), rises(Outcome.OFFERED), falls(Outcome.DECLINE_RATE)),
          List.of(
              SideEffect.rises(
                  Outcome.WENT_UNSEEN,
                  "hours of the course and longer appointments are lost to other patients"),
              SideEffect.rises(
                  Outcome.MEAN_WAIT, "more referrals make a longer line for the link worker"),
              SideEffect.rises(
                  Outcome.GP_LOAD, "more work against the time of the GPs who see patients")),
          new Evidence(
              "motivational interviewing raises the odds of change by about a half in medical care; "
                  + "trust and concordance go with following advice; no trial in social prescribing",
              Strength.C,
              List.of("INT-13", "INT-14", "GP-15", "GP-16")));

  @Override
  public String name() {
    return "gp-skills-training";
  }

  @Override
  public TableTwo row() {
    return ROW;
  }

  @Override
  public void act(World world, Delivery delivery) {
    if (delivery.taught() == 0) {
      return;
    }
    Setting setting = world.setting();
    Course course = course(setting.parameters().skillsTraining());
    for (Practice practice : world.practices()) {
      if (delivery.reaches(practice.turn())) {
        for (GeneralPractitioner gp : practice.gps()) {
          if (delivery.canTeach(gp)) {
            attend(gp, course, delivery, setting);
          }
        }
      }
    }
  }

  private static Course course(SkillsTrainingParameters training) {
    return new Course(
        "gp-skills-training",
        List.of(
            new Course.Gap(SubTheme.INTERPERSONAL_SKILLS, training.closesSkillGap()),
            new Course.Gap(SubTheme.FORMAL_TRAINING, training.closesTrainingGap())),
        0,
        training.extraMinutes());
  }

  private static void attend(
      GeneralPractitioner gp, Course course, Delivery delivery, Setting setting) {
    SkillsTrainingParameters training = setting.parameters().skillsTraining();
    PriceParameters price = setting.parameters().price();
    boolean refreshes = delivery.isRefresher() && gp.lessons().hasAttended(course.name());
    double hours =
        delivery.taught()
            * delivery.fullStrength()
            * (refreshes ? training.refresherHours() : training.hours());
    double backfilled = hours * training.backfilled();
    gp.takeMinutes(MINUTES_OF_AN_HOUR * (hours - backfilled));
    pay(setting, Purpose.STAFF_TIME, backfilled * price.gpBackfillHour());
    pay(
        setting,
        refreshes ? Purpose.INTERVENTION_RUNNING : Purpose.INTERVENTION_SET_UP,
        hours / training.hours() * price.skillsCourse());
    delivery.teach(gp, course);
  }

  private static void pay(Setting setting, Purpose purpose, double pounds) {
    setting.pay(Payer.NHS, purpose, Math.round(100 * pounds));
  }
}
