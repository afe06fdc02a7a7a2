package org.linkwork.patient;

import java.util.Arrays;

/**
 * How far each person trusts the GP in each post of their practice, 0 to 1, where they have met.
 */
public final class TrustTable {
  private final int postsPerPractice;
  private final float[] levels;

  TrustTable(int people, int postsPerPractice) {
    this.postsPerPractice = postsPerPractice;
    levels = new float[people * postsPerPractice];
    Arrays.fill(levels, Float.NaN);
  }

  /** Trust in the GP of a post of the person's practice, or not a number if they never met. */
  public double level(int person, int post) {
    return levels[person * postsPerPractice + post];
  }

  /** Sets the trust in the GP of a post. */
  public void set(int person, int post, double level) {
    levels[person * postsPerPractice + post] = (float) level;
  }

  /** Moves all trust of a person towards a level by a share of the distance. */
  void fade(int person, double share, double towards) {
    for (int i = person * postsPerPractice; i < (person + 1) * postsPerPractice; i++) {
      levels[i] += (float) (share * (towards - levels[i]));
    }
  }

  /** Forgets the trust in a post, since somebody else has taken it. */
  public void forget(int person, int post) {
    levels[person * postsPerPractice + post] = Float.NaN;
  }

  /**
   * Mean trust in those GPs of the practice whom the person has met, or the given level if none.
   */
  public double mean(int person, double ifNone) {
    double sum = 0;
    int met = 0;
    for (int post = 0; post < postsPerPractice; post++) {
      double level = level(person, post);
      if (!Double.isNaN(level)) {
        sum += level;
        met++;
      }
    }
    return met == 0 ? ifNone : sum / met;
  }

  /** Reads both ends of the person's row, see {@link Patients#glimpse}. */
  int glimpse(int person) {
    if (postsPerPractice == 0) {
      return 0;
    }
    return Float.floatToRawIntBits(levels[person * postsPerPractice])
        + Float.floatToRawIntBits(levels[(person + 1) * postsPerPractice - 1]);
  }

  long signature(int person) {
    long signature = 0;
    for (int post = 0; post < postsPerPractice; post++) {
      signature =
          Signature.with(signature, Float.floatToIntBits(levels[person * postsPerPractice + post]));
    }
    return signature;
  }
}
