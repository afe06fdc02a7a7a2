package org.linkwork.parameter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarReaderTest {
  private final Problems problems = new Problems();
  private final ScalarReader reader = new ScalarReader(problems);

  private static YamlNode plain(String text) {
    return new YamlNode.Scalar(text, true, new Position("x.yaml", 1, 1));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "3, 3", "-2.5, -2.5", "1e3, 1000", "2.5E-1, 0.25", "-0, 0"})
  void shouldReadOrdinaryNumbers(String text, double value) {
    assertThat(reader.number(plain(text), "it")).hasValue(value);
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010", "0x10", "+2", "1:30", ".nan", ".inf", "-.inf", "1_000", "1,000", ".5", "5.", "1e999",
        "yes", "many", "3 weeks"
      })
  void shouldRefuseWhatYamlWouldTakeForAnotherNumber(String text) {
    assertThat(reader.number(plain(text), "it")).isEmpty();
    assertThat(problems.hasErrors()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "010 | a leading zero means another number in YAML; take it off",
        "+2 | write {add: 2} for a change, or the number without its sign",
        "40,000 | write the digits without anything between them",
        "30% | write a share, such as 0.2 for 20%",
        "3 weeks | write the number alone; its unit is fixed",
        "many | write a number"
      })
  void shouldSayWhatToWriteInstead(String text, String advice) {
    reader.number(plain(text), "it");
    assertThat(problems.sorted())
        .singleElement()
        .hasToString("x.yaml:1:1  error  it is \"" + text + "\", not a number - " + advice);
  }

  @Test
  void shouldRefuseNumbersInQuotes() {
    reader.number(new YamlNode.Scalar("3", false, new Position("x.yaml", 1, 1)), "it");
    assertThat(problems.sorted())
        .singleElement()
        .hasToString("x.yaml:1:1  error  it is \"3\", not a number - take the quotes off");
  }

  @Test
  void shouldReadWholeNumbersOfSixtyFourBits() {
    assertThat(
            reader.whole(plain("-9223372036854775808"), "it", Long.MIN_VALUE, Long.MAX_VALUE, ""))
        .hasValue(Long.MIN_VALUE);
    assertThat(reader.whole(plain("3.0"), "it", 0, 10, "weeks")).isEmpty();
    assertThat(reader.whole(plain("11"), "it", 0, 10, "weeks")).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            "x.yaml:1:1  error  it is \"3.0\", not a whole number - write a whole number",
            "x.yaml:1:1  error  it is 11 - write a whole number from 0 to 10 weeks");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "no", "on", "off", "True", "y", "1"})
  void shouldTakeOnlyTrueAndFalseForThat(String word) {
    assertThat(reader.truth(plain("true"), "it")).hasValue(true);
    assertThat(reader.truth(plain("false"), "it")).hasValue(false);
    assertThat(problems.hasErrors()).isFalse();
    assertThat(reader.truth(plain(word), "it")).isEmpty();
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void shouldKeepWordsAsTheyAre() {
    assertThat(reader.text(plain("no"), "it")).hasValue("no");
    assertThat(reader.text(plain(""), "it")).isEmpty();
    assertThat(problems.sorted())
        .singleElement()
        .hasToString("x.yaml:1:1  error  it has no value - write it after the colon, in quotes");
  }

  @Test
  void shouldTakeTheFormatThatItKnowsAndNoOther() {
    reader.format(plain("1"), 1);
    assertThat(problems.hasErrors()).isFalse();
    reader.format(plain("2"), 1);
    reader.format(plain(""), 1);
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactlyInAnyOrder(
            "x.yaml:1:1  error  format is \"2\", not a format that is known - write format: 1",
            "x.yaml:1:1  error  format has no value - write format: 1");
  }

  @Test
  void shouldTakeNamesThatFoldersCanHaveEverywhere() {
    assertThat(reader.folderName(plain("grant-length_2.0"), "it", "reach"))
        .hasValue("grant-length_2.0");
    assertThat(problems.hasErrors()).isFalse();
    for (String name : new String[] {"../up", "two words", "-first", ".hidden", "x".repeat(101)}) {
      assertThat(reader.folderName(plain(name), "it", "reach")).isEmpty();
    }
    assertThat(problems.sorted())
        .hasSize(5)
        .extracting(Problem::toString)
        .contains(
            "x.yaml:1:1  error  it is \"../up\", which cannot name a folder everywhere"
                + " - use letters, digits, dots and hyphens, such as reach");
  }
}
