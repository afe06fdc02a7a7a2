package org.linkwork.patient;

/**
 * Who referred: the GP in whose room it was, or the reception.
 *
 * @param post the post's number in the neighbourhood
 * @param postInPractice the post's number among those of the practice
 * @param incumbent the number of whoever held the post then
 */
public record Referrer(int post, int postInPractice, int incumbent) {
  /** The reception: no GP referred, so none gains or loses trust by it or learns from it. */
  public static final Referrer RECEPTION = new Referrer(-1, -1, -1);

  /** Whether a GP referred. */
  public boolean isGp() {
    return post >= 0;
  }
}
