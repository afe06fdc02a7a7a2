package org.linkwork.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortraitTest {
  @Test
  void shouldSayWhoSomebodyIs() {
    assertThat(InventedLife.portrait().sentences())
        .containsExactly(
            "Person 7 is a woman of 65-79 years in the first (most deprived) fifth of deprivation,"
                + " registered with practice 2.",
            "Lives alone, has not the use of a car, lives on benefits, has three or more long-term"
                + " conditions and belongs to no group yet.",
            "Before the first week: life satisfaction 6.0 of 10, worry 0.50 of 1, loneliness 0.25"
                + " of 1.");
  }

  @ParameterizedTest
  @CsvSource({
    "0.9999, almost certain (more than 99 %)",
    "0.99, almost certain (99 %)",
    "0.9, very likely (90 %)",
    "0.66, likely (66 %)",
    "0.5, about as likely as not (50 %)",
    "0.33, unlikely (33 %)",
    "0.1, very unlikely (10 %)",
    "0.001, almost impossible (less than 1 %)"
  })
  void shouldSayHowLikelySomethingIs(double probability, String words) {
    assertThat(Likelihood.inWords(probability)).isEqualTo(words);
  }
}
