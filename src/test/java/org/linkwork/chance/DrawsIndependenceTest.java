package org.linkwork.chance;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Neighbours along each axis of the key, and keys with two fields swapped, have nothing in common:
 * neither as numbers nor in any bit. False alarm: once in 10,000 for each of the nine pairings.
 */
class DrawsIndependenceTest {
  private static final int MANY = 1_000_000;

  private final Draws draws = Draws.keyed(1, 0);
  private final Draws nextReplicate = Draws.keyed(1, 1);
  private final Draws nextSeed = Draws.keyed(2, 0);

  @Test
  void shouldBeIndependentBetweenNeighbouringAgents() {
    assertUnlike(
        "neighbouring agents",
        i -> draws.bits(Decision.LIFE_SHOCK, i, 3),
        i -> draws.bits(Decision.LIFE_SHOCK, i + 1, 3));
  }

  @Test
  void shouldBeIndependentBetweenNeighbouringWeeks() {
    assertUnlike(
        "neighbouring weeks",
        i -> draws.bits(Decision.LIFE_SHOCK, i, 3),
        i -> draws.bits(Decision.LIFE_SHOCK, i, 4));
  }

  @Test
  void shouldBeIndependentBetweenDecisionsWithNeighbouringCodes() {
    assertUnlike(
        "decisions with neighbouring codes",
        i -> draws.bits(Decision.LIFE_SHOCK, i, 3),
        i -> draws.bits(Decision.SHOCK_SIZE, i, 3));
  }

  @Test
  void shouldBeIndependentBetweenNeighbouringOthers() {
    assertUnlike(
        "neighbouring others",
        i -> draws.bits(Decision.TASTE_FOR_GROUP, i, 3, 0),
        i -> draws.bits(Decision.TASTE_FOR_GROUP, i, 4, 0));
  }

  @Test
  void shouldBeIndependentBetweenNeighbouringReplicates() {
    assertUnlike(
        "neighbouring replicates",
        i -> draws.bits(Decision.LIFE_SHOCK, i, 3),
        i -> nextReplicate.bits(Decision.LIFE_SHOCK, i, 3));
  }

  @Test
  void shouldBeIndependentBetweenNeighbouringSeeds() {
    assertUnlike(
        "neighbouring seeds",
        i -> draws.bits(Decision.LIFE_SHOCK, i, 3),
        i -> nextSeed.bits(Decision.LIFE_SHOCK, i, 3));
  }

  @Test
  void shouldBeIndependentWhenAgentAndOccasionAreSwapped() {
    assertUnlike(
        "agent and occasion swapped",
        i -> draws.bits(Decision.AGREES, i, -1 - i / 2),
        i -> draws.bits(Decision.AGREES, -1 - i / 2, i));
  }

  @Test
  void shouldBeIndependentWhenAgentAndOtherAreSwapped() {
    assertUnlike(
        "agent and other swapped",
        i -> draws.bits(Decision.TASTE_FOR_GROUP, i, -1 - i / 2, 0),
        i -> draws.bits(Decision.TASTE_FOR_GROUP, -1 - i / 2, i, 0));
  }

  @Test
  void shouldBeIndependentWithAndWithoutAnotherParty() {
    assertUnlike(
        "with other party 0 and without one",
        i -> draws.bits(Decision.PERSON_INTEREST, i, 0),
        i -> draws.bits(Decision.PERSON_INTEREST, i, 0, 0));
  }

  @Test
  void shouldGiveDifferentBitsToAnyTwoKeysIncludingNegativeZeroAndHugeFields() {
    long[] fields =
        LongStream.concat(
                LongStream.rangeClosed(-20, 20),
                LongStream.of(
                    Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32, -1L << 32, 1L << 62, Draws.GOLDEN))
            .toArray();
    Draws audited = draws.auditedBy(KeyAudit.strict());
    assertThatCode(
            () -> {
              for (long agent : fields) {
                for (long occasion : fields) {
                  audited.bits(Decision.PERSON_INTEREST, agent, occasion);
                  for (long other : fields) {
                    audited.bits(Decision.PERSON_INTEREST, agent, other, occasion);
                  }
                }
              }
            })
        .doesNotThrowAnyException();
  }

  private static void assertUnlike(String what, LongUnaryOperator one, LongUnaryOperator another) {
    Likeness likeness = new Likeness();
    for (long i = 0; i < MANY; i++) {
      likeness.count(one.applyAsLong(i), another.applyAsLong(i));
    }
    likeness.assertNone(what);
  }
}
