package org.linkwork.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;

class VisitHistoryTest {
  private static final int PEOPLE = 130;
  private static final int WEEKS = 150;

  @Test
  void shouldCountVisitsOfAnyWeeksAndStrata() {
    VisitHistory history = new VisitHistory(PEOPLE, WEEKS);
    boolean[][] came = new boolean[PEOPLE][WEEKS];
    Draws draws = Draws.keyed(3, 0);
    for (int person = 0; person < PEOPLE; person++) {
      for (int week = 0; week < WEEKS; week++) {
        if (draws.happens(Decision.ASKS_FOR_APPOINTMENT, person, week, 0.3)) {
          came[person][week] = true;
          history.add(person, week);
        }
      }
    }
    int[] strata = new int[PEOPLE];
    for (int person = 0; person < PEOPLE; person++) {
      strata[person] = person % 3 - 1;
    }
    double[][] before = history.before(strata, 2);
    for (int from : new int[] {-5, 0, 17, 63, 64, 140}) {
      for (int until : new int[] {0, 18, 64, 65, 150, 170}) {
        double[] expected = new double[2];
        for (int person = 0; person < PEOPLE; person++) {
          int visits = 0;
          for (int week = Math.max(0, from); week < Math.min(WEEKS, until); week++) {
            visits += came[person][week] ? 1 : 0;
          }
          assertThat(history.count(person, from, until)).isEqualTo(visits);
          if (strata[person] >= 0) {
            expected[strata[person]] += visits;
          }
        }
        if (from >= 0 && until >= from && until <= WEEKS) {
          assertThat(before[0][until] - before[0][from]).isEqualTo(expected[0]);
          assertThat(before[1][until] - before[1][from]).isEqualTo(expected[1]);
        }
      }
    }
  }
}
