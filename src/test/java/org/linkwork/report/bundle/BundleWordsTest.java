package org.linkwork.report.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwork.bundle.Bundle;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.BundleMethod;

class BundleWordsTest {
  private static final BundleFindings STRONG = InventedBundles.findings(BundleMethod.ALL, 6, 50, 1);

  @Test
  void shouldSayWhatIsToldFromChance() {
    List<String> sentences =
        BundleWords.sentences(STRONG, Optional.of(InventedBundles.again(STRONG)));

    assertThat(sentences.get(0))
        .startsWith("On average over all ways of having the others, 10 of 10 change")
        .contains("most of all 10 long term funding +75");
    assertThat(sentences.get(1))
        .startsWith("1 of 45 pairs helps or hinders each other beyond chance: 1 GP skills training")
        .contains("and 10 long term funding help each other most: each does +49.9");
    assertThat(sentences.get(2)).contains("1,024 bundles are beaten by none in cost and outcome");
    assertThat(sentences.get(3))
        .startsWith("Within the budget of 200,000 pounds a year, ")
        .contains("on fresh seeds, which had no part in choosing it");
    assertThat(BundleWords.interactionTitle(STRONG))
        .isEqualTo("GP skills training and long term funding help each other");
    assertThat(BundleWords.shapleyTitle(STRONG)).isEqualTo("Long term funding contributes most");
  }

  @Test
  void shouldNotCallNoiseAFinding() {
    BundleFindings noise = InventedBundles.findings(BundleMethod.ALL, 6, 0, 20);

    assertThat(BundleWords.sentences(noise, Optional.empty()))
        .contains(
            "None of the 10 changes people still coming after 12 weeks beyond chance on average over"
                + " the bundles",
            "No two of them help or hinder each other beyond chance (45 pairs)");
    assertThat(BundleWords.interactionTitle(noise))
        .isEqualTo("No two of these help or hinder each other beyond chance");
    assertThat(BundleWords.shapleyTitle(noise)).endsWith("?");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void shouldSayThatFewReplicatesCannotTell(int replicates) {
    BundleFindings few = InventedBundles.findings(BundleMethod.SCREEN, replicates, 50, 1);
    List<String> sentences = BundleWords.sentences(few, Optional.empty());

    assertThat(sentences.get(0))
        .startsWith(replicates + " whole replicate")
        .endsWith("cannot tell what any of them or any two of them do; ask for 5 or more");
    assertThat(sentences).noneMatch(line -> line.startsWith("No"));
    assertThat(sentences).noneMatch(line -> line.contains("does best"));
    assertThat(BundleWords.interactionTitle(few)).endsWith("cannot tell");
  }

  @Test
  void shouldNameTheCheapestThatCannotBeToldFromTheBest() {
    BundleFindings noise = InventedBundles.findings(BundleMethod.ALL, 6, 0, 20);
    Bundle best = noise.best().orElseThrow();
    Bundle cheaper = noise.cheapestLike(best).orElseThrow();

    assertThat(noise.outcome().difference(best, cheaper).interval().low()).isNegative();
    assertThat(BundleWords.sentences(noise, Optional.empty()))
        .last()
        .asString()
        .contains(" has the best mean: ", "; it cannot be told from ", " a year less");
  }

  @Test
  void shouldSayWhichBundleHasRunsWithoutAValue() {
    BundleFindings lacking = InventedBundles.lacking(STRONG, new Bundle(8));

    assertThat(lacking.undefined()).containsExactly(Map.entry(new Bundle(8), 1));
    assertThat(BundleWords.sentences(lacking, Optional.empty()).get(0))
        .startsWith("In 1 run that finished there is no value of still_coming_12")
        .contains("first in bundle " + STRONG.question().menu().name(new Bundle(8)));
    assertThat(BundleWords.undefined(STRONG)).isEmpty();
  }

  @Test
  void shouldNameThePayers() {
    assertThat(BundleWords.payers(STRONG.question())).isEqualTo("the NHS and the council");
  }
}
