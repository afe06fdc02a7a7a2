package org.linkwork.patient;

import java.util.Arrays;

/** Who is asking for an appointment, and for how long. */
public final class Asking {
  private static final byte NOT = -1;
  private static final int LONGEST_KEPT = 100;

  private final byte[] weeks;
  private final Encounters encounters;

  Asking(int count, Encounters encounters) {
    this.weeks = new byte[count];
    this.encounters = encounters;
    Arrays.fill(weeks, NOT);
  }

  /** Whether the person is asking for an appointment. */
  public boolean isAsking(int person) {
    return weeks[person] != NOT;
  }

  /** Begins to ask for an appointment, or goes on asking for another week. */
  public void ask(int person) {
    if (weeks[person] == NOT) {
      encounters.countRequest(person);
    }
    weeks[person] = (byte) Math.min(LONGEST_KEPT, weeks[person] + 1);
  }

  /** Stops asking, having been seen or having given up. */
  public void stop(int person) {
    weeks[person] = NOT;
  }

  /** Weeks for which the person has been asking, 0 in the first. */
  public int weeks(int person) {
    return weeks[person];
  }

  long glimpse(int person) {
    return weeks[person];
  }
}
