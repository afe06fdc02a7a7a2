package org.linkwork.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwork.record.AgeBand;

class PortraitTest {
  @Test
  void shouldSayWhoSomebodyIs() {
    assertThat(InventedLife.portrait().sentences())
        .containsExactly(
            "Person 7 is a woman aged 65-79 in the most deprived fifth of neighbourhoods, registered"
                + " with practice 2.",
            "Lives alone, has no car to use, lives on benefits, has three or more long-term"
                + " conditions and belongs to no group yet.",
            "Before the first week: life satisfaction 6.0 of 10, worry 0.50 of 1, loneliness 0.25"
                + " of 1.");
  }

  @Test
  void shouldNotTellOfAChildWhatIsFollowedForAdultsOnly() {
    Portrait adult = InventedLife.portrait();
    Portrait child =
        new Portrait(8, adult.sex(), AgeBand.UNDER_18, 1, 2, false, false, false, 0, 0, 0, 0, 0);
    assertThat(child.sentences()).last().isEqualTo("Wellbeing is followed for adults only.");
    assertThat(adult.isAdult()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0.9999, almost certain, more than 99%",
    "0.99, almost certain, 99%",
    "0.9, very likely, 90%",
    "0.66, likely, 66%",
    "0.5, about as likely as not, 50%",
    "0.33, unlikely, 33%",
    "0.1, very unlikely, 10%",
    "0.001, exceptionally unlikely, less than 1%"
  })
  void shouldSayHowLikelySomethingIs(double probability, String word, String percent) {
    assertThat(Likelihood.word(probability)).isEqualTo(word);
    assertThat(Likelihood.percent(probability)).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "0.66, false, true",
    "0.65, false, false",
    "0.33, true, true",
    "0.34, true, false",
    "0.9, true, false",
    "0.1, false, false"
  })
  void shouldKnowWhatComesAsASurprise(double probability, boolean happened, boolean surprise) {
    assertThat(Likelihood.isSurprise(probability, happened)).isEqualTo(surprise);
  }
}
