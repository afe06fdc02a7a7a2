package org.linkwork.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DesignsTest {
  private static final Range SHARE = new Range("a.share", 0.2, 0.7, false);
  private static final Range LEVEL = new Range("a.level", -1, 1, false);

  private static double[] column(Design design, int factor) {
    return design.combinations().stream()
        .mapToDouble(levels -> Double.parseDouble(levels.get(factor).value()))
        .toArray();
  }

  /** How many of the points fall into each of equal slices of the range. */
  private static int[] perSlice(double[] values, Range range, int slices) {
    int[] points = new int[slices];
    for (double value : values) {
      points[(int) ((value - range.low()) / (range.high() - range.low()) * slices)]++;
    }
    return points;
  }

  private static int[] oneEach(int slices) {
    return IntStream.generate(() -> 1).limit(slices).toArray();
  }

  @Test
  void shouldPutOnePointIntoEachSliceOfAHypercube() {
    LatinHypercube design = new LatinHypercube(List.of(50), List.of(SHARE, LEVEL), 3);
    assertThat(design.count()).isEqualTo(50);
    assertThat(perSlice(column(design, 0), SHARE, 50)).isEqualTo(oneEach(50));
    assertThat(perSlice(column(design, 1), LEVEL, 50)).isEqualTo(oneEach(50));
  }

  // With independent turns the correlation of 200 pairs is beyond 0.23 once in a thousand seeds.
  @Test
  void shouldTurnEachFactorOfAHypercubeByItself() {
    LatinHypercube design = new LatinHypercube(List.of(200), List.of(SHARE, LEVEL), 3);
    double[] one = column(design, 0);
    double[] other = column(design, 1);
    double sum = 0;
    for (int point = 0; point < one.length; point++) {
      sum += (one[point] - 0.45) / (0.5 / Math.sqrt(12)) * (other[point] / (2 / Math.sqrt(12)));
    }
    assertThat(Math.abs(sum / one.length)).isLessThan(0.23);
  }

  @Test
  void shouldKeepAHypercubeWhenAnotherOrAnotherFactorIsAdded() {
    List<List<FactorLevel>> alone =
        new LatinHypercube(List.of(8), List.of(SHARE), 3).combinations();
    LatinHypercube more = new LatinHypercube(List.of(8, 8), List.of(SHARE), 3);
    assertThat(more.count()).isEqualTo(16);
    assertThat(more.combinations().subList(0, 8)).isEqualTo(alone);
    assertThat(Collections.disjoint(more.combinations().subList(8, 16), alone)).isTrue();
    List<List<FactorLevel>> wider =
        new LatinHypercube(List.of(8), List.of(LEVEL, SHARE), 3).combinations();
    assertThat(wider.stream().map(levels -> levels.subList(1, 2))).isEqualTo(alone);
    assertThat(new LatinHypercube(List.of(8), List.of(SHARE), 4).combinations())
        .isNotEqualTo(alone);
  }

  @Test
  void shouldSpreadSobolPointsEvenlyOverSlicesAndBoxes() {
    SobolPoints design = new SobolPoints(64, List.of(SHARE, LEVEL), 3);
    double[] shares = column(design, 0);
    double[] levels = column(design, 1);
    assertThat(perSlice(shares, SHARE, 64)).isEqualTo(oneEach(64));
    assertThat(perSlice(levels, LEVEL, 64)).isEqualTo(oneEach(64));
    IntUnaryOperator box =
        point -> 8 * (int) ((shares[point] - 0.2) / 0.5 * 8) + (int) ((levels[point] + 1) / 2 * 8);
    assertThat(IntStream.range(0, 64).map(box).distinct().count()).isEqualTo(64);
  }

  @Test
  void shouldGoOnWithSobolPointsWhereFewerEnded() {
    List<List<FactorLevel>> few = new SobolPoints(16, List.of(SHARE), 3).combinations();
    assertThat(new SobolPoints(32, List.of(SHARE, LEVEL), 3).combinations().subList(0, 16))
        .extracting(levels -> levels.subList(0, 1))
        .isEqualTo(few);
    assertThat(new SobolPoints(16, List.of(SHARE), 4).combinations()).isNotEqualTo(few);
  }

  @Test
  void shouldDrawWholeNumbersEvenlyEndsIncluded() {
    Range rooms = new Range("service.rooms", 1, 4, true);
    SobolPoints design = new SobolPoints(16, List.of(rooms), 3);
    List<String> values = new ArrayList<>();
    design.combinations().forEach(levels -> values.add(levels.get(0).value()));
    for (String room : List.of("1", "2", "3", "4")) {
      assertThat(Collections.frequency(values, room)).as(room).isEqualTo(4);
    }
  }

  @Test
  void shouldRoundLevelsToAMillionthOfTheRangeAndStayInIt() {
    assertThat(SHARE.at(1.0 / 3)).isEqualTo(0.3666667);
    assertThat(SHARE.at(0)).isEqualTo(0.2);
    assertThat(SHARE.at(Math.nextDown(1))).isEqualTo(0.7);
    assertThat(new Range("a.b", 1e6, 3e6, false).at(0.12345678)).isEqualTo(1246914);
    assertThat(new Range("a.b", 1.0000001, 1.0000003, false).at(0.5)).isEqualTo(1.0000002);
    assertThatThrownBy(() -> new Range("a.b", 1, 1, false)).hasMessageContaining("a.b");
  }

  @Test
  void shouldCountBeyondAnyMemoryWithoutMakingPoints() {
    List<Grid.Values> factors = new ArrayList<>();
    for (int factor = 0; factor < 20; factor++) {
      List<String> values = IntStream.range(0, 10).mapToObj(Integer::toString).toList();
      factors.add(new Grid.Values("a.f" + factor, values));
    }
    assertThat(new Grid(factors.subList(0, 18)).count()).isEqualTo(1_000_000_000_000_000_000L);
    assertThat(new Grid(factors).count()).isEqualTo(Long.MAX_VALUE);
    Grid huge = new Grid(factors);
    assertThat(new SeparateSets(List.of(huge, huge)).count()).isEqualTo(Long.MAX_VALUE);
  }
}
