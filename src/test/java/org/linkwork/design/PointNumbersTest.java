package org.linkwork.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointNumbersTest {
  private static final String FEW =
      "choices: { grid: { service.link_workers: [1, 2], service.rooms: [1, 2] } }\n";
  private static final String MORE =
      "choices: { grid: { service.rooms: [2, 3, 1], service.link_workers: [2, 1.5, 1] } }\n";

  @TempDir Path directory;

  @Test
  void shouldKeepTheNumbersOfPointsThatStoodBefore() {
    ExperimentFolder folder = ExperimentFolder.in(directory);
    List<Point> earlier = folder.read(FEW).points();
    Experiment continued = folder.read(MORE).continuing(earlier);
    Map<String, Integer> before = numbers(earlier);
    Map<String, Integer> after = numbers(continued.points());
    assertThat(before).hasSize(5);
    assertThat(after).hasSize(10).containsAllEntriesOf(before);
    assertThat(continued.points().stream().map(Point::number))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(continued.comparators()).hasSize(9);
    assertThat(continued.baseOf(continued.points().get(7)).levels()).isEmpty();
  }

  @Test
  void shouldNotGiveTheNumberOfAPointThatIsGoneToAnother() {
    ExperimentFolder folder = ExperimentFolder.in(directory);
    List<Point> earlier = folder.read(MORE).points();
    List<Point> fewer = folder.read(FEW).continuing(earlier).points();
    assertThat(numbers(earlier)).containsAllEntriesOf(numbers(fewer));
    List<Point> other =
        folder.read("choices: { grid: { service.rooms: [7] } }\n").continuing(earlier).points();
    assertThat(other).extracting(Point::number).containsExactly(1, 11);
  }

  @Test
  void shouldKnowAPointByItsLevelsWhateverTheirOrder() {
    FactorLevel one = new FactorLevel("b.one", "1");
    FactorLevel two = new FactorLevel("a.two", "2");
    assertThat(new Point(3, List.of(one, two)).key())
        .isEqualTo(new Point(12345, List.of(two, one)).key())
        .isEqualTo("a.two=2;b.one=1");
    assertThat(new Point(3, List.of()).label()).isEqualTo("p0003");
    assertThat(new Point(12345, List.of(one)).label()).isEqualTo("p12345");
    assertThat(new Point(3, List.of(one)).level("b.one")).contains("1");
    assertThat(new Point(3, List.of(one)).level("a.two")).isEmpty();
  }

  private static Map<String, Integer> numbers(List<Point> points) {
    Map<String, Integer> numbers = new HashMap<>();
    points.forEach(point -> numbers.put(point.key(), point.number()));
    return numbers;
  }
}
