package org.linkwork.study;

import java.util.Arrays;
import org.linkwork.record.People;

/**
 * Whom an eighth of all people, those whose id divides by eight, saw in the last two years of a
 * run, and which GPs are still there.
 */
final class ProviderVisits {
  private static final int ONE_IN = 8;
  private static final int FEWEST_FOR_INDEX = 3;
  private static final int FEWEST_FOR_PREFERENCE = 2;
  private static final int WEEKS_A_YEAR = 52;
  private static final int MOST_INCUMBENTS = 1024;
  private static final int PERSON_BITS = 32;

  private final int lastYearFrom;
  private final int from;
  private int[] incumbent = new int[8];
  private boolean[] gone = new boolean[8];
  private long[] visits = new long[1024];
  private int size;

  /** Nobody's visits, before a run of so many weeks. */
  ProviderVisits(int weeks) {
    lastYearFrom = weeks - WEEKS_A_YEAR;
    from = weeks - 2 * WEEKS_A_YEAR;
  }

  void arrives(int post) {
    room(post);
    incumbent[post]++;
    gone[post] = false;
  }

  void leaves(int post) {
    room(post);
    gone[post] = true;
  }

  void sees(int person, int post, int week) {
    if (week < from || person % ONE_IN != 0) {
      return;
    }
    room(post);
    if (size == visits.length) {
      visits = Arrays.copyOf(visits, 2 * size);
    }
    long provider = (long) post * MOST_INCUMBENTS + incumbent[post] % MOST_INCUMBENTS;
    visits[size++] = (long) person << PERSON_BITS | provider << 1 | (week >= lastYearFrom ? 1 : 0);
  }

  private void room(int post) {
    if (post >= incumbent.length) {
      incumbent = Arrays.copyOf(incumbent, 2 * post);
      gone = Arrays.copyOf(gone, 2 * post);
    }
  }

  /** Adds what adults would say of continuity. */
  void read(People people, Tally tally) {
    long[] sorted = Arrays.copyOf(visits, size);
    Arrays.sort(sorted);
    double[] index = new double[1];
    int[] rated = new int[1];
    int at = 0;
    while (at < size) {
      int person = (int) (sorted[at] >>> PERSON_BITS);
      int end = at;
      while (end < size && (int) (sorted[end] >>> PERSON_BITS) == person) {
        end++;
      }
      if (people.isAdult(person)) {
        int practice = people.practice(person);
        if (practice >= index.length) {
          index = Arrays.copyOf(index, practice + 1);
          rated = Arrays.copyOf(rated, practice + 1);
        }
        if (end - at >= FEWEST_FOR_INDEX) {
          index[practice] += (double) most(sorted, at, end) / (end - at);
          rated[practice]++;
        }
        preference(sorted, at, end, tally);
      }
      at = end;
    }
    for (int practice = 0; practice < index.length; practice++) {
      if (rated[practice] > 0) {
        tally.add(Quantity.PRACTICES_RATED, 1);
        tally.add(Quantity.USUAL_PROVIDER, index[practice] / rated[practice]);
      }
    }
  }

  private static int most(long[] sorted, int from, int until) {
    int most = 0;
    int run = 0;
    for (int at = from; at < until; at++) {
      run = at > from && sorted[at] >>> 1 == sorted[at - 1] >>> 1 ? run + 1 : 1;
      most = Math.max(most, run);
    }
    return most;
  }

  private void preference(long[] sorted, int from, int until, Tally tally) {
    if (until - from < FEWEST_FOR_PREFERENCE) {
      return;
    }
    tally.add(Quantity.ASKED_ABOUT_GP, 1);
    int best = 0;
    int bestLately = 0;
    int lately = 0;
    int run = 0;
    int runLately = 0;
    for (int at = from; at < until; at++) {
      boolean same = at > from && sorted[at] >>> 1 == sorted[at - 1] >>> 1;
      int isLate = (int) (sorted[at] & 1);
      run = same ? run + 1 : 1;
      runLately = same ? runLately + isLate : isLate;
      lately += isLate;
      if (run > best && isStillThere(sorted[at] >>> 1 & 0x7fffffffL)
          || run == best
              && runLately > bestLately
              && isStillThere(sorted[at] >>> 1 & 0x7fffffffL)) {
        best = run;
        bestLately = runLately;
      }
    }
    if (best < FEWEST_FOR_PREFERENCE) {
      return;
    }
    tally.add(Quantity.HAVE_PREFERRED_GP, 1);
    if (lately > 0) {
      tally.add(Quantity.ASKED_WHOM_THEY_SEE, 1);
      tally.add(Quantity.SEE_PREFERRED_GP, 2 * bestLately > lately ? 1 : 0);
    }
  }

  private boolean isStillThere(long provider) {
    int post = (int) (provider / MOST_INCUMBENTS);
    return !gone[post] && incumbent[post] % MOST_INCUMBENTS == provider % MOST_INCUMBENTS;
  }
}
