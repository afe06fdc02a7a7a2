package org.linkwork.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.ScenarioEffects;
import org.linkwork.report.SyntheticRuns;

class HeadlineTest {
  private static final double[] BEFORE = {100, 110, 120, 130, 140};

  @Test
  void shouldNameADifferenceThatIsBeyondChanceWithItsInterval() {
    assertThat(sentence(BEFORE, new double[] {120, 131, 139, 150, 160}))
        .isEqualTo(
            "With buddies 20.00 more people are still coming after 12 weeks than with baseline"
                + " (95% interval +19.12 to +20.88 in 5 paired runs)");
    assertThat(sentence(BEFORE, new double[] {80, 91, 99, 110, 120}))
        .contains("20.00 fewer people");
  }

  @Test
  void shouldNeverCallChanceADifference() {
    assertThat(sentence(BEFORE, new double[] {130, 80, 150, 131, 139}))
        .startsWith("buddies cannot be told from baseline in how many people")
        .contains("95% interval")
        .doesNotContain("more people")
        .doesNotContain("fewer people");
  }

  @Test
  void shouldSayWhenNothingDiffersAtAll() {
    assertThat(sentence(BEFORE, BEFORE)).contains("exactly as many people");
  }

  @Test
  void shouldSayThatOneRunCannotTell() {
    assertThat(sentence(new double[] {100}, new double[] {200}))
        .contains("One run cannot tell buddies from baseline");
  }

  @Test
  void shouldSayThatTwoPairsAreTooFew() {
    assertThat(sentence(new double[] {100, 110}, new double[] {200, 211}))
        .isEqualTo("2 paired runs cannot tell buddies from baseline: compare 5 or more, better 20");
  }

  @Test
  void shouldSayHowMuchThePathwayLeaks() {
    assertThat(Headline.of(SyntheticRuns.runs("baseline", 4)))
        .matches(
            "Of 100 people who bring a social need to their GP, 3\\.\\d \\(95% interval [23]\\.\\d to"
                + " [34]\\.\\d\\) come to a community group");
    assertThat(Headline.of(SyntheticRuns.runs("baseline", 1)))
        .matches(
            "Of 100 people who bring a social need to their GP, 3\\.\\d come to a community group");
  }

  @Test
  void shouldNameThePrimaryOutcomeFirst() {
    assertThat(Headline.OUTCOMES).startsWith(Headline.PRIMARY).doesNotHaveDuplicates();
  }

  private static String sentence(double[] baseline, double[] other) {
    return Headline.of(
        "baseline",
        new ScenarioEffects(
            "buddies", List.of(PairedEffect.of(Headline.PRIMARY, baseline, other))));
  }
}
