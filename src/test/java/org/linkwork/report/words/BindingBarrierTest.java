package org.linkwork.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.bottleneck.Bottleneck;
import org.linkwork.report.SyntheticBottleneck;
import org.linkwork.theme.SubTheme;

class BindingBarrierTest {
  @Test
  void shouldNameTheOneThatHelpsMostAndByHowMuch() {
    Bottleneck found =
        SyntheticBottleneck.of(10)
            .eased(SubTheme.TIME, 3, 1, false)
            .eased(SubTheme.PATIENT_MOTIVATION, 47.6, 5, true)
            .found();
    assertThat(BindingBarrier.answer(found))
        .startsWith("Of all that was eased by a tenth, \"Patient motivation\" helps most: +47.6")
        .contains("95% interval +45", "10 paired runs")
        .doesNotContain("told apart");
    assertThat(BindingBarrier.title(found))
        .isEqualTo("What binds in baseline is \"Patient motivation\"");
  }

  @Test
  void shouldNameAllThatCannotBeToldFromIt() {
    Bottleneck found =
        SyntheticBottleneck.of(10)
            .eased(SubTheme.TIME, 45, 5, true)
            .eased(SubTheme.PATIENT_MOTIVATION, 47.6, 5, true)
            .found();
    assertThat(BindingBarrier.answer(found)).endsWith("it cannot be told apart from \"Time\"");
    assertThat(BindingBarrier.title(found)).endsWith("\"Patient motivation\" or \"Time\"");
  }

  @Test
  void shouldNotNameWhatIsNotShownToHelpAsTheOneThatHelpsMost() {
    Bottleneck found =
        SyntheticBottleneck.of(10)
            .eased(SubTheme.TIME, 50, 300, true)
            .eased(SubTheme.PATIENT_MOTIVATION, 47.6, 5, true)
            .found();
    assertThat(BindingBarrier.answer(found))
        .contains("\"Patient motivation\" helps most: +47.6")
        .endsWith("it cannot be told apart from \"Time\"");
    assertThat(BindingBarrier.title(found)).endsWith("is \"Patient motivation\" or \"Time\"");
    assertThat(BindingBarrier.sentences(found).get(1))
        .startsWith("The largest of 2 changes looks larger than it is");
  }

  @Test
  void shouldCountThoseThatCannotBeToldWhereTheyAreMany() {
    SyntheticBottleneck many = SyntheticBottleneck.of(10);
    for (SubTheme subTheme : SubTheme.values()) {
      many.eased(subTheme, 40 - 0.01 * subTheme.ordinal(), 5, true);
    }
    Bottleneck found = many.found();
    assertThat(BindingBarrier.title(found))
        .isEqualTo(
            "\"Formal training\" helps most in baseline, but 21 others cannot be told from it");
    assertThat(BindingBarrier.answer(found)).endsWith("and 17 more");
  }

  @Test
  void shouldSayThatNothingHelpsBeyondChance() {
    Bottleneck found =
        SyntheticBottleneck.of(5)
            .eased(SubTheme.TIME, 3, 40, true)
            .eased(SubTheme.ATMOSPHERE, 0, 0, true)
            .found();
    assertThat(BindingBarrier.answer(found))
        .startsWith("Nothing that was eased by a tenth helps beyond chance")
        .contains("2 tried", "5 paired runs", "95% intervals are up to +/- ");
    assertThat(found.binding()).isEmpty();
  }

  @Test
  void shouldNotTellAnythingFromFewRuns() {
    Bottleneck few = SyntheticBottleneck.of(4).eased(SubTheme.TIME, 30, 1, true).found();
    assertThat(BindingBarrier.answer(few))
        .isEqualTo("4 paired runs cannot tell which barrier binds: ask for 5 or more, better 20");
    Bottleneck found = SyntheticBottleneck.of(1).eased(SubTheme.TIME, 30, 0, true).found();
    assertThat(BindingBarrier.answer(found))
        .startsWith("1 paired run cannot tell which barrier binds");
    assertThat(BindingBarrier.sentences(found))
        .anyMatch(line -> line.startsWith("In this one run"));
  }

  @Test
  void shouldSayWhatMovesTheWrongWay() {
    Bottleneck found =
        SyntheticBottleneck.of(10)
            .eased(SubTheme.TIME, 30, 1, true)
            .eased(SubTheme.UNMET_NEED, -15, 1, false)
            .found();
    assertThat(BindingBarrier.sentences(found))
        .anyMatch(line -> line.startsWith("Beyond chance the wrong way: \"Unmet need\" (-15"));
  }

  @Test
  void shouldSayWhereMostPeopleAreLostAndWhatIsMissing() {
    Bottleneck found =
        SyntheticBottleneck.of(6)
            .eased(SubTheme.TIME, 30, 1, true)
            .found(true, List.of("atmosphere is held still in this scenario"));
    assertThat(BindingBarrier.sentences(found))
        .anyMatch(
            line ->
                line.startsWith(
                    "The step that loses most people is after \"brought an unmet social need"))
        .anyMatch(line -> line.contains("reason that loses most people"))
        .contains(
            "Not eased: atmosphere is held still in this scenario",
            "Stopped early: 6 of 6 runs of the scenario itself finished");
  }
}
