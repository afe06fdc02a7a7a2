package org.linkwork.intervention;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;

/**
 * The parameters that say how strong an intervention is and what it costs.
 *
 * @param strengths what it moves by how much, its own parameters first
 * @param prices what it costs
 */
public record InterventionNumbers(List<Parameter> strengths, List<Parameter> prices) {
  /** Copies the lists. */
  public InterventionNumbers {
    strengths = List.copyOf(strengths);
    prices = List.copyOf(prices);
  }

  /** The parameters of one row of Table 2; none for what is not in the table. */
  public static InterventionNumbers of(TableTwo row, ParameterRegister register) {
    List<Parameter> strengths = new ArrayList<>();
    List<Parameter> prices = new ArrayList<>();
    for (String beginning : beginnings(row.number())) {
      for (Parameter parameter : register.parameters()) {
        if (parameter.name().startsWith(beginning)) {
          (parameter.kind() == Kind.PRICE ? prices : strengths).add(parameter);
        }
      }
    }
    return new InterventionNumbers(strengths, prices);
  }

  /** With what the names begin of the parameters that a row of Table 2 has. */
  private static List<String> beginnings(int row) {
    return switch (row) {
      case 1 -> List.of("skills_training.", "price.skills_course", "price.gp_backfill_hour");
      case 2 -> List.of("whole_practice.", "consultation.reception", "price.whole_practice_");
      case 3 -> List.of("education.", "belief.oversold", "price.education_");
      case 4 -> List.of("feedback_reward.", "price.feedback_", "price.reward_per_referral");
      case 5 ->
          List.of("buddy.", "threshold.show_by_buddy", "threshold.keep_by_buddy", "price.buddy_");
      case 6 -> List.of("patient_stories.", "belief.oversold", "price.story_");
      case 7 -> List.of("disincentive.", "price.prescribing_audit_", "price.claw_back_");
      case 8 ->
          List.of(
              "referral_prompts.",
              "consultation.recognise_by_prompt",
              "consultation.alert_fatigue",
              "appointment.alerts_per_day",
              "price.prompts_");
      case 9 -> List.of("space.", "reporting.in_house_report_probability", "price.practice_room_");
      case 10 -> List.of("long_term_funding.", "price.grant_management_share");
      default -> List.of();
    };
  }
}
