package org.linkwork.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {
  @ParameterizedTest
  @CsvSource({
    "40000, 40000",
    "0.1, 0.1",
    "-0.0, 0",
    "1e-5, 0.00001",
    "-2.50, -2.5",
    "1e7, 10000000"
  })
  void shouldWriteTheShortestDigits(double value, String digits) {
    assertThat(Numeral.of(value)).isEqualTo(digits);
    assertThat(Double.parseDouble(digits)).isEqualTo(value + 0.0);
  }
}
