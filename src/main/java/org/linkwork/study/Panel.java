package org.linkwork.study;

import java.util.Arrays;
import org.linkwork.record.Instrument;
import org.linkwork.record.PersonState;

/**
 * A quarter of all adults, those whose id divides by four, looked at every 13 weeks of the policy
 * period, the first time in its first week.
 */
final class Panel {
  static final int WEEKS_BETWEEN = 13;
  static final int ONE_IN = 4;
  private static final int INSTRUMENTS = Instrument.values().length;

  private final int firstWeek;
  private final int members;
  private final float[][] satisfaction;
  private final boolean[][] medicated;
  private final boolean[][] depressed;
  private final float[][] scores;

  /** A panel of these people before its first look. */
  Panel(int people, int warmUpWeeks, int policyWeeks) {
    firstWeek = warmUpWeeks;
    members = (people + ONE_IN - 1) / ONE_IN;
    int looks = (policyWeeks - 1) / WEEKS_BETWEEN + 1;
    satisfaction = new float[looks][];
    medicated = new boolean[looks][];
    depressed = new boolean[looks][];
    scores = new float[looks][];
  }

  /** Whether it looks this week. */
  boolean looksIn(int week) {
    int since = week - firstWeek;
    return since >= 0 && since % WEEKS_BETWEEN == 0 && since / WEEKS_BETWEEN < looks();
  }

  static boolean isMember(int person) {
    return person % ONE_IN == 0;
  }

  void see(int person, int week, PersonState state) {
    int look = (week - firstWeek) / WEEKS_BETWEEN;
    int at = person / ONE_IN;
    if (satisfaction[look] == null) {
      satisfaction[look] = unseen(members);
      medicated[look] = new boolean[members];
      depressed[look] = new boolean[members];
    }
    satisfaction[look][at] = (float) state.lifeSatisfaction();
    medicated[look][at] = state.onAntidepressant();
    depressed[look][at] = state.depressed();
    if (state.scores().length == INSTRUMENTS) {
      if (scores[look] == null) {
        scores[look] = unseen(members * INSTRUMENTS);
      }
      for (int instrument = 0; instrument < INSTRUMENTS; instrument++) {
        scores[look][at * INSTRUMENTS + instrument] = (float) state.scores()[instrument];
      }
    }
  }

  private static float[] unseen(int count) {
    float[] unseen = new float[count];
    Arrays.fill(unseen, Float.NaN);
    return unseen;
  }

  /** Number of looks. */
  int looks() {
    return satisfaction.length;
  }

  /** The look in this week or the next one after it; may be one too many. */
  int lookFrom(int week) {
    return Math.max(0, Math.floorDiv(week - firstWeek + WEEKS_BETWEEN - 1, WEEKS_BETWEEN));
  }

  /** What the instrument read; not a number if it was not read. */
  double score(int person, int look, Instrument instrument) {
    return look >= looks() || scores[look] == null
        ? Double.NaN
        : scores[look][person / ONE_IN * INSTRUMENTS + instrument.ordinal()];
  }

  /** Life satisfaction without noise; not a number if the person was not seen. */
  double lifeSatisfaction(int person, int look) {
    return look >= looks() || satisfaction[look] == null
        ? Double.NaN
        : satisfaction[look][person / ONE_IN];
  }

  /** Whether the person was seen and was in a depressive episode. */
  boolean isDepressed(int person, int look) {
    return look < looks() && depressed[look] != null && depressed[look][person / ONE_IN];
  }

  /** Whether the person was seen and took an antidepressant. */
  boolean isMedicated(int person, int look) {
    return look < looks() && medicated[look] != null && medicated[look][person / ONE_IN];
  }
}
