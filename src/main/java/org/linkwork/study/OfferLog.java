package org.linkwork.study;

import java.util.Arrays;
import org.linkwork.record.AgeBand;
import org.linkwork.record.Sex;

/** Consultations in which a GP offered social prescribing or might have, and what came of it. */
final class OfferLog {
  static final byte NOT_OFFERED = 0;
  static final byte DECLINED = 1;
  static final byte AGREED = 2;

  private static final int AGES = AgeBand.values().length;

  private int size;
  private int[] person = new int[1024];
  private byte[] answer = new byte[1024];
  private final double[] offersByCell = new double[2 * AGES];
  private final double[] refusalsByCell = new double[2 * AGES];

  void add(int who, byte outcome) {
    if (size == person.length) {
      person = Arrays.copyOf(person, 2 * size);
      answer = Arrays.copyOf(answer, 2 * size);
    }
    person[size] = who;
    answer[size++] = outcome;
  }

  /** The last entry, which was this person's, ends in a no. */
  void declineLast(int who) {
    if (size == 0 || person[size - 1] != who) {
      throw new IllegalStateException("A no follows an offer to the same person.");
    }
    answer[size - 1] = DECLINED;
  }

  /** Counts an offer, or a refusal, by whomever it was made. */
  void count(Sex sex, AgeBand age, boolean refusal) {
    (refusal ? refusalsByCell : offersByCell)[sex.ordinal() * AGES + age.ordinal()]++;
  }

  double offers(Sex sex, AgeBand age) {
    return offersByCell[sex.ordinal() * AGES + age.ordinal()];
  }

  double refusals(Sex sex, AgeBand age) {
    return refusalsByCell[sex.ordinal() * AGES + age.ordinal()];
  }

  int size() {
    return size;
  }

  int person(int at) {
    return person[at];
  }

  boolean isOffered(int at) {
    return answer[at] != NOT_OFFERED;
  }

  boolean isAgreed(int at) {
    return answer[at] == AGREED;
  }
}
