package org.linkwork.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CeilingTest {
  private static final int DRAWS = 200_000;

  private final Draws draws = Draws.keyed(20260921, 0);

  @Test
  void shouldNeverBeExceeded() {
    for (int agent = 0; agent < DRAWS; agent++) {
      assertUnderCeiling(draws.bits(Decision.AGREES, agent, 0));
    }
  }

  @Test
  void shouldNotBeExceededAtTheEdgesOfItsCells() {
    for (long cell = 0; cell < 256; cell++) {
      assertUnderCeiling(cell << 56);
      assertUnderCeiling((cell + 1 << 56) - 1);
    }
  }

  @Test
  void shouldBeCloseEnoughToSpareMostOfTheWork() {
    int close = 0;
    for (int agent = 0; agent < DRAWS; agent++) {
      long bits = draws.bits(Decision.AGREES, agent, 0);
      close += Ceiling.ofNormal(bits) - Draws.toNormal(bits) < 0.05 ? 1 : 0;
    }
    assertThat(close).isGreaterThan(DRAWS * 9 / 10);
  }

  private static void assertUnderCeiling(long bits) {
    assertThat(Ceiling.ofNormal(bits)).isGreaterThanOrEqualTo(Draws.toNormal(bits));
    assertThat(Ceiling.ofGumbel(bits)).isGreaterThanOrEqualTo(Draws.toGumbel(bits));
  }
}
