package org.linkwork.record;

/**
 * What became of each person in the policy period, by person's id.
 *
 * <p>Children are in the arrays so that ids fit, with deprivation fifth 0.
 *
 * @param furthest ordinal of the furthest {@link Stage}
 * @param reason ordinal of the {@link LossReason} that ended the furthest journey, or -1 while it
 *     is open or where there was none
 * @param lifeSatisfaction mean over the weeks of the policy period, 0 to 10
 * @param sessions group sessions attended
 * @param lostGroup whether a group closed under the person
 * @param fifth deprivation fifth of adults, 1 (most deprived) to 5, and 0 for children
 */
public record PersonOutcomes(
    byte[] furthest,
    byte[] reason,
    float[] lifeSatisfaction,
    short[] sessions,
    boolean[] lostGroup,
    byte[] fifth) {
  /** The reason that stands for an open journey or for none. */
  public static final byte NO_REASON = -1;

  /** Number of registered people. */
  public int count() {
    return furthest.length;
  }

  /** Whether the person is an adult. */
  public boolean isAdult(int person) {
    return fifth[person] > 0;
  }
}
