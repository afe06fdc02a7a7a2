package org.linkwork.patient;

/**
 * How a referral was made in the practice, and what the patient took along from it.
 *
 * @param wellChosen how well chosen it is, 0 to 1
 * @param inPerson whether the link worker was introduced in person
 * @param handedOver share of calls in vain that a warm handover spares, 0 to 1
 * @param promisedPoints gain of life satisfaction, in points, that stories let the patient expect
 */
public record Introduction(
    double wellChosen, boolean inPerson, double handedOver, double promisedPoints) {
  /** A referral of which nothing is known: badly chosen, on paper, with nothing promised. */
  public static final Introduction NONE = new Introduction(0, false, 0, 0);

  /** Chance that a call reaches the patient, which would be this without a warm handover. */
  public double reachedWith(double usually) {
    return usually + handedOver * (1 - usually);
  }
}
