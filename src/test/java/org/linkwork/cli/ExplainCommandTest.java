package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwork.chance.Decision;
import org.linkwork.intervention.Alternative;
import org.linkwork.intervention.Intervention;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.intervention.Profile;
import org.linkwork.intervention.TableTwo;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.pathway.Phase;
import org.linkwork.record.Outcome;
import org.linkwork.theme.SubTheme;
import org.linkwork.theme.Theme;

class ExplainCommandTest {
  @Test
  void shouldExplainEveryParameterOfTheRegister() {
    String out = explain("parameters");
    assertThat(out).contains(ParameterRegister.read(Path.of("scenarios/parameters.yaml")).names());
    assertThat(out)
        .contains("Levers, which somebody can choose", "Prices (not levers)")
        .containsPattern("place.registered_people +40000 people +may be 1 to 2000000\n")
        .contains("    people registered with the practices of the network - evidence LW-03\n");
  }

  @Test
  void shouldSayHowToNameARegisterThatIsNotHere() {
    Said said = Said.by("explain", "parameters", "--parameters", "elsewhere/parameters.yaml");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err())
        .contains("elsewhere", "there is no such file", "name the register with --parameters");
  }

  @Test
  void shouldExplainEveryDecision() {
    String out = explain("decisions");
    for (Decision decision : Decision.values()) {
      assertThat(out).contains(decision.code() + "  ").contains(decision.question());
    }
  }

  @Test
  void shouldExplainEveryThemeAndSubTheme() {
    String out = explain("themes");
    assertThat(out).contains(Arrays.stream(Theme.values()).map(Theme::heading).toList());
    assertThat(out).contains(Arrays.stream(SubTheme.values()).map(SubTheme::key).toList());
    assertThat(out).contains("Capability: ", "Opportunity: ", "Motivation: ");
    assertThat(out.replaceAll("\\s+", " ")).contains(SubTheme.TIME.whenHigh());
  }

  @Test
  void shouldExplainEveryOutcome() {
    String out = Said.on(160, "explain", "outcomes").out();
    for (Outcome outcome : Outcome.values()) {
      assertThat(out).contains(outcome.key() + " ").contains(outcome.label());
    }
    assertThat(out).containsPattern("mean_wait +weeks +lower is better +mean wait for");
  }

  @Test
  void shouldExplainPhasesInTheirOrder() {
    String out = explain("phases");
    assertThat(out)
        .containsSubsequence(Arrays.stream(Phase.values()).map(Phase::sentence).toList());
    assertThat(out).contains(" 1  interventions  What", "\n12  record         Bills");
  }

  @Test
  void shouldExplainInterventions() {
    String all = explain("interventions").replaceAll("\\s+", " ");
    assertThat(all).contains("is our reading").contains(" 5 buddy-system ");
    for (Intervention intervention : InterventionCatalogue.all()) {
      TableTwo row = intervention.row();
      assertThat(all).contains(intervention.name(), row.words(), row.evidence().brief());
      assertThat(all).contains(row.moves()).contains(row.techniques());
      row.sideEffects().forEach(effect -> assertThat(all).contains(effect.words()));
      row.expected()
          .forEach(
              expected ->
                  assertThat(all)
                      .contains(
                          "\""
                              + expected.outcome().label()
                              + "\" "
                              + expected.direction().label()));
    }
  }

  @Test
  void shouldExplainOneInterventionWithItsNumbersAndCosts() {
    String buddies = explain("interventions", "buddy-system");
    assertThat(buddies)
        .contains("Parameters:\n    - buddy.volunteers 12 volunteers (0 to 500): ")
        .contains("    - threshold.show_by_buddy 0.9 logit")
        .contains("Costs:\n    - price.buddy_coordinator_year ", "pounds per year")
        .contains("Addresses, in our reading: patient-motivation, unmet-need")
        .doesNotContain("feedback-and-reward");
  }

  @Test
  void shouldExplainComparators() {
    String all = explain("interventions").replaceAll("\\s+", " ");
    for (Alternative alternative : Alternative.values()) {
      Profile profile = alternative.profile();
      assertThat(all).contains(alternative.key(), alternative.words(), profile.evidence().brief());
      assertThat(all).contains(profile.moves());
      profile.sideEffects().forEach(effect -> assertThat(all).contains(effect.words()));
    }
    assertThat(explain("interventions", "more-group-places"))
        .contains("- funding.extra_places 0 ", "Costs:\n    - price.group_place_year ")
        .contains("\"grants not renewed\" rises")
        .doesNotContain("more-groups", "buddy-system");
  }

  @Test
  void shouldExplainOneThingOfAnyTopic() {
    assertThat(explain("outcomes", "turned_up")).contains("turned_up").doesNotContain("met  ");
    assertThat(explain("themes", "time")).contains("time").doesNotContain("formal-training");
    Said unknown = Said.by("explain", "interventions", "budy-system");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err())
        .contains("there is nothing called \"budy-system\" among the interventions")
        .contains("did you mean \"buddy-system\"?");
  }

  @Test
  void shouldShowOnlyWhatMentionsTheWord() {
    assertThat(explain("parameters", "--grep", "BUDDY"))
        .contains("buddy.volunteers", "threshold.show_by_buddy")
        .doesNotContain("place.registered_people");
    Said none = Said.by("explain", "phases", "--grep", "zebra");
    assertThat(none.exitCode()).isZero();
    assertThat(none.err()).startsWith("Nothing among the phases mentions \"zebra\".");
  }

  @Test
  void shouldWrapToTheWidthOfTheTerminal() {
    assertThat(Said.on(60, "explain", "themes").out().lines())
        .allMatch(line -> line.length() <= 60)
        .anyMatch(line -> line.length() > 50);
  }

  @ParameterizedTest
  @CsvSource({
    "parameters, source", "decisions, clock", "themes, when_high",
    "outcomes, better", "phases, sentence", "interventions, side_effects"
  })
  void shouldAnswerInJson(String topic, String field) throws IOException {
    JsonNode answer = new ObjectMapper().readTree(explain(topic, "--json"));
    assertThat(answer).isNotEmpty();
    assertThat(answer).allMatch(item -> item.hasNonNull(field));
  }

  @Test
  void shouldSuggestTheNearestTopic() {
    Said said = Said.by("explain", "theme");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err())
        .startsWith("explain theme  error  there is no topic \"theme\" - did you mean \"themes\"?");
  }

  @Test
  void shouldSayThatTheRegisterIsMissing() {
    Said said = Said.by("explain", "parameters", "--parameters", "none.yaml");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).startsWith("none.yaml  error  there is no such file");
  }

  private static String explain(String... typed) {
    Said said = Said.by(List.of("explain"), typed);
    assertThat(said.exitCode()).isZero();
    return said.out();
  }

  @Test
  void shouldPrintThePageOfParameters() throws IOException {
    Said said = Said.by("explain", "parameters", "--markdown");
    assertThat(said.exitCode()).isZero();
    assertThat(said.out()).isEqualTo(Files.readString(Path.of("src/docs/parameters.md")));

    Said other = Said.by("explain", "themes", "--markdown");
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err()).contains("write linkwork explain parameters --markdown");
  }
}
