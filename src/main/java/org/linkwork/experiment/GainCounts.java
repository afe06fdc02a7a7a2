package org.linkwork.experiment;

/**
 * How adults of one kind fare in another world than the baseline, in one replicate.
 *
 * @param adults adults compared, person by person
 * @param people by {@link PersonalChange} ordinal
 * @param crowdedOutBy those crowded out by {@link org.linkwork.record.LossReason} ordinal; one
 *     place more, at the end, for those still waiting for a link worker
 * @param lifeSatisfaction sum over adults of the difference in mean life satisfaction, in points
 */
public record GainCounts(long adults, long[] people, long[] crowdedOutBy, double lifeSatisfaction) {
  /** Adults who show this change. */
  public long people(PersonalChange change) {
    return people[change.ordinal()];
  }

  /** Share of adults who show this change, 0 to 1; not a number when there are no adults. */
  public double share(PersonalChange change) {
    return (double) people(change) / (adults == 0 ? Double.NaN : adults);
  }
}
