package org.linkwork.paper;

import static org.linkwork.paper.Claim.falls;
import static org.linkwork.paper.Claim.rises;

import java.util.List;
import org.linkwork.record.Outcome;
import org.linkwork.theme.SubTheme;

/**
 * For each of the paper's sub-themes the outcomes nearest to its mechanism, and their direction.
 */
final class Claims {
  /** A town of today. */
  private static final HeldTown TOWN = HeldTown.with();

  /** A town whose GPs offer so often that many agree, come and stay, or do not. */
  private static final HeldTown EAGER =
      HeldTown.with(
          "appointment.prompt_strength=1",
          "appointment.referral_minutes=0.5",
          "belief.trained_share=1");

  /** A town without link workers, where GPs themselves send people to groups. */
  private static final HeldTown SIGNPOSTING =
      HeldTown.with(
          "service.link_workers=0",
          "appointment.prompt_strength=1",
          "place.groups_per_10000=60",
          "funding.budget_per_person=200",
          "funding.contacts_per_year=5");

  /** A town whose link workers come and go, with a line wherever one has just gone. */
  private static final HeldTown UNEQUAL =
      HeldTown.with(
          "place.registered_people=6000",
          "place.practices=12",
          "service.link_workers=12",
          "service.contact_hours_a_week=5",
          "need.visit_is_social=1",
          "appointment.prompt_strength=1",
          "workforce.link_worker_leaves_per_year=0.4",
          "workforce.link_worker_weeks_to_replace=52");

  /** A town with many groups, money and faithful members for all of them, for two years. */
  private static final HeldTown MANY_GROUPS =
      HeldTown.with(
          "place.groups_per_10000=60",
          "funding.budget_per_person=200",
          "appointment.prompt_strength=1",
          "appointment.referral_minutes=0.5",
          "belief.trained_share=1",
          "service.link_workers=4",
          "threshold.keep_base=2",
          "group.renew_base=0.5",
          "weeks.policy=104");

  private Claims() {}

  static List<Claim> of(SubTheme subTheme) {
    return switch (subTheme) {
      case FORMAL_TRAINING ->
          List.of(rises(TOWN, Outcome.OFFERED), rises(EAGER, Outcome.MATCH_RATE));
      case GP_KNOWLEDGE ->
          List.of(
              rises(TOWN, Outcome.OFFERED),
              rises(SIGNPOSTING, Measure.heard("fit of signposting", Hearsay::fitOfSignposting))
                  .from(0.5));
      case INTERPERSONAL_SKILLS, TIME ->
          List.of(rises(TOWN, Outcome.RECOGNITION), falls(EAGER, Outcome.DECLINE_RATE));
      case TRUST_OF_PATIENTS -> List.of(falls(EAGER, Outcome.DECLINE_RATE));
      case LINKING_WITH_THE_COMMUNITY,
          PRACTICE_INFRASTRUCTURE,
          HOLISTIC_CULTURE,
          DUTY_OF_CARE,
          UNABLE_TO_HELP ->
          List.of(rises(TOWN, Outcome.OFFERED));
      case WHOLE_PRACTICE_APPROACH ->
          List.of(
              rises(TOWN, Outcome.OFFERED),
              rises(
                  TOWN, Measure.heard("offers by receptionists", Hearsay::offersByReceptionists)));
      case ATMOSPHERE ->
          List.of(
              rises(TOWN, Measure.heard("trust after visits", Hearsay::trustAfterVisits)),
              falls(EAGER, Outcome.DECLINE_RATE),
              falls(TOWN, Outcome.GP_BURNOUT));
      case COMMUNITY_GROUPS ->
          List.of(
              rises(TOWN, Outcome.GP_KNOWLEDGE),
              rises(TOWN, Outcome.GP_TRUST_IN_GROUPS),
              rises(TOWN, Outcome.OFFERED));
      case WIDER_HEALTH_SERVICES -> List.of(falls(UNEQUAL, Outcome.MEAN_WAIT));
      case GENERAL_PRACTICE_CRISIS ->
          List.of(
              falls(TOWN, Outcome.APPOINTMENT_MINUTES),
              rises(TOWN, Outcome.GP_BURNOUT),
              falls(TOWN, Outcome.RECOGNITION));
      case COMMUNITY_SECTOR ->
          List.of(
              falls(MANY_GROUPS, Outcome.GROUPS_CLOSED), falls(MANY_GROUPS, Outcome.LOST_GROUP));
      case PATIENT_MOTIVATION ->
          List.of(
              falls(EAGER, Outcome.DECLINE_RATE),
              rises(EAGER, Outcome.SHOW_RATE),
              rises(EAGER, Outcome.STAY_RATE));
      case UNMET_NEED -> List.of(rises(TOWN, Outcome.SOCIAL_CONSULTATIONS));
      case FUN_AND_REWARDING -> List.of(falls(EAGER, Outcome.GP_BURNOUT));
      case DE_MEDICALISE -> List.of(rises(TOWN, Outcome.OFFERED), falls(TOWN, Outcome.PRESCRIBED));
      case INFORMAL_EVIDENCE -> List.of(rises(TOWN, Outcome.REPORTS));
      case FORMAL_EVIDENCE ->
          List.of(
              rises(MANY_GROUPS, Outcome.GP_BELIEF), rises(MANY_GROUPS, Outcome.GRANTS_RENEWED));
    };
  }
}
