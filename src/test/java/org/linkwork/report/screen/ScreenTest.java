package org.linkwork.report.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunFailure;
import org.linkwork.experiment.RunStage;
import org.linkwork.experiment.ScenarioEffects;
import org.linkwork.record.Outcome;
import org.linkwork.report.Findings;
import org.linkwork.report.SyntheticRuns;
import org.linkwork.report.words.Headline;

class ScreenTest {
  private static final Findings RUN = Findings.of(SyntheticRuns.runs("baseline", 6));
  private static final Findings COMPARISON =
      Findings.of(SyntheticRuns.comparison(6, "baseline", "05-buddy-system"), List.of());

  @Test
  void shouldStayWithinOneHundredColumnsOfAscii() {
    Findings many =
        Findings.of(
            SyntheticRuns.comparison(
                3,
                "baseline",
                "10-long-term-funding",
                "a-scenario-with-a-very-long-name",
                "b",
                "c"),
            List.of());
    for (Findings findings : List.of(RUN, COMPARISON, many)) {
      assertThat(Screen.text(findings, Ink.PLAIN).lines())
          .hasSizeGreaterThan(20)
          .allSatisfy(line -> assertThat(line).matches("[ -~]{0,100}"));
    }
  }

  @Test
  void shouldShowEveryStageAndTheLargestLossesOfARun() {
    assertThat(Screen.text(RUN, Ink.PLAIN))
        .contains("brought an unmet social need to a GP")
        .contains("still coming after 52 weeks")
        .contains("Where most people are lost in baseline, per 1,000 adults (95% interval)")
        .contains("the GP had no time to listen, after: brought an unmet social need to a GP")
        .contains("mean wait for a link worker, weeks");
  }

  @Test
  void shouldShowEveryHeadlineOutcomeOfAComparison() {
    String text = Screen.text(COMPARISON, Ink.PLAIN);
    for (Outcome outcome : Headline.OUTCOMES) {
      assertThat(text).contains("\n" + outcome.label());
    }
    assertThat(text).contains("What 05-buddy-system changes").contains("crowded out");
  }

  @Test
  void shouldSayWhatIsNotBeyondChance() {
    assertThat(Screen.text(COMPARISON, Ink.PLAIN)).contains("\ncannot be told from chance:\n");
  }

  @Test
  void shouldSetApartWhatIsClearOnlyByItself() {
    double[] baseline = {10, 12, 9, 11, 10};
    List<PairedEffect> effects =
        List.of(
            PairedEffect.of(Outcome.MET, baseline, new double[] {12, 15, 10, 13, 11})
                .adjusted(0.2, 13),
            PairedEffect.of(Outcome.REFERRED, baseline, new double[] {9, 13, 10, 10, 10})
                .adjusted(1, 13));
    assertThat(EffectBlock.text("a", new ScenarioEffects("b", effects), Ink.PLAIN).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("What b changes"),
            line ->
                assertThat(line)
                    .isEqualTo("not certain once 13 differences are looked at together:"),
            line -> assertThat(line).startsWith("first meetings"),
            line -> assertThat(line).isEqualTo("cannot be told from chance:"),
            line -> assertThat(line).startsWith("referrals"));
  }

  @Test
  void shouldWarnOfFewRuns() {
    assertThat(Screen.text(RUN, Ink.PLAIN))
        .contains("With only 6 runs the intervals are rough: 10 or more are better.");
    assertThat(Screen.text(Findings.of(SyntheticRuns.runs("baseline", 10)), Ink.PLAIN))
        .doesNotContain("intervals are rough");
  }

  @Test
  void shouldSayThatPathwayAndOutcomesCountDifferently() {
    assertThat(Screen.text(RUN, Ink.PLAIN)).contains("outcomes count all that happens in it");
    assertThat(Screen.text(COMPARISON, Ink.PLAIN))
        .contains("outcomes count all that happens in it");
  }

  @Test
  void shouldSayThatASingleRunMayBeAnOutlier() {
    Findings one =
        Findings.of(SyntheticRuns.comparison(1, "baseline", "05-buddy-system"), List.of());
    assertThat(Screen.text(one, Ink.PLAIN))
        .contains("one run, which may be an outlier")
        .contains("One run cannot tell 05-buddy-system from baseline")
        .contains("too few replicates to tell:");
  }

  @Test
  void shouldSayWhatIsMissing() {
    ReplicateSet runs = SyntheticRuns.runs("baseline", 6);
    RunFailure failure =
        new RunFailure("baseline", 6, 1, RunStage.RUNNING, 3, "broken", new RuntimeException());
    Findings partial =
        Findings.of(new ReplicateSet("baseline", 10, runs.results(), List.of(failure), true));
    assertThat(Screen.text(partial, Ink.PLAIN))
        .contains("Stopped early: 6 of 10 replicates finished.")
        .contains("1 run failed and is left out; see failures.csv.");
  }

  @Test
  void shouldRefuseToReportNothing() {
    ReplicateSet none = new ReplicateSet("baseline", 10, List.of(), List.of(), true);
    assertThatThrownBy(() -> Findings.of(none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing to report");
  }

  @Test
  void shouldPaintOnlyWhereColourIsWanted() {
    assertThat(Screen.text(COMPARISON, Ink.PLAIN)).doesNotContain("\u001B");
    assertThat(Screen.text(COMPARISON, Ink.COLOUR)).contains("\u001B[32m");
    assertThat(Screen.text(COMPARISON, Ink.COLOUR).replaceAll("\u001B\\[\\d*m", ""))
        .isEqualTo(Screen.text(COMPARISON, Ink.PLAIN));
  }

  @Test
  void shouldRespectNoColor() {
    assertThat(Ink.choose(true, null, "xterm")).isEqualTo(Ink.COLOUR);
    assertThat(Ink.choose(true, "", "xterm")).isEqualTo(Ink.COLOUR);
    assertThat(Ink.choose(true, "1", "xterm")).isEqualTo(Ink.PLAIN);
    assertThat(Ink.choose(false, null, "xterm")).isEqualTo(Ink.PLAIN);
    assertThat(Ink.choose(true, null, "dumb")).isEqualTo(Ink.PLAIN);
  }

  @Test
  void shouldSayTheSameInJson() throws IOException {
    Locale locale = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      JsonNode json = new ObjectMapper().readTree(ScreenJson.json(COMPARISON, "outputs/x"));
      assertThat(json.get("folder").asText()).isEqualTo("outputs/x");
      assertThat(json.get("replicates").asInt()).isEqualTo(6);
      assertThat(json.get("pathway")).hasSize(18);
      assertThat(json.get("effects")).hasSize(Headline.OUTCOMES.size());
      JsonNode effect = json.get("effects").get(0);
      assertThat(effect.get("outcome").asText()).isEqualTo("still_coming_12");
      assertThat(effect.get("ci_low").asDouble()).isLessThan(effect.get("ci_high").asDouble());
      assertThat(json.get("sentences").get(0).asText()).contains("95% interval");
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void shouldWriteUnknownNumbersAsNull() throws IOException {
    Findings one = Findings.of(SyntheticRuns.runs("baseline", 1));
    JsonNode json = new ObjectMapper().readTree(ScreenJson.json(one, "outputs/x"));
    assertThat(json.get("outcomes").get(0).get("ci_low").isNull()).isTrue();
    assertThat(json.has("effects")).isFalse();
  }
}
