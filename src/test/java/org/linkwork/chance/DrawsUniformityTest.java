package org.linkwork.chance;

import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * A million draws in 100 bins along each axis of the key. The lowest of the 52 bits in use are
 * binned as well as the highest. False alarm: once in 5,000 for each of the twelve tests.
 */
class DrawsUniformityTest {
  private static final int MANY = 1_000_000;
  private static final int BINS = 100;
  private static final Decision[] DECISIONS = Decision.values();

  private final Draws draws = Draws.keyed(1, 0);

  @Test
  void shouldBeEvenAlongAgents() {
    assertEven("agents", i -> draws.bits(Decision.LIFE_SHOCK, i, 3));
  }

  @Test
  void shouldBeEvenAlongWeeks() {
    assertEven("weeks", i -> draws.bits(Decision.LIFE_SHOCK, i / 260, i % 260));
  }

  @Test
  void shouldBeEvenAlongDecisions() {
    assertEven(
        "decisions",
        i -> draws.bits(DECISIONS[(int) (i % DECISIONS.length)], i / DECISIONS.length, 0));
  }

  @Test
  void shouldBeEvenAlongOthers() {
    assertEven("others", i -> draws.bits(Decision.TASTE_FOR_GROUP, i / 150, i % 150, 0));
  }

  @Test
  void shouldBeEvenAlongSeeds() {
    assertEven("seeds", i -> Draws.keyed(i, 0).bits(Decision.LIFE_SHOCK, 0, 0));
  }

  @Test
  void shouldBeEvenAlongReplicates() {
    assertEven("replicates", i -> Draws.keyed(1, (int) i).bits(Decision.LIFE_SHOCK, 0, 0));
  }

  private static void assertEven(String axis, LongUnaryOperator bits) {
    Evenness highest = Evenness.ofBins(BINS);
    Evenness lowest = Evenness.ofBins(BINS);
    for (int i = 0; i < MANY; i++) {
      long draw = bits.applyAsLong(i);
      highest.countUniform(Draws.toUniform(draw));
      lowest.countUniform(Draws.toUniform(draw << 44));
    }
    highest.assertFair("highest bits along " + axis);
    lowest.assertFair("lowest bits along " + axis);
  }
}
