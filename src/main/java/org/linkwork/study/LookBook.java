package org.linkwork.study;

import java.util.Arrays;
import org.linkwork.record.PersonState;

/** Who is to be looked at in which week, and what was seen. */
final class LookBook {
  private static final int NONE = -1;

  private final LookScores scores = new LookScores();
  private final int[][] byWeek;
  private final int[] planned;

  /** First look due at each person this week, and the next one due at the same person. */
  private int[] first = {};

  private int[] next = {};
  private int[] personOf = {};
  private boolean on;
  private boolean following;

  /** A book for a run of so many weeks. */
  LookBook(int weeks) {
    byWeek = new int[weeks][];
    planned = new int[weeks];
  }

  void begins(int people) {
    first = new int[people];
    Arrays.fill(first, NONE);
  }

  void isOn(boolean looks) {
    on = looks;
  }

  /** Looks at the people whom another book looked at, in the same weeks. */
  void follow(LookBook other) {
    following = true;
    on = true;
    personOf = other.personOf;
    next = new int[other.next.length];
    for (int week = 0; week < byWeek.length; week++) {
      byWeek[week] = other.byWeek[week];
      planned[week] = other.planned[week];
    }
  }

  /** Plans a look, unless the run is over by then or the book follows another. */
  void plan(int row, Look look, int person, int week) {
    if (!on || following || week >= byWeek.length) {
      return;
    }
    int code = row * Look.COUNT + look.ordinal();
    if (code >= personOf.length) {
      int room = Math.max(2 * personOf.length, code + 1024);
      personOf = Arrays.copyOf(personOf, room);
      next = Arrays.copyOf(next, room);
    }
    personOf[code] = person;
    if (byWeek[week] == null) {
      byWeek[week] = new int[16];
    } else if (planned[week] == byWeek[week].length) {
      byWeek[week] = Arrays.copyOf(byWeek[week], 2 * planned[week]);
    }
    byWeek[week][planned[week]++] = code;
  }

  /** Prepares this week's looks. */
  void call(int week) {
    for (int at = 0; at < planned[week]; at++) {
      int code = byWeek[week][at];
      next[code] = first[personOf[code]];
      first[personOf[code]] = code;
    }
  }

  boolean isDue(int week) {
    return planned[week] > 0;
  }

  boolean isDueFor(int person) {
    return first[person] != NONE;
  }

  void see(int person, PersonState state) {
    for (int code = first[person]; code != NONE; code = next[code]) {
      scores.put(code / Look.COUNT, Look.values()[code % Look.COUNT], state.scores());
    }
    first[person] = NONE;
  }

  LookScores scores() {
    return scores;
  }
}
