package org.linkwork.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
  @ParameterizedTest
  @CsvSource({
    "PEOPLE, 40000, 40000 people",
    "MINUTES, 7.5, 7.5 minutes",
    "SHARE, 0.2, 0.2",
    "SWITCH, 1, 1",
    "NUMBER, -3, -3"
  })
  void shouldSayTheUnitOnlyWhereTheNumberDoesNotSayEnough(Unit unit, double value, String said) {
    assertThat(unit.said(value)).isEqualTo(said);
  }
}
