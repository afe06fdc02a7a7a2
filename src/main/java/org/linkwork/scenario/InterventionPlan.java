package org.linkwork.scenario;

import java.io.Serializable;
import org.linkwork.chance.HalfLife;

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
 * @param halfLifeWeeks weeks in which half of the strength wears off, 1 or more, or {@link #NEVER}
 * @param refresherWeeks weeks from full strength to a refresher that restores it, and from each to
 *     the next, 1 or more, or {@link #NEVER}
 */
public record InterventionPlan(
    String name,
    int fromWeek,
    int untilWeek,
    double reach,
    double strength,
    int rampWeeks,
    int halfLifeWeeks,
    int refresherWeeks)
    implements Serializable {
  /** The end week of an intervention that never ends, and what never wears off or is refreshed. */
  public static final int NEVER = HalfLife.NEVER;

  /** A plan whose strength neither wears off nor is refreshed. */
  public InterventionPlan(
      String name, int fromWeek, int untilWeek, double reach, double strength, int rampWeeks) {
    this(name, fromWeek, untilWeek, reach, strength, rampWeeks, NEVER, NEVER);
  }

  /**
   * The strength in a week: nothing before the beginning or after the end, growing over the ramp,
   * then wearing off until the next refresher.
   *
   * @param policyWeek weeks since the end of the warm-up
   */
  public double strengthIn(int policyWeek) {
    if (!isUnderWay(policyWeek)) {
      return 0;
    }
    int into = policyWeek - fromWeek + 1;
    if (into <= rampWeeks) {
      return strength * into / (rampWeeks + 1);
    }
    return strength * HalfLife.left((into - 1 - rampWeeks) % refresherWeeks, halfLifeWeeks);
  }

  /** Whether the week lies between its beginning and its end. */
  public boolean isUnderWay(int policyWeek) {
    return policyWeek >= fromWeek && policyWeek < untilWeek;
  }

  /**
   * Share of full strength by which a week of delivery brings it closer: an equal part of it in
   * each week up to full strength, all of it in the week of a refresher, nothing in any other.
   */
  public double stepIn(int policyWeek) {
    if (!isUnderWay(policyWeek)) {
      return 0;
    }
    int sinceFull = policyWeek - fromWeek - rampWeeks;
    if (sinceFull <= 0) {
      return 1.0 / (rampWeeks + 1);
    }
    return sinceFull % refresherWeeks == 0 ? 1 : 0;
  }
}
