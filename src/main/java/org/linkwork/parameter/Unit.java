package org.linkwork.parameter;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The closed list of units, each with the values that make sense in it. */
public enum Unit {
  PROBABILITY("probability", 0, 1, false),
  SHARE("share", 0, 1, false),
  LEVEL("level", 0, 1, false),
  SWITCH("0 or 1", 0, 1, true),
  LOGIT("logit", NEGATIVE_INFINITY, POSITIVE_INFINITY, false),
  NUMBER("number", NEGATIVE_INFINITY, POSITIVE_INFINITY, false),
  RATIO("ratio", 0, POSITIVE_INFINITY, false),
  POINTS("points", NEGATIVE_INFINITY, POSITIVE_INFINITY, false),
  PEOPLE("people", 0, POSITIVE_INFINITY, true),
  PRACTICES("practices", 0, POSITIVE_INFINITY, true),
  FULL_TIME_EQUIVALENTS("full-time equivalents", 0, POSITIVE_INFINITY, false),
  VOLUNTEERS("volunteers", 0, POSITIVE_INFINITY, true),
  GROUPS("groups", 0, POSITIVE_INFINITY, true),
  ROOMS("rooms", 0, POSITIVE_INFINITY, true),
  SESSIONS("sessions", 0, POSITIVE_INFINITY, true),
  CONTACTS("contacts", 0, POSITIVE_INFINITY, false),
  FORMS("forms", 0, POSITIVE_INFINITY, false),
  COUNT("count", 0, POSITIVE_INFINITY, true),
  MINUTES("minutes", 0, POSITIVE_INFINITY, false),
  HOURS("hours", 0, POSITIVE_INFINITY, false),
  WEEKS("weeks", 0, POSITIVE_INFINITY, true),
  AVERAGE_WEEKS("weeks on average", 0, POSITIVE_INFINITY, false),
  YEARS("years", 0, POSITIVE_INFINITY, false),
  PER_WEEK("per week", 0, POSITIVE_INFINITY, false),
  PER_YEAR("per year", 0, POSITIVE_INFINITY, false),
  PER_TEN_THOUSAND("per 10,000 people", 0, POSITIVE_INFINITY, false),
  HOURS_PER_WEEK("hours per week", 0, POSITIVE_INFINITY, false),
  SESSIONS_PER_WEEK("sessions per week", 0, POSITIVE_INFINITY, false),
  POUNDS("pounds", 0, POSITIVE_INFINITY, false),
  POUNDS_PER_YEAR("pounds per year", 0, POSITIVE_INFINITY, false),
  POUNDS_PER_SESSION("pounds per session", 0, POSITIVE_INFINITY, false);

  private final String label;
  private final double lowest;
  private final double highest;
  private final boolean whole;

  Unit(String label, double lowest, double highest, boolean whole) {
    this.label = label;
    this.lowest = lowest;
    this.highest = highest;
    this.whole = whole;
  }

  /** The unit as files and screens write it. */
  public String label() {
    return label;
  }

  /**
   * A number in the unit as a sentence says it, such as {@code 40000 people}; a share or a plain
   * number stands alone.
   */
  public String said(double value) {
    boolean alone =
        switch (this) {
          case PROBABILITY, SHARE, LEVEL, SWITCH, NUMBER, RATIO, COUNT -> true;
          default -> false;
        };
    return alone ? Numeral.of(value) : Numeral.of(value) + " " + label;
  }

  /** The smallest value that makes sense in the unit, or minus infinity. */
  public double lowest() {
    return lowest;
  }

  /** The largest value that makes sense in the unit, or infinity. */
  public double highest() {
    return highest;
  }

  /** Whether the unit counts things, so that its values are whole numbers. */
  public boolean whole() {
    return whole;
  }

  /** The unit that files write so, if there is one. */
  public static Optional<Unit> labelled(String label) {
    return Arrays.stream(values()).filter(unit -> unit.label.equals(label)).findFirst();
  }

  /** Every unit as files write it, in the order of the list. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Unit::label).toList();
  }
}
