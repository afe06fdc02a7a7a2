package org.linkwork.intervention;

import static org.linkwork.intervention.Expectation.falls;
import static org.linkwork.intervention.Expectation.rises;

import java.util.List;
import java.util.Set;
import org.linkwork.intervention.Evidence.Strength;
import org.linkwork.parameter.PatientStoriesParameters;
import org.linkwork.parameter.PriceParameters;
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
 * Table 2, no. 6: stories of patients and of GPs, told in films, waiting rooms and events.
 *
 * <p>GPs talk about them, believe a little more and think of it; patients agree more often, and the
 * label on a group weighs less. Stories are of the best cases, and so let people expect more than
 * most will feel; they are soon forgotten.
 *
 * @paper Table 2, no. 6; "Informal evidence and feedback", "Patient motivation"; FUN-12, FUN-13
 */
public record PatientStories() implements Intervention {
  private static final TableTwo ROW =
      new TableTwo(
          6,
          "stories of patients and GPs as role models",
          "modelling; persuasion",
          List.of(
              "6.1 demonstration of the behaviour",
              "6.2 social comparison",
              "9.1 credible source",
              "13.2 framing/reframing"),
          Set.of(
              TheoreticalDomain.SOCIAL_INFLUENCES,
              TheoreticalDomain.BELIEFS_ABOUT_CONSEQUENCES,
              TheoreticalDomain.OPTIMISM),
          Set.of(SubTheme.INFORMAL_EVIDENCE, SubTheme.PATIENT_MOTIVATION),
          List.of(
              "belief to which a GP returns without experience",
              "how readily social prescribing comes to mind",
              "how much GPs talk about it",
              "patients' readiness to agree",
              "weight of the label for mental health",
              "gain that patients expect"),
          List.of("patient_stories", "belief.oversold", "price.story_films", "price.story_event"),
          List.of(rises(Outcome.GP_SALIENCE), falls(Outcome.DECLINE_RATE), rises(Outcome.REFERRED)),
          List.of(
              SideEffect.falls(
                  Outcome.STAY_RATE,
                  "those who were led to expect more stop when it does not come"),
              SideEffect.falls(
                  Outcome.GP_BELIEF, "where news falls short of the stories that were told")),
          new Evidence(
              "patients who expect benefit take up more, and labels matter; no size has been "
                  + "measured for stories",
              Strength.MECHANISM_ONLY,
              List.of("FUN-12", "FUN-13")));

  @Override
  public String name() {
    return "stories";
  }

  @Override
  public TableTwo row() {
    return ROW;
  }

  @Override
  public void act(World world, Delivery delivery) {
    Setting setting = world.setting();
    PriceParameters price = setting.parameters().price();
    PatientStoriesParameters stories = setting.parameters().patientStories();
    double told = delivery.taught() * delivery.fullStrength();
    if (delivery.isFirstWeek()) {
      pay(setting, Purpose.INTERVENTION_SET_UP, delivery.fullStrength() * price.storyFilms());
    }
    for (Practice practice : world.practices()) {
      if (delivery.reaches(practice.turn())) {
        practice.levers().closeGap(SubTheme.PATIENT_MOTIVATION, delivery.strength());
        practice.getTalking(delivery.strength() * stories.closesSilence());
        pay(setting, Purpose.INTERVENTION_RUNNING, told * price.storyEvent());
        for (GeneralPractitioner gp : practice.gps()) {
          if (told > 0 && delivery.canTeach(gp)) {
            delivery.teach(gp, new Course("stories", List.of(), stories.persuades(), 0));
            gp.remind(told * stories.salienceJump());
          }
        }
      }
    }
  }

  private static void pay(Setting setting, Purpose purpose, double pounds) {
    setting.pay(Payer.NHS, purpose, Math.round(100 * pounds));
  }
}
