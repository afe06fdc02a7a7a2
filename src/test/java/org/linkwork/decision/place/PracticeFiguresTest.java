package org.linkwork.decision.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Problem;

class PracticeFiguresTest {
  private static final String HEAD =
      "practice,list_size,fte_gps,fifth_1,fifth_2,fifth_3,fifth_4,fifth_5\n";

  @TempDir private Path folder;

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("figures.csv"), text);
  }

  private List<String> problems(String text) throws IOException {
    Path file = table(text);
    return catchThrowableOfType(BadInputException.class, () -> PracticeFigures.read(file))
        .problems()
        .stream()
        .map(Problem::toString)
        .map(line -> line.replace(file.toString(), "figures.csv"))
        .toList();
  }

  /** 1,000 people in fifth 1 and 3,000 in thirds over the others: shares weigh by people. */
  @Test
  void shouldDescribeThePlaceInSharesThatAddUpToOne() throws IOException {
    PracticeFigures figures =
        PracticeFigures.read(
            table(HEAD + "a,1000,0.5,1,0,0,0,0\nb,3000,1.1,0,0.333,0.333,0.334,0\n"));
    String text =
        new PlaceFile("here", figures, "figures.csv", 1.5, 12, OptionalDouble.of(40)).text();
    assertThat(text)
        .contains("  place.registered_people: 4000\n", "  place.practices: 2\n")
        .contains("  place.gps_per_10000: 4\n", "  place.groups_per_10000: 30\n")
        .contains("  place.share_fifth_1: 0.25\n", "  place.share_fifth_5: 0\n")
        .contains("  place.minutes_across: 40\n", "  service.link_workers: 1.5\n")
        .doesNotContain("share_under_18");
    double sum =
        text.lines()
            .filter(line -> line.contains("share_fifth"))
            .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(':') + 1)))
            .sum();
    assertThat(sum).isEqualTo(1);
  }

  @Test
  void shouldSayEveryProblemWithItsPlace() throws IOException {
    assertThat(problems(HEAD + "a,0,0.5,1,0,0,0,0\nb,30,x,0.5,0.5,0.5,0,0\nc,5\n"))
        .anyMatch(line -> line.startsWith("figures.csv:2:3  error  list_size of a is 0"))
        .anyMatch(line -> line.startsWith("figures.csv:3:6  error  fte_gps of b is \"x\""))
        .anyMatch(line -> line.contains("fifth_1 to fifth_5 of b add up to 1.500"))
        .anyMatch(line -> line.startsWith("figures.csv:4:1  error  this row has 2 cells"));
    assertThat(problems(HEAD.replace("fte_gps", "fte_gp") + "a,1,1,1,0,0,0,0\n"))
        .anyMatch(line -> line.contains("did you mean \"fte_gps\"?"))
        .anyMatch(line -> line.contains("there is no column fte_gps"));
    assertThat(problems(HEAD.strip() + ",under_18\na,1,1,1,0,0,0,0,1\n"))
        .anyMatch(line -> line.contains("give all age bands, or none of them"));
    assertThat(problems(HEAD)).anyMatch(line -> line.contains("there is no practice in it"));
  }
}
