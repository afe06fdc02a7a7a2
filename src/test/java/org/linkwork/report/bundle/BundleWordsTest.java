package org.linkwork.report.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
    BundleFindings noise = InventedBundles.findings(BundleMethod.ALL, 4, 0, 20);

    assertThat(BundleWords.sentences(noise, Optional.empty()))
        .contains(
            "None of the 10 changes people still coming after 12 weeks beyond chance on average over"
                + " the bundles",
            "No two of them help or hinder each other beyond chance (45 pairs)");
    assertThat(BundleWords.interactionTitle(noise))
        .isEqualTo("No two of these help or hinder each other beyond chance");
    assertThat(BundleWords.shapleyTitle(noise)).endsWith("?");
  }

  @Test
  void shouldSayThatOneReplicateTellsNothing() {
    BundleFindings one = InventedBundles.findings(BundleMethod.SCREEN, 1, 50, 1);

    assertThat(BundleWords.sentences(one, Optional.empty()).get(0))
        .contains("nothing can be told from chance");
  }

  @Test
  void shouldNameThePayers() {
    assertThat(BundleWords.payers(STRONG.question())).isEqualTo("the NHS and the council");
  }
}
