package org.linkwork.record;

import static org.linkwork.record.Outcome.Better.HIGHER;
import static org.linkwork.record.Outcome.Better.LOWER;
import static org.linkwork.record.Outcome.Better.NEITHER;
import static org.linkwork.record.Outcome.Source.EVENT;
import static org.linkwork.record.Outcome.Source.LEVEL;
import static org.linkwork.record.Outcome.Source.PEOPLE;
import static org.linkwork.record.Outcome.Source.RATIO;

import java.util.Locale;

/**
 * A reported quantity: the one list from which tables, figures, comparisons and help are made.
 *
 * <p>Events are summed over the weeks of the policy period; levels and people's means are averaged
 * over them; a ratio divides one sum by another. Of a count that grows with the number of people
 * served neither direction is better: the ratios say how well they are served.
 */
public enum Outcome {
  CONSULTATIONS("GP consultations", "consultations", NEITHER),
  WENT_UNSEEN("requests without an appointment", "requests", LOWER),
  SOCIAL_CONSULTATIONS("consultations with an unmet social need", "consultations", NEITHER),
  RECOGNISED("social need recognised", "consultations", NEITHER),
  OFFERED("offers of social prescribing", "offers", NEITHER),
  OFFERED_BY_GP("offers of social prescribing by GPs", "offers", NEITHER),
  DECLINED("offers declined", "offers", NEITHER),
  REFERRED("referrals", "referrals", NEITHER),
  LINK_WORKER_REFERRALS("referrals to a link worker", "referrals", NEITHER),
  GAVE_UP_WAITING("people who gave up waiting", "referrals", NEITHER),
  MET("first meetings with a link worker", "people", HIGHER),
  CONTACTS("link-worker contacts", "contacts", NEITHER),
  WEEKS_WAITED("weeks waited by those who met", "weeks", NEITHER),
  PROBLEMS_SOLVED("practical problems solved", "problems", HIGHER),
  MATCHED("places found in groups", "people", HIGHER),
  TURNED_UP("first visits to a group", "visits", HIGHER),
  STAYED_AWAY("first sessions stayed away from", "people", NEITHER),
  SESSIONS_ATTENDED("sessions attended", "sessions", HIGHER),
  SESSIONS_MISSED("sessions missed", "sessions", NEITHER),
  STILL_COMING_12("people still coming after 12 weeks", "people", HIGHER),
  STILL_COMING_52("people still coming after 52 weeks", "people", HIGHER),
  COMPLETED("courses completed", "people", HIGHER),
  STOPPED("people who stopped coming", "people", NEITHER),
  LOST_GROUP("people whose group closed under them", "people", LOWER),
  BENEFITED("people clearly better than at referral", "people", HIGHER),
  PRESCRIBED("antidepressants started", "people", NEITHER),
  FORMS("outcome forms completed", "forms", NEITHER),
  REPORTS("reports that reached GPs", "reports", NEITHER),
  USUAL_GP_VISITS("consultations with the usual GP", "consultations", NEITHER),
  CONSULTATION_MINUTES("GP minutes with patients", "minutes", NEITHER),
  SOCIAL_MINUTES("GP minutes on matters other than health", "minutes", NEITHER),
  GP_LEAVERS("GPs who left", "GPs", LOWER),
  LINK_WORKER_LEAVERS("link workers who left", "link workers", NEITHER),
  GROUPS_OPENED("groups opened", "groups", NEITHER),
  GROUPS_CLOSED("groups closed", "groups", NEITHER),
  GRANTS_RENEWED("grants renewed", "grants", NEITHER),
  GRANTS_ENDED("grants not renewed", "grants", NEITHER),
  COST_NHS("cost to the NHS", "pounds", NEITHER),
  COST_COUNCIL("cost to the council", "pounds", NEITHER),
  COST_VOLUNTARY_SECTOR("cost to the voluntary sector", "pounds", NEITHER),
  COST_PATIENTS("cost to patients", "pounds", NEITHER),
  CLAWED_BACK("clawed back from practices, a transfer", "pounds", NEITHER),

  WAITING("people waiting for a link worker", "people", LOWER, LEVEL),
  LONGEST_WAIT("longest current wait for a link worker", "weeks", LOWER, LEVEL),
  CASELOAD("people in a link worker's support", "people", NEITHER, LEVEL),
  EXPECTED_IN_GROUPS("people with a place who have not yet come", "people", NEITHER, LEVEL),
  ATTENDING("referred people who are members of a group", "people", HIGHER, LEVEL),
  GROUPS_OPEN("community groups open", "groups", HIGHER, LEVEL),
  GROUP_PLACES_TAKEN("places taken in groups", "share", NEITHER, LEVEL),
  GROUP_FUNDS("money held by groups", "pounds", HIGHER, LEVEL),
  GROUP_COHESION("cohesion of groups", "level 0-1", HIGHER, LEVEL),
  VOLUNTEERS("buddies available", "people", HIGHER, LEVEL),
  GP_BELIEF("GPs' belief in social prescribing", "level 0-1", HIGHER, LEVEL),
  GP_KNOWLEDGE("GPs' knowledge of groups", "level 0-1", HIGHER, LEVEL),
  GP_TRUST_IN_LINK_WORKER("GPs' trust in link workers", "level 0-1", HIGHER, LEVEL),
  GP_TRUST_IN_GROUPS("GPs' trust in groups", "level 0-1", HIGHER, LEVEL),
  GP_SALIENCE("social prescribing comes to GPs' minds", "level 0-1", HIGHER, LEVEL),
  GP_BURNOUT("GPs' burnout", "level 0-1", LOWER, LEVEL),
  GP_HELPLESSNESS("GPs' helplessness", "level 0-1", LOWER, LEVEL),
  GP_VACANCIES("GP posts without a GP of their own", "posts", LOWER, LEVEL),
  GP_LOAD("work against GP time", "ratio", LOWER, LEVEL),
  APPOINTMENT_MINUTES("length of a GP appointment", "minutes", HIGHER, LEVEL),
  LINK_WORKER_BURNOUT("link workers' burnout", "level 0-1", LOWER, LEVEL),
  EVIDENCE("strength of the local evidence", "level 0-1", HIGHER, LEVEL),
  SEVERE_DISTRESS("adults in severe distress", "people", LOWER, LEVEL),
  SEVERE_UNTREATED("severely distressed without medicine or referral", "people", LOWER, LEVEL),
  MILD_MEDICATED("on an antidepressant without severe distress", "people", LOWER, LEVEL),

  LIFE_SATISFACTION("life satisfaction of adults", "points 0-10", HIGHER, PEOPLE),
  WORRY("worry of adults", "level 0-1", LOWER, PEOPLE),
  LONELINESS("loneliness of adults", "level 0-1", LOWER, PEOPLE),
  OFTEN_LONELY("adults who are often lonely", "share", LOWER, PEOPLE),
  IN_DISTRESS("adults in distress", "share", LOWER, PEOPLE),
  ON_ANTIDEPRESSANTS("adults on an antidepressant", "share", NEITHER, PEOPLE),

  RECOGNITION("social need recognised, of consultations with it", RECOGNISED, SOCIAL_CONSULTATIONS),
  OFFER_RATE(
      "offered by the GP, of consultations with social need", OFFERED_BY_GP, SOCIAL_CONSULTATIONS),
  DECLINE_RATE("declined, of offers", DECLINED, OFFERED, LOWER),
  MEETING_RATE("met, of referrals to a link worker", MET, LINK_WORKER_REFERRALS),
  MATCH_RATE("found a group, of referrals", MATCHED, REFERRED),
  START_RATE("turned up at a group, of referrals", TURNED_UP, REFERRED),
  SHOW_RATE("turned up, of places found", TURNED_UP, MATCHED),
  STAY_RATE("still coming after 12 weeks, of those who turned up", STILL_COMING_12, TURNED_UP),
  MEAN_WAIT("mean wait for a link worker", "weeks", LOWER, WEEKS_WAITED, MET),
  CONTACTS_PER_PERSON("link-worker contacts a person", "contacts", NEITHER, CONTACTS, MET),
  CONTINUITY("saw the usual GP, of consultations", USUAL_GP_VISITS, CONSULTATIONS),
  SOCIAL_TIME(
      "GP time on matters other than health", SOCIAL_MINUTES, CONSULTATION_MINUTES, NEITHER);

  private final String label;
  private final String unit;
  private final Better better;
  private final Source source;
  private final Outcome numerator;
  private final Outcome denominator;

  Outcome(String label, String unit, Better better) {
    this(label, unit, better, EVENT, null, null);
  }

  Outcome(String label, String unit, Better better, Source source) {
    this(label, unit, better, source, null, null);
  }

  Outcome(String label, Outcome numerator, Outcome denominator) {
    this(label, "share", HIGHER, RATIO, numerator, denominator);
  }

  Outcome(String label, Outcome numerator, Outcome denominator, Better better) {
    this(label, "share", better, RATIO, numerator, denominator);
  }

  Outcome(String label, String unit, Better better, Outcome numerator, Outcome denominator) {
    this(label, unit, better, RATIO, numerator, denominator);
  }

  Outcome(
      String label,
      String unit,
      Better better,
      Source source,
      Outcome numerator,
      Outcome denominator) {
    this.label = label;
    this.unit = unit;
    this.better = better;
    this.source = source;
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** The outcome in words. */
  public String label() {
    return label;
  }

  /** Its unit, in words; counts and money are per week in a series and per period in a total. */
  public String unit() {
    return unit;
  }

  /** Which direction is better for people. */
  public Better better() {
    return better;
  }

  /** The least that it can be, in its unit; -Infinity where nothing bounds it. */
  public double least() {
    return this == GROUP_FUNDS ? Double.NEGATIVE_INFINITY : 0;
  }

  /** The most that it can be, in its unit; Infinity where nothing bounds it. */
  public double most() {
    return switch (unit) {
      case "share", "level 0-1" -> 1;
      case "points 0-10" -> 10;
      default -> Double.POSITIVE_INFINITY;
    };
  }

  /** Where the outcome comes from. */
  public Source source() {
    return source;
  }

  /** What a ratio divides; null for others. */
  public Outcome numerator() {
    return numerator;
  }

  /** What a ratio divides by; null for others. */
  public Outcome denominator() {
    return denominator;
  }

  /** The name in files and on the command line, such as {@code turned_up}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Which direction of an outcome is better. */
  public enum Better {
    HIGHER,
    LOWER,
    NEITHER
  }

  /** Where an outcome comes from, and so how it is added up. */
  public enum Source {
    /** Counted from events, summed over weeks. */
    EVENT,
    /** Measured at the end of each week, averaged over weeks. */
    LEVEL,
    /** Mean over adults before each week's consultations and sessions, averaged over weeks. */
    PEOPLE,
    /** One sum over another. */
    RATIO
  }
}
