package org.linkwork.decision.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.linkwork.decision.economics.Efficiency.Quadrant;
import org.linkwork.decision.economics.Efficiency.Standing;

class EconomicsTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  @Test
  void shouldAddUpWithoutDiscountAndDiscountFromTheSecondYear() {
    double[] years = {100, 100, 100};
    assertThat(Discounting.presentValue(years, 0)).isEqualTo(300);
    assertThat(Discounting.presentValue(years, 0.035))
        .isCloseTo(100 + 100 / 1.035 + 100 / (1.035 * 1.035), CLOSE);
  }

  /** V29. */
  @Test
  void shouldBeValueTimesEffectLessCost() {
    double[][] cost = {{10, 30}};
    double[][] effect = {{1, 1.5}};
    assertThat(NetBenefit.monetary(cost, effect, 100)[0]).containsExactly(90, 120);
    assertThat(NetBenefit.health(cost, effect, 100)[0]).containsExactly(0.9, 1.2);
    assertThat(NetBenefit.increments(effect)[0]).containsExactly(0, 0.5);
  }

  /** Ratios by hand: b 10/1, d (60 - 10) / (4 - 1); c lies above the line from b to d. */
  @Test
  void shouldFindTheFrontierAndNameWhatIsDominated() {
    double[] cost = {0, 10, 40, 60, 30, 0};
    double[] effect = {0, 1, 2, 4, 0.5, 0};
    var places = Efficiency.places(cost, effect);
    assertThat(places)
        .extracting(Efficiency.Place::standing)
        .containsExactly(
            Standing.ON_FRONTIER,
            Standing.ON_FRONTIER,
            Standing.EXTENDEDLY_DOMINATED,
            Standing.ON_FRONTIER,
            Standing.DOMINATED,
            Standing.SAME);
    assertThat(places.get(1).ratio()).isEqualTo(10);
    assertThat(places.get(3).ratio()).isCloseTo(50.0 / 3, CLOSE);
    assertThat(places.get(4).against()).isEqualTo(1);
    assertThat(places.get(5).against()).isZero();
  }

  @Test
  void shouldGiveARatioAMeaningOnlyWhereItHasOne() {
    assertThat(Quadrant.of(-5, 1)).isEqualTo(Quadrant.DOMINATES);
    assertThat(Quadrant.of(5, -1)).isEqualTo(Quadrant.DOMINATED);
    assertThat(Quadrant.of(5, 1)).isEqualTo(Quadrant.MORE_FOR_MORE);
    assertThat(Quadrant.of(-5, -1)).isEqualTo(Quadrant.LESS_FOR_LESS);
    assertThat(Quadrant.of(0, 0)).isEqualTo(Quadrant.NO_DIFFERENCE);
  }

  /** Two sets of two runs: between 8, within 2 each, so chance 1 and parameters 7. */
  @Test
  void shouldTakeTheChanceOfRunsOutOfTheSpreadOfSets() {
    InnerNoise noise = InnerNoise.of(new double[][] {{0, 2}, {4, 6}});
    assertThat(noise.between()).isEqualTo(8);
    assertThat(noise.chance()).isEqualTo(1);
    assertThat(noise.ofParameters()).isEqualTo(7);
    assertThat(noise.shrinkage()).isCloseTo(Math.sqrt(7.0 / 8), CLOSE);
    assertThat(InnerNoise.of(new double[][] {{0, 9}, {1, 8}}).ofParameters()).isZero();
  }

  /** V30: equal fifths, an exact line of slope 3 over ranks. */
  @Test
  void shouldRecoverTheSlopeOfALinearGradient() {
    double[] people = {10, 20, 30, 15, 25};
    double[] outcome = new double[5];
    double before = 0;
    for (int fifth = 0; fifth < 5; fifth++) {
      outcome[fifth] = 2 + 3 * (before + people[fifth] / 200);
      before += people[fifth] / 100;
    }
    Inequality line = new Inequality(people, outcome);
    assertThat(line.slopeIndex()).isCloseTo(3, CLOSE);
    assertThat(line.relativeIndex()).isCloseTo(3 / line.mean(), CLOSE);
  }

  /** V30. */
  @Test
  void shouldLoseNothingToInequalityWhereThereIsNoneOrNobodyMinds() {
    double[] people = {1, 1, 1, 1, 2};
    Inequality even = new Inequality(people, new double[] {7, 7, 7, 7, 7});
    Inequality uneven = new Inequality(people, new double[] {5, 6, 7, 8, 9});
    assertThat(even.atkinson(10.95)).isCloseTo(7, CLOSE);
    assertThat(even.kolm(0.15)).isCloseTo(7, CLOSE);
    assertThat(uneven.atkinson(0)).isCloseTo(uneven.mean(), CLOSE);
    assertThat(uneven.kolm(0)).isCloseTo(uneven.mean(), CLOSE);
    for (double aversion : new double[] {0.5, 1, 2, 5, 11}) {
      assertThat(uneven.atkinson(aversion)).isLessThan(uneven.mean());
      assertThat(uneven.kolm(aversion)).isLessThan(uneven.mean());
    }
    // Kolm by hand: mean 2, and ln(0.75 e + 0.25 e^-3) = 0.7184.
    assertThat(new Inequality(new double[] {3, 1}, new double[] {1, 5}).kolm(1))
        .isCloseTo(2 - Math.log(0.75 * Math.E + 0.25 * Math.exp(-3)), CLOSE);
    // Atkinson at 1 is the geometric mean and at 2 the harmonic.
    assertThat(new Inequality(new double[] {1, 1}, new double[] {1, 4}).atkinson(1))
        .isCloseTo(2, CLOSE);
    assertThat(new Inequality(new double[] {1, 1}, new double[] {1, 4}).atkinson(2))
        .isCloseTo(1.6, CLOSE);
  }

  @Test
  void shouldPlaceAnOptionOnTheEquityPlane() {
    double[] people = {1, 1, 1, 1, 1};
    EquityImpact impact =
        EquityImpact.of(
            new Inequality(people, new double[] {2, 1, 1, 1, 1}),
            new Inequality(people, new double[] {1, 1, 1, 1, 1}));
    assertThat(impact.total()).isCloseTo(1, CLOSE);
    assertThat(impact.words()).isEqualTo("more in all, a narrower gap");
  }

  /** The distance of a corner is sqrt(5.991) standard deviations. */
  @Test
  void shouldDrawTheEllipseOfPoints() {
    Ellipse ellipse = Ellipse.of(new double[] {-1, 0, 1}, new double[] {4, 4, 4}, 0.95);
    assertThat(ellipse.x()[0]).isCloseTo(Math.sqrt(5.991464547107979), within(1e-6));
    assertThat(ellipse.y()[18]).isCloseTo(4, CLOSE);
  }

  @Test
  void shouldNameTheWorstTenth() {
    double[] values = new double[20];
    for (int at = 0; at < 20; at++) {
      values[at] = (at * 7) % 20;
    }
    assertThat(Spread.worstTenth(values)).containsExactly(0, 3);
    assertThat(Spread.quantile(new double[] {3, 1, 2}, 0.25)).isEqualTo(1.5);
  }
}
