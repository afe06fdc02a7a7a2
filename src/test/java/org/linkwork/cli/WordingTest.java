package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @Test
  void shouldQuoteForAShellOnlyWhatNeedsIt() {
    assertThat(
            CommandLineText.of(
                List.of("linkwork", "run", "my town.yaml", "--set", "a.b={add: 2}", "it's", "a=1")))
        .isEqualTo("linkwork run 'my town.yaml' --set 'a.b={add: 2}' 'it'\\''s' a=1");
  }

  @ParameterizedTest
  @CsvSource({
    "0.0001, less than 1 ms",
    "0.04, 40 ms",
    "0.0994, 99 ms",
    "0.0996, 0.1 s",
    "9.94, 9.9 s",
    "10, 10 s",
    "59, 59 s",
    "60, 1.0 min",
    "599, 10.0 min",
    "601, 10 min",
    "3540, 59 min",
    "5400, 1.5 hours"
  })
  void shouldSayTimesAsPeopleDo(double seconds, String words) {
    assertThat(TimeInWords.of(seconds)).isEqualTo(words);
  }

  @Test
  void shouldBreakLinesBetweenWordsOnly() {
    assertThat(Paragraph.lines("one two three incomprehensibilities", 9))
        .containsExactly("one two", "three", "incomprehensibilities");
    assertThat(Paragraph.hanging("- ", "one two three", 9)).isEqualTo("- one two\n  three\n");
    assertThat(Paragraph.filled("ab", 4)).isEqualTo("ab  ");
  }
}
