package org.linkwork.theme;

import static org.linkwork.theme.Theme.BUILDING_SKILLS;
import static org.linkwork.theme.Theme.BUILDING_THE_PRACTICE;
import static org.linkwork.theme.Theme.COLLABORATION;
import static org.linkwork.theme.Theme.DOING_THINGS_DIFFERENTLY;
import static org.linkwork.theme.Theme.PATIENT_AND_COMMUNITY;
import static org.linkwork.theme.Theme.PROFESSIONAL_CULTURE;
import static org.linkwork.theme.Theme.SUSTAINABILITY;
import static org.linkwork.theme.Theme.TRUST_AND_RELATIONSHIPS;
import static org.linkwork.theme.Theme.UNDERSTANDING_BENEFITS;

import java.util.Locale;

/**
 * One of the paper's 22 sub-themes, with the quantity of the model that carries it.
 *
 * <p>Each is read on a scale from 0 to 1, 1 being as much of it as the model knows. A sub-theme can
 * be held still at a level of that scale, {@code neutral} being the level at which a typical
 * practice of today stands.
 *
 * @paper "Results", Fig. 1 and the headings below each theme
 */
public enum SubTheme {
  FORMAL_TRAINING(
      BUILDING_SKILLS,
      "Formal training",
      0.2,
      "share of training in social prescribing that a GP has had",
      "more offers, and fewer referrals that do not fit"),
  GP_KNOWLEDGE(
      BUILDING_SKILLS,
      "GP knowledge: evidence and community",
      0.5,
      "a GP's knowledge of the evidence and of each local group",
      "more offers, and a better first fit"),
  INTERPERSONAL_SKILLS(
      BUILDING_SKILLS,
      "Inter-personal skills",
      0.5,
      "a GP's listening, sense for root causes and perseverance",
      "more needs recognised and more agreement"),
  TRUST_OF_PATIENTS(
      TRUST_AND_RELATIONSHIPS, "Patients", 0.7, "a patient's trust in the GP", "more agreement"),
  LINKING_WITH_THE_COMMUNITY(
      TRUST_AND_RELATIONSHIPS,
      "Linking with the community",
      0.35,
      "a GP's trust in the link worker and in the groups",
      "more offers"),
  TIME(
      TRUST_AND_RELATIONSHIPS,
      "Time",
      0.3,
      "psychosocial minutes of a consultation, of ten",
      "more needs recognised and more agreement"),
  WHOLE_PRACTICE_APPROACH(
      BUILDING_THE_PRACTICE,
      "Whole practice approach",
      0.3,
      "how far all staff take part",
      "more offers, receptionists among those who make them"),
  ATMOSPHERE(
      BUILDING_THE_PRACTICE,
      "Atmosphere",
      0.5,
      "how welcoming the practice is",
      "more trust and more agreement"),
  PRACTICE_INFRASTRUCTURE(
      BUILDING_THE_PRACTICE,
      "Practice infrastructure",
      0.2,
      "ease of referring: a short form, prompts, notices, a room",
      "more offers"),
  COMMUNITY_GROUPS(
      COLLABORATION,
      "Community groups",
      0.3,
      "contact between practices and groups",
      "GPs who know and trust the groups, and so more offers"),
  WIDER_HEALTH_SERVICES(
      COLLABORATION,
      "Wider health services",
      0.3,
      "how far practices pool link workers, directories and money",
      "shorter waits"),
  GENERAL_PRACTICE_CRISIS(
      SUSTAINABILITY,
      "NHS and general practice crisis",
      0.5,
      "demand against appointments",
      "less time, more burnout and fewer needs recognised"),
  COMMUNITY_SECTOR(
      SUSTAINABILITY,
      "The community sector",
      0.5,
      "security of the groups' money",
      "fewer groups that close and fewer people harmed by it"),
  PATIENT_MOTIVATION(
      PATIENT_AND_COMMUNITY,
      "Patient motivation",
      0.5,
      "a patient's drive at the three thresholds",
      "more people who agree, turn up and keep coming"),
  UNMET_NEED(
      PATIENT_AND_COMMUNITY,
      "Unmet need",
      0.5,
      "how much social need each deprivation fifth meets",
      "more social need in consultations"),
  HOLISTIC_CULTURE(
      PROFESSIONAL_CULTURE,
      "Holistic, community-centred care",
      0.5,
      "ethos of a GP and a practice",
      "more offers"),
  DUTY_OF_CARE(
      PROFESSIONAL_CULTURE,
      "Duty of care",
      0.5,
      "how strongly a believed benefit moves a GP to act",
      "more offers by GPs who believe in it"),
  FUN_AND_REWARDING(
      DOING_THINGS_DIFFERENTLY,
      "Fun, rewarding",
      0.5,
      "a GP's enjoyment of seeing people do well",
      "less burnout"),
  DE_MEDICALISE(
      DOING_THINGS_DIFFERENTLY,
      "Desire to de-medicalise",
      0.5,
      "a GP's wish not to answer distress with a medicine",
      "more offers and fewer antidepressants"),
  UNABLE_TO_HELP(
      DOING_THINGS_DIFFERENTLY,
      "GP unable to help",
      0.5,
      "a GP's helplessness before social need that is never met",
      "more offers"),
  INFORMAL_EVIDENCE(
      UNDERSTANDING_BENEFITS,
      "Informal evidence and feedback",
      0.1,
      "chance that news of a patient reaches the GP who referred",
      "belief that follows what patients live through"),
  FORMAL_EVIDENCE(
      UNDERSTANDING_BENEFITS,
      "Formal evidence",
      0.15,
      "strength of the local evidence from completed outcome forms",
      "more belief and more grants renewed");

  private final Theme theme;
  private final String heading;
  private final double neutral;
  private final String quantity;
  private final String whenHigh;

  SubTheme(Theme theme, String heading, double neutral, String quantity, String whenHigh) {
    this.theme = theme;
    this.heading = heading;
    this.neutral = neutral;
    this.quantity = quantity;
    this.whenHigh = whenHigh;
  }

  /** The theme that the sub-theme belongs to. */
  public Theme theme() {
    return theme;
  }

  /** The sub-theme's heading in the paper. */
  public String heading() {
    return heading;
  }

  /** The level, 0 to 1, at which {@code --without} holds the sub-theme still; an assumption. */
  public double neutral() {
    return neutral;
  }

  /** What the model's quantity is, in words. */
  public String quantity() {
    return quantity;
  }

  /** What the paper says follows when there is much of it. */
  public String whenHigh() {
    return whenHigh;
  }

  /** Whether less of it is better for people, so that relief means a lower level. */
  public boolean isBurden() {
    return this == GENERAL_PRACTICE_CRISIS || this == UNMET_NEED;
  }

  /** The name by which files and commands call the sub-theme, such as {@code unmet-need}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
