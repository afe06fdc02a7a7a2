package org.linkwork.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "-17, -17",
    "0.1, 0.1",
    "0.30000000000000004, 0.3",
    "2.0E-3, 0.002",
    "123456.789, 123456.789",
    "0.333333333333333333, 0.333333333333",
    "1e14, 100000000000000",
    "1e15, 1E+15",
    "1.25e-9, 1.25E-9",
    "2e23, 2E+23"
  })
  void shouldWriteTwelveDigitsWithAPoint(double value, String text) {
    assertThat(PlainNumber.of(value)).isEqualTo(text);
  }

  @Test
  void shouldWriteWhatIsNoNumberSoThatRAndPandasReadIt() {
    assertThat(PlainNumber.of(Double.NaN)).isEmpty();
    assertThat(PlainNumber.of(Double.POSITIVE_INFINITY)).isEqualTo("Inf");
    assertThat(PlainNumber.of(Double.NEGATIVE_INFINITY)).isEqualTo("-Inf");
  }
}
