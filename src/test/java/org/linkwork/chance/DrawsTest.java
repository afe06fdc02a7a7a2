package org.linkwork.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawsTest {
  private static final int MANY = 1_000_000;

  private final Draws draws = Draws.keyed(20260921, 0);

  @Test
  void shouldAnswerTheSameWhateverWasAskedBefore() {
    long[] upwards =
        LongStream.range(0, 1_000).map(agent -> draws.bits(Decision.AGREES, agent, 3)).toArray();
    for (int agent = 999; agent >= 0; agent--) {
      draws.bits(Decision.GP_OFFERS, agent, agent);
      assertThat(draws.bits(Decision.AGREES, agent, 3)).isEqualTo(upwards[agent]);
    }
    long[] inParallel =
        LongStream.range(0, 1_000)
            .parallel()
            .map(agent -> draws.bits(Decision.AGREES, agent, 3))
            .toArray();
    assertThat(inParallel).isEqualTo(upwards);
  }

  @Test
  void shouldGiveTheSameBitsAtAPrefix() {
    for (Decision decision : Decision.values()) {
      for (long occasion : new long[] {0, 1, 259, -1, Long.MAX_VALUE}) {
        long prefix = draws.prefix(decision, occasion);
        for (long agent : new long[] {0, 1, 39_999, -1, Long.MIN_VALUE}) {
          assertThat(draws.bitsAt(prefix, agent)).isEqualTo(draws.bits(decision, agent, occasion));
        }
      }
    }
  }

  @Test
  void shouldGiveTheSameBitsAtAPrefixOfOneAgent() {
    for (Decision decision : Decision.values()) {
      for (long agent : new long[] {0, 39_999, -1}) {
        long prefix = draws.prefix(decision, agent, 3);
        for (long other : new long[] {0, 1, 259, Long.MAX_VALUE}) {
          assertThat(draws.bitsAt(prefix, other)).isEqualTo(draws.bits(decision, agent, other, 3));
        }
      }
    }
  }

  @Test
  void shouldGiveEachReplicateATownAndLuckOfItsOwn() {
    Draws another = Draws.keyed(20260921, 1);
    assertThat(another.townKey()).isNotEqualTo(draws.townKey()).isEqualTo(another.luckKey());
    for (Decision decision : Decision.values()) {
      assertThat(another.bits(decision, 5, 2)).isNotEqualTo(draws.bits(decision, 5, 2));
    }
  }

  @Test
  void shouldShareTheTownAndNothingElseBetweenReplicatesOfOneTown() {
    Draws another = Draws.sameTown(20260921, 1);
    for (Decision decision : Decision.values()) {
      boolean same = another.bits(decision, 5, 2) == draws.bits(decision, 5, 2);
      assertThat(same).as(decision.name()).isEqualTo(decision.clock() == Clock.ONCE);
    }
    assertThat(another.luckKey()).isEqualTo(Draws.keyed(20260921, 1).luckKey());
  }

  @Test
  void shouldBeRebuiltFromTheKeysOfAManifest() {
    Draws sameTown = Draws.sameTown(20260921, 7);
    Draws rebuilt = Draws.withKeys(sameTown.townKey(), sameTown.luckKey());
    for (Decision decision : Decision.values()) {
      assertThat(rebuilt.bits(decision, 5, 6, 2)).isEqualTo(sameTown.bits(decision, 5, 6, 2));
    }
  }

  @Test
  void shouldReadLuckButNotTheTownFromOneStream() {
    Draws stream = Draws.oneStream(20260921, 0);
    Draws again = Draws.oneStream(20260921, 0);
    long week = stream.prefix(Decision.WEEKLY_MOOD, 3);
    long town = stream.prefix(Decision.PERSON_AGE, 0);
    assertThat(stream.bitsAt(town, 5)).isEqualTo(draws.bits(Decision.PERSON_AGE, 5, 0));
    assertThat(stream.bits(Decision.PERSON_AGE, 6, 0))
        .isEqualTo(draws.bits(Decision.PERSON_AGE, 6, 0));
    assertThat(stream.bits(Decision.PERSON_INTEREST, 6, 2, 0))
        .isEqualTo(draws.bits(Decision.PERSON_INTEREST, 6, 2, 0));

    long first = stream.bits(Decision.AGREES, 5, 0);
    long second = stream.bits(Decision.AGREES, 5, 0);
    long third = stream.bitsAt(week, 5);
    long fourth = stream.bits(Decision.TASTE_FOR_GROUP, 5, 6, 0);
    assertThat(first).isNotEqualTo(second).isNotEqualTo(draws.bits(Decision.AGREES, 5, 0));

    // The same order of asking, other questions: the stream does not notice.
    assertThat(again.bits(Decision.GP_OFFERS, 9, 9)).isEqualTo(first);
    assertThat(again.bits(Decision.TASTE_FOR_GROUP, 9, 9, 9)).isEqualTo(second);
    assertThat(again.bits(Decision.AGREES, 1, 1)).isEqualTo(third);
    assertThat(again.bitsAt(again.prefix(Decision.LIFE_SHOCK, 4), 2)).isEqualTo(fourth);
  }

  @Test
  void shouldOnlyTurnNoIntoYesWhenAProbabilityRises() {
    for (int agent = 0; agent < 10_000; agent++) {
      boolean before = false;
      for (int percent = 0; percent <= 100; percent++) {
        boolean happens = draws.happens(Decision.AGREES, agent, 0, percent / 100.0);
        boolean withOther = draws.happens(Decision.PERCEIVED_FIT, agent, 0, 0, percent / 100.0);
        assertThat(happens || !before).isTrue();
        assertThat(happens).isEqualTo(draws.uniform(Decision.AGREES, agent, 0) < percent / 100.0);
        assertThat(withOther)
            .isEqualTo(draws.uniform(Decision.PERCEIVED_FIT, agent, 0, 0) < percent / 100.0);
        before = happens;
      }
      assertThat(draws.happens(Decision.AGREES, agent, 0, 0)).isFalse();
      assertThat(before).isTrue();
    }
  }

  @Test
  void shouldChooseInTheSharesOfAMultinomialLogitByGumbelNumbers() {
    double[] utilities = {0, 0.5, 1.2, -1};
    double sum = 0;
    for (double utility : utilities) {
      sum += Exponential.of(utility);
    }
    double[] shares = new double[utilities.length];
    for (int option = 0; option < shares.length; option++) {
      shares[option] = Exponential.of(utilities[option]) / sum;
    }
    // False alarm: see Evenness.
    Evenness choices = Evenness.ofShares(shares);
    for (int agent = 0; agent < MANY / 4; agent++) {
      int best = 0;
      double highest = Double.NEGATIVE_INFINITY;
      for (int option = 0; option < utilities.length; option++) {
        double value = utilities[option] + draws.gumbel(Decision.TASTE_FOR_GROUP, agent, option, 0);
        if (value > highest) {
          highest = value;
          best = option;
        }
      }
      choices.count(best);
    }
    choices.assertFair("choices");
  }

  @Test
  void shouldDrawNormalNumbersWithTheMomentsOfANormalDistribution() {
    double[] powers = new double[5];
    for (int agent = 0; agent < MANY; agent++) {
      double value =
          agent % 2 == 0
              ? draws.normal(Decision.GOOD_MEETING, agent, 0)
              : draws.normal(Decision.PERCEIVED_FIT, agent, 3, 0);
      double power = 1;
      for (int order = 0; order < powers.length; order++) {
        powers[order] += power / MANY;
        power *= value;
      }
    }
    // Four standard errors each: a fair source fails one of the four once in 4,000 tests.
    assertThat(powers[1]).isEqualTo(0, within(4 * Math.sqrt(1.0 / MANY)));
    assertThat(powers[2]).isEqualTo(1, within(4 * Math.sqrt(2.0 / MANY)));
    assertThat(powers[3]).isEqualTo(0, within(4 * Math.sqrt(15.0 / MANY)));
    assertThat(powers[4]).isEqualTo(3, within(4 * Math.sqrt(96.0 / MANY)));
  }
}
