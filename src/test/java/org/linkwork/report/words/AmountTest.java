package org.linkwork.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;

class AmountTest {
  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  @Test
  void shouldShowAsManyDecimalsAsTheIntervalDeserves() {
    SampleSummary narrow = SampleSummary.of(7.1301, 7.1302, 7.1303);
    SampleSummary wide = SampleSummary.of(100.123, 130.456, 160.789);
    assertThat(Amount.of(Outcome.LIFE_SATISFACTION, narrow).value(narrow.mean()))
        .isEqualTo("7.13020");
    assertThat(Amount.of(Outcome.REFERRED, wide).value(wide.mean())).isEqualTo("130");
  }

  @Test
  void shouldShowSharesInPerCentAndTheirDifferencesInPoints() {
    PairedEffect effect =
        PairedEffect.of(
            Outcome.OFTEN_LONELY, new double[] {.05, .06, .07}, new double[] {.06, .08, .09});
    Amount amount = Amount.of(effect);
    assertThat(amount.unit()).isEqualTo("%");
    assertThat(amount.differenceUnit()).isEqualTo("percentage points");
    assertThat(amount.difference(effect.difference())).isEqualTo("+1.7");
    assertThat(amount.withUnit(0.125)).isEqualTo("12.5%");
  }

  @Test
  void shouldShowLargeSumsInThousands() {
    PairedEffect effect =
        PairedEffect.of(
            Outcome.COST_NHS, new double[] {4e6, 4.1e6, 4.2e6}, new double[] {3.9e6, 4e6, 4.09e6});
    Amount amount = Amount.of(effect);
    assertThat(amount.unit()).isEqualTo("thousand pounds");
    assertThat(amount.level(effect.baselineMean())).isEqualTo("4,100");
    assertThat(amount.difference(effect.difference())).startsWith("-103");
  }

  @Test
  void shouldSayWhenTheIntervalIsUnknown() {
    SampleSummary one = SampleSummary.of(12);
    assertThat(Amount.of(Outcome.REFERRED, one).interval(one.interval())).isEqualTo("unknown");
  }

  @Test
  void shouldShowNoSignOnNothing() {
    Amount amount = new Amount(Outcome.GP_BELIEF, 1, 4);
    assertThat(amount.difference(-0.00001)).isEqualTo("0.0000");
    assertThat(amount.difference(0.00001)).isEqualTo("0.0000");
    assertThat(amount.difference(-0.0001)).isEqualTo("-0.0001");
    assertThat(amount.difference(-0.0)).isEqualTo("0.0000");
    assertThat(Words.rate(-0.001)).isEqualTo("0.00");
    assertThat(Words.count(-0.3)).isEqualTo("0");
    assertThat(Words.percent(-0.0001)).isEqualTo("0%");
  }

  @Test
  void shouldNotFollowTheLocale() {
    Locale.setDefault(Locale.GERMANY);
    SampleSummary summary = SampleSummary.of(12345.6, 12346.7);
    assertThat(Amount.of(Outcome.REFERRED, summary).value(12345.6)).isEqualTo("12,345.6");
    assertThat(Words.rate(3.25)).isEqualTo("3.3");
    assertThat(Words.percent(.042)).isEqualTo("4.2%");
    assertThat(Words.tick(2500)).isEqualTo("2,500");
  }
}
