package org.linkwork.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwork.theme.ComB.CAPABILITY;
import static org.linkwork.theme.ComB.MOTIVATION;
import static org.linkwork.theme.ComB.OPPORTUNITY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linkwork.theme.ComB;
import org.linkwork.theme.SubTheme;
import org.linkwork.theme.Theme;

/**
 * The paper's Fig. 1: nine themes under the three conditions of COM-B, 22 sub-themes below them.
 */
class ThemesTest {
  private static final Path MAIN = Path.of("src", "main", "java", "org", "linkwork");

  @Test
  void shouldHaveNineThemesThreeUnderEachCondition() {
    assertThat(headings(CAPABILITY))
        .containsExactly("Building skills", "Trust and relationships", "Building the practice");
    assertThat(headings(OPPORTUNITY))
        .containsExactly("Collaboration", "Sustainability", "Patient and community");
    assertThat(headings(MOTIVATION))
        .containsExactly(
            "Professional culture", "Doing things differently", "Understanding benefits");
    assertThat(Theme.values()).hasSize(9);
  }

  @Test
  void shouldHaveTwentyTwoSubThemesBelowTheirThemes() {
    assertThat(headings(Theme.BUILDING_SKILLS))
        .containsExactly(
            "Formal training", "GP knowledge: evidence and community", "Inter-personal skills");
    assertThat(headings(Theme.TRUST_AND_RELATIONSHIPS))
        .containsExactly("Patients", "Linking with the community", "Time");
    assertThat(headings(Theme.BUILDING_THE_PRACTICE))
        .containsExactly("Whole practice approach", "Atmosphere", "Practice infrastructure");
    assertThat(headings(Theme.COLLABORATION))
        .containsExactly("Community groups", "Wider health services");
    assertThat(headings(Theme.SUSTAINABILITY))
        .containsExactly("NHS and general practice crisis", "The community sector");
    assertThat(headings(Theme.PATIENT_AND_COMMUNITY))
        .containsExactly("Patient motivation", "Unmet need");
    assertThat(headings(Theme.PROFESSIONAL_CULTURE))
        .containsExactly("Holistic, community-centred care", "Duty of care");
    assertThat(headings(Theme.DOING_THINGS_DIFFERENTLY))
        .containsExactly("Fun, rewarding", "Desire to de-medicalise", "GP unable to help");
    assertThat(headings(Theme.UNDERSTANDING_BENEFITS))
        .containsExactly("Informal evidence and feedback", "Formal evidence");
    assertThat(SubTheme.values()).hasSize(22);
  }

  @Test
  void shouldSplitTheSubThemesNineSixAndSeven() {
    assertThat(subThemes(CAPABILITY)).isEqualTo(9);
    assertThat(subThemes(OPPORTUNITY)).isEqualTo(6);
    assertThat(subThemes(MOTIVATION)).isEqualTo(7);
  }

  @ParameterizedTest
  @EnumSource(SubTheme.class)
  void shouldCarryEachSubThemeByAQuantityThatBehaviourReads(SubTheme subTheme) throws IOException {
    assertThat(subTheme.quantity()).isNotBlank();
    assertThat(subTheme.whenHigh()).isNotBlank();
    assertThat(subTheme.neutral()).isBetween(0.1, 0.9);
    assertThat(readersOf(subTheme)).isNotEmpty();
  }

  /** The classes that read the held or living level, other than interventions, which move it. */
  private static List<Path> readersOf(SubTheme subTheme) throws IOException {
    try (var files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.startsWith(MAIN.resolve("theme")))
          .filter(file -> !file.startsWith(MAIN.resolve("intervention")))
          .filter(file -> reads(file, subTheme))
          .toList();
    }
  }

  private static boolean reads(Path file, SubTheme subTheme) {
    try {
      String code = Files.readString(file).replaceAll("\\s+", "");
      return code.contains("setting.level(SubTheme." + subTheme.name() + ",")
          || code.contains("held().read(SubTheme." + subTheme.name() + ",")
          || code.contains("held().level(SubTheme." + subTheme.name() + ")");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> headings(ComB condition) {
    return Arrays.stream(Theme.values())
        .filter(theme -> theme.condition() == condition)
        .map(Theme::heading)
        .toList();
  }

  private static List<String> headings(Theme theme) {
    return Arrays.stream(SubTheme.values())
        .filter(subTheme -> subTheme.theme() == theme)
        .map(SubTheme::heading)
        .toList();
  }

  private static long subThemes(ComB condition) {
    return Arrays.stream(SubTheme.values())
        .filter(subTheme -> subTheme.theme().condition() == condition)
        .count();
  }
}
