package org.linkwork.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linkwork.architecture.Sources.Source;

class SourceFilesTest {
  private static final int MOST_LINES = 300;

  /** Spelt in two parts, so that this file does not offend. */
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

  private static final Pattern SKIPPED =
      Pattern.compile(
          "@(Dis" + "abled|Ign" + "ore)\\b|\\.Assump" + "tions\\b|assume" + "(True|That|False)");

  @Test
  void shouldBeShort() {
    assertThat(tooLong(Sources.all())).isEmpty();
    assertThat(Sources.scripts()).hasSizeGreaterThan(10);
    assertThat(tooLong(Sources.scripts())).isEmpty();
    assertThat(tooLong(List.of(new Source("Long.java", "x\n".repeat(MOST_LINES + 1))))).hasSize(1);
    assertThat(tooLong(List.of(new Source("Short.java", "x\n".repeat(MOST_LINES))))).isEmpty();
  }

  @Test
  void shouldLeaveNothingUnfinished() {
    assertThat(matching(UNFINISHED, Sources.all())).isEmpty();
    assertThat(matching(UNFINISHED, List.of(new Source("Late.java", "// TO" + "DO later"))))
        .hasSize(1);
  }

  @Test
  void shouldSkipNoTest() {
    assertThat(Sources.tests()).hasSizeGreaterThan(50);
    assertThat(matching(SKIPPED, Sources.tests())).isEmpty();
    assertThat(matching(SKIPPED, List.of(new Source("Lazy.java", "  @Dis" + "abled void rest"))))
        .hasSize(1);
  }

  private static List<String> tooLong(List<Source> sources) {
    return sources.stream()
        .filter(source -> source.lines().size() > MOST_LINES)
        .map(source -> source.file() + " has " + source.lines().size() + " lines")
        .toList();
  }

  private static List<String> matching(Pattern pattern, List<Source> sources) {
    List<String> found = new ArrayList<>();
    for (Source source : sources) {
      int number = 0;
      for (String line : source.lines()) {
        number++;
        if (pattern.matcher(line).find()) {
          found.add(source.file() + ":" + number + ": " + line.strip());
        }
      }
    }
    return found;
  }
}
