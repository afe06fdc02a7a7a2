package org.linkwork.scenario;

/**
 * When, how widely and how strongly one intervention is delivered, apart from what it does.
 *
 * @param name the intervention's name in the catalogue, such as {@code buddy-system}
 * @param fromWeek week of its beginning, counted from the end of the warm-up; may be negative
 * @param untilWeek week of its end, counted likewise, or {@link #NEVER}
 * @param reach share of practices (or of groups, for those that act on groups) reached, 0 to 1; a
 *     wider reach contains the narrower
 * @param strength share of the remaining gap that it closes, 0 to 1
 * @param rampWeeks weeks over which the strength grows from nothing to full
 */
public record InterventionPlan(
    String name, int fromWeek, int untilWeek, double reach, double strength, int rampWeeks) {
  /** The end week of an intervention that never ends. */
  public static final int NEVER = Integer.MAX_VALUE;

  /**
   * The strength in a week: nothing before the beginning or after the end, growing over the ramp.
   *
   * @param policyWeek weeks since the end of the warm-up
   */
  public double strengthIn(int policyWeek) {
    if (policyWeek < fromWeek || policyWeek >= untilWeek) {
      return 0;
    }
    int into = policyWeek - fromWeek + 1;
    return into > rampWeeks ? strength : strength * into / (rampWeeks + 1);
  }
}
