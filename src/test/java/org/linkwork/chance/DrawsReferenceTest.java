package org.linkwork.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Twenty draws worked out by an independent program from the description in {@link Draws}. If this
 * fails, every saved result is void.
 */
class DrawsReferenceTest {
  private static final String VOID = "a reference draw; if this fails, every saved result is void";

  @ParameterizedTest
  @CsvSource({
    "1, 0, PERSON_AGE, 0, 0, e710f627ee1ecade",
    "1, 0, PERSON_AGE, 1, 0, ee6d0bdefb372a32",
    "1, 0, PERSON_AGE, 39999, 0, f8e37f8a93e84e8b",
    "1, 1, PERSON_AGE, 0, 0, 29166523a55c6244",
    "2, 0, PERSON_AGE, 0, 0, 30560ba68607b8be",
    "1, 0, WEEKLY_MOOD, 0, 0, f8edb8e317a39661",
    "1, 0, WEEKLY_MOOD, 0, 1, 7e4a8508098651c6",
    "1, 0, WEEKLY_MOOD, 1, 0, a98f600f31d0b8ff",
    "1, 0, WEEKLY_MOOD, 39999, 259, fc0707b8a032f22c",
    "20260921, 19, WEEKLY_MOOD, 12345, 100, 6cd58ca5372c9241",
    "1, 0, AGREES, 0, 0, aad881c062fbb32d",
    "1, 0, AGREES, 7, 3, 4c0c72aa13b248ba",
    "1, 0, AGREES, 3, 7, 687e015967bd65ec",
    "-1, 0, AGREES, -1, -1, 03a8a1832b986cf6",
    "9223372036854775807, 2147483647, AGREES, 9223372036854775807, 9223372036854775807,"
        + " 174f176a63fe2b9e",
  })
  void shouldDrawTheReferenceBits(
      long seed, int replicate, Decision decision, long agent, long occasion, String bits) {
    assertThat(Draws.keyed(seed, replicate).bits(decision, agent, occasion))
        .as(VOID)
        .isEqualTo(Long.parseUnsignedLong(bits, 16));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, TASTE_FOR_GROUP, 0, 0, 0, 06d3c1bd1540e1ce",
    "1, 0, TASTE_FOR_GROUP, 5, 9, 0, e362d85554ca48e9",
    "1, 0, TASTE_FOR_GROUP, 9, 5, 0, 6f0f495630ed0295",
    "-9223372036854775808, -2147483648, TASTE_FOR_GROUP, -9223372036854775808,"
        + " -9223372036854775808, -9223372036854775808, f1a96a05ee54a974",
    "20260921, 3, PERSON_INTEREST, 17, 2, 0, 28b83f6e2850236f",
  })
  void shouldDrawTheReferenceBitsWithAnotherParty(
      long seed,
      int replicate,
      Decision decision,
      long agent,
      long other,
      long occasion,
      String bits) {
    assertThat(Draws.keyed(seed, replicate).bits(decision, agent, other, occasion))
        .as(VOID)
        .isEqualTo(Long.parseUnsignedLong(bits, 16));
  }

  @Test
  void shouldHaveTheReferenceRunKey() {
    assertThat(Long.toUnsignedString(Draws.keyed(20260921, 0).luckKey()))
        .as(VOID)
        .isEqualTo("14320797482464719382");
  }

  @Test
  void shouldFormUniformNumbersFromTheHighestBits() {
    assertThat(Draws.toUniform(0)).isEqualTo(0x1p-53);
    assertThat(Draws.toUniform(0xFFF)).isEqualTo(0x1p-53);
    assertThat(Draws.toUniform(-1)).isEqualTo(1 - 0x1p-53).isLessThan(1);
    assertThat(Draws.toUniform(Long.MIN_VALUE)).isEqualTo(0.5 + 0x1p-53);
    assertThat(Draws.toUniform(Long.MAX_VALUE)).isEqualTo(0.5 - 0x1p-53);
  }
}
