package org.linkwork.intervention;

import static org.linkwork.intervention.Expectation.falls;
import static org.linkwork.intervention.Expectation.rises;

import java.util.List;
import java.util.Locale;
import org.linkwork.intervention.Evidence.Strength;
import org.linkwork.record.Outcome;

/**
 * The comparators: what planners could do instead of a row of Table 2, by levers of the policy
 * block. Without them a lever on one barrier looks useless where another binds.
 */
public enum Alternative {
  MORE_LINK_WORKERS(
      "more link workers",
      new Profile(
          List.of("hours of link workers, and people whom they may have in support"),
          List.of(
              "service.link_workers",
              "price.link_worker_year",
              "price.link_worker_supervision_share"),
          List.of(falls(Outcome.MEAN_WAIT), rises(Outcome.MEETING_RATE)),
          List.of(
              SideEffect.rises(
                  Outcome.GROUP_PLACES_TAKEN, "the line moves on to the groups, which fill up")),
          new Evidence(
              "what a link worker is paid and how many people one sees is known well; trials of "
                  + "having one at all are mostly null, and none is of having more",
              Strength.A,
              List.of("LW-04", "LW-07", "LW-14", "LW-16", "OUT-23")))),
  MORE_GROUP_PLACES(
      "more places in every group",
      new Profile(
          List.of("places of every group"),
          List.of(
              "funding.extra_places",
              "group.renew_by_occupancy",
              "price.group_place_year",
              "price.grant_management_share"),
          List.of(rises(Outcome.MATCHED), rises(Outcome.ATTENDING)),
          List.of(
              SideEffect.rises(
                  Outcome.GRANTS_ENDED,
                  "where nobody fills them, emptier rooms convince fewer commissioners")),
          new Evidence(
              "seven groups in ten see demand rise, one in seven has the means to meet it",
              Strength.B,
              List.of("VCS-25", "VCS-30")))),
  MORE_GROUPS(
      "more groups, commissioned with new money",
      new Profile(
          List.of("groups in slots that stood empty, each with grants of its own"),
          List.of(
              "funding.commissioned_per_10000",
              "funding.grant_pounds_per_year",
              "price.group_start_up",
              "price.grant_management_share"),
          List.of(rises(Outcome.GROUPS_OPEN), rises(Outcome.MATCHED)),
          List.of(
              SideEffect.falls(
                  Outcome.GP_KNOWLEDGE,
                  "nobody knows a new group; GPs know fewer of all there are")),
          new Evidence(
              "a city service sends people on to some 150 groups; what more of them would do has "
                  + "not been measured",
              Strength.B,
              List.of("VCS-13", "VCS-28", "VCS-30")))),
  LONGER_APPOINTMENTS(
      "longer GP appointments out of the same GP time",
      new Profile(
          List.of("minutes of every appointment, and so how many there are"),
          List.of(
              "appointment.extra_minutes",
              "consultation.biomedical_minutes",
              "consultation.half_listening_minutes",
              "price.gp_appointment"),
          List.of(rises(Outcome.APPOINTMENT_MINUTES), rises(Outcome.RECOGNITION)),
          List.of(SideEffect.rises(Outcome.WENT_UNSEEN, "fewer appointments for as many callers")),
          new Evidence(
              "an appointment takes nine to eleven minutes, fewer where people are poorer; what "
                  + "minutes do to the offer of social prescribing has not been measured",
              Strength.MECHANISM_ONLY,
              List.of("GP-02", "GP-03", "GP-31")))),
  MORE_GP_SLOTS(
      "more GP time, given as more appointments",
      new Profile(
          List.of("time of every GP, and so appointments and their pressure"),
          List.of("appointment.extra_slots_share", "consultation.squeeze", "price.gp_appointment"),
          List.of(falls(Outcome.WENT_UNSEEN), rises(Outcome.RECOGNISED)),
          List.of(
              SideEffect.rises(
                  Outcome.MEAN_WAIT, "more need is seen, and stands in line for the link worker")),
          new Evidence(
              "appointments for each person and what they cost are known well; what more of them "
                  + "do to social prescribing is not",
              Strength.MECHANISM_ONLY,
              List.of("GP-20", "GP-21", "COST-08", "COST-09")))),
  COMMUNITY_DEVELOPMENT(
      "workers who help new groups to open",
      new Profile(
          List.of("rate at which groups open in empty slots, as far as the budget has grants"),
          List.of(
              "funding.development_workers",
              "funding.budget_per_person",
              "group.helped_by_worker_per_year",
              "price.development_worker_year"),
          List.of(rises(Outcome.GROUPS_OPENED), rises(Outcome.GROUPS_OPEN)),
          List.of(
              SideEffect.falls(
                  Outcome.GP_KNOWLEDGE,
                  "nobody knows a new group; GPs know fewer of all there are")),
          new Evidence(
              "men's sheds grew from 30 to 1,200 in about ten years with help; how many groups one "
                  + "worker helps to open is an assumption",
              Strength.C,
              List.of("VCS-17", "VCS-26")))),
  TRANSPORT_HELP(
      "people without a car are fetched to groups and home",
      new Profile(
          List.of("how far people without a car can go, and what the way weighs"),
          List.of(
              "service.transport_share",
              "link_worker.fetched_travel",
              "threshold.transport_eases",
              "price.transport_trip"),
          List.of(rises(Outcome.SHOW_RATE), rises(Outcome.MATCHED)),
          List.of(
              SideEffect.rises(
                  Outcome.GROUP_PLACES_TAKEN, "places fill up, and others find groups full")),
          new Evidence(
              "one in seven older people missed an appointment for want of transport; what being "
                  + "fetched does has not been measured here",
              Strength.B,
              List.of("INT-05", "INT-06", "INT-07", "INT-29")))),
  ACTIVITY_LABELS(
      "groups go by what they do and not by \"for mental health\"",
      new Profile(
          List.of("weight of stigma at the door of a group"),
          List.of("funding.mental_health_label_share", "threshold.show_by_label"),
          List.of(rises(Outcome.SHOW_RATE)),
          List.of(
              SideEffect.rises(
                  Outcome.GROUP_PLACES_TAKEN, "places fill up, and others find groups full")),
          new Evidence(
              "people name the fear of stigma as a barrier, and so does a GP of the paper; no size "
                  + "has been measured for a name; the name itself costs nothing here",
              Strength.MECHANISM_ONLY,
              List.of("FUN-11")))),
  NO_SOCIAL_PRESCRIBING(
      "no social prescribing at all",
      new Profile(
          List.of("offers of social prescribing, and link workers"),
          List.of("service.social_prescribing", "service.link_workers", "price.link_worker_year"),
          List.of(falls(Outcome.REFERRED), falls(Outcome.ATTENDING)),
          List.of(
              SideEffect.rises(Outcome.GP_HELPLESSNESS, "GPs see need and have nothing to offer"),
              SideEffect.rises(Outcome.PRESCRIBED, "a medicine is what is left to give")),
          new Evidence(
              "studies without a control look very good, those with one are mostly null; the world "
                  + "without the service is what effects are measured against",
              Strength.A,
              List.of("OUT-05", "OUT-06", "OUT-08", "OUT-23"))));

  private final String words;
  private final Profile profile;

  Alternative(String words, Profile profile) {
    this.words = words;
    this.profile = profile;
  }

  /** Its name, which is that of the scenario file that shows it, such as {@code more-groups}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is, in words. */
  public String words() {
    return words;
  }

  /** What the model makes of it. */
  public Profile profile() {
    return profile;
  }
}
