package org.linkwork.intervention;

import static org.linkwork.intervention.Expectation.rises;

import java.util.List;
import java.util.Set;
import org.linkwork.intervention.Evidence.Strength;
import org.linkwork.parameter.ConsultationParameters;
import org.linkwork.parameter.PriceParameters;
import org.linkwork.parameter.SpaceParameters;
import org.linkwork.practice.GeneralPractitioner;
import org.linkwork.practice.Practice;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;
import org.linkwork.world.World;

/**
 * Table 2, no. 9: a room of the practice for the link worker and for groups.
 *
 * <p>Lends a room: the link worker is met in the corridor and introduced in person, news travels
 * faster, notices hang in the waiting room, and some groups meet on site, where nobody travels and
 * no label tells. The room is missed for appointments, holds only so many, and helps nobody
 * elsewhere. At less than full strength practices host their number of groups on average, some one
 * more than others.
 *
 * @paper Table 2, no. 9; "Practice infrastructure", "Community groups"; INT-18, INT-19, INT-24
 */
public record SpaceInThePractice() implements Intervention {
  private static final double WEEKS_A_YEAR = 52;
  private static final TableTwo ROW =
      new TableTwo(
          9,
          "space in the practice for link workers and community groups",
          "environmental restructuring",
          List.of(
              "7.1 prompts/cues",
              "12.1 restructuring the physical environment",
              "12.2 restructuring the social environment"),
          Set.of(
              TheoreticalDomain.ENVIRONMENTAL_CONTEXT_AND_RESOURCES,
              TheoreticalDomain.SOCIAL_INFLUENCES),
          Set.of(SubTheme.PRACTICE_INFRASTRUCTURE, SubTheme.COMMUNITY_GROUPS),
          List.of(
              "a room for the link worker: news, attention and an introduction in person",
              "contact between practice and groups",
              "the level below which social prescribing does not slip GPs' minds, by notices",
              "travel to groups on site, and their label"),
          List.of(
              "space",
              "reporting.in_house_report_probability",
              "price.practice_room_set_up",
              "price.practice_room_year"),
          List.of(
              rises(Outcome.REFERRED),
              rises(Outcome.GP_TRUST_IN_LINK_WORKER),
              rises(Outcome.REPORTS)),
          List.of(
              SideEffect.rises(Outcome.WENT_UNSEEN, "a clinical room less, and so fewer slots"),
              SideEffect.falls(Outcome.MATCH_RATE, "the room caps the size of groups on site"),
              SideEffect.rises(
                  Outcome.MEAN_WAIT, "more people on the list of the same link workers")),
          new Evidence(
              "one co-located practice referred about twice as many as its neighbour; advisers in "
                  + "the house make referring easy; neither was a trial",
              Strength.B,
              List.of("INT-18", "INT-19", "INT-24", "LW-12", "LW-21")));

  @Override
  public String name() {
    return "space-in-the-practice";
  }

  @Override
  public TableTwo row() {
    return ROW;
  }

  @Override
  public void act(World world, Delivery delivery) {
    double strength = delivery.strength();
    Setting setting = world.setting();
    SpaceParameters space = setting.parameters().space();
    PriceParameters price = setting.parameters().price();
    for (Practice practice : world.practices()) {
      if (delivery.reaches(practice.turn())) {
        if (!setting.held().holds(SubTheme.PRACTICE_INFRASTRUCTURE)) {
          practice.conditions().hangNotices(strength * space.noticesGap());
        }
        practice.levers().closeGap(SubTheme.COMMUNITY_GROUPS, strength * space.contactGap());
        practice.conditions().lendRoom(strength, space.warmHandover());
        int hosted = practice.groupsHosted(space.groupsOnSite() * strength);
        world
            .community()
            .meetIn(practice.id(), world.practices().size(), hosted, space.roomPlaces());
        giveUpAppointments(practice, strength * space.slotsLost(), setting);
        if (delivery.isFirstWeek()) {
          long setUp = Math.round(100 * price.practiceRoomSetUp() * delivery.fullStrength());
          setting.pay(Payer.NHS, Purpose.INTERVENTION_SET_UP, setUp);
        }
        long weekly = Math.round(100 * price.practiceRoomYear() * strength / WEEKS_A_YEAR);
        setting.pay(Payer.NHS, Purpose.INTERVENTION_RUNNING, weekly);
      }
    }
  }

  /** GPs without a room see fewer patients; their time is paid for all the same. */
  private static void giveUpAppointments(Practice practice, double share, Setting setting) {
    ConsultationParameters ten = setting.parameters().consultation();
    double session = ten.minutesPerSession() * ten.weeksWorkedShare();
    for (GeneralPractitioner gp : practice.gps()) {
      if (gp.isPresent()) {
        gp.takeMinutes(share * session * gp.character().sessionsAWeek());
      }
    }
  }
}
