package org.linkwork.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.ScenarioEffects;
import org.linkwork.report.SyntheticRuns;

class HeadlineTest {
  private static final double[] BEFORE = {100, 110, 120, 130};

  @Test
  void shouldNameADifferenceThatIsBeyondChanceWithItsInterval() {
    assertThat(sentence(BEFORE, new double[] {120, 131, 139, 150}))
        .isEqualTo(
            "With buddies 20.0 more people are still coming after 12 weeks than with baseline"
                + " (95 % interval +18.7 to +21.3 in 4 paired runs)");
    assertThat(sentence(BEFORE, new double[] {80, 91, 99, 110})).contains("20.0 fewer people");
  }

  @Test
  void shouldNeverCallChanceADifference() {
    assertThat(sentence(BEFORE, new double[] {130, 80, 150, 131}))
        .contains("no difference beyond chance")
        .contains("95 % interval")
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
  void shouldSayHowMuchThePathwayLeaks() {
    assertThat(Headline.of(SyntheticRuns.runs("baseline", 4)))
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
