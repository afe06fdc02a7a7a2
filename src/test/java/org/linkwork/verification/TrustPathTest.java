package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.linkwork.verification.TestTown.logit;

import org.junit.jupiter.api.Test;
import org.linkwork.patient.TrustInGp;
import org.linkwork.world.World;

/** V9: the mean path of trust over consultations, and the point at which it comes to rest. */
class TrustPathTest {
  private static final int PEOPLE = 4_000;
  private static final double GOOD = 0.8;
  private static final double GAIN = 0.06;
  private static final double LOSS_RATIO = 2;
  private static final double START = 0.2;

  /** Nine comparisons, each a false alarm once in 1,000. */
  @Test
  void shouldApproachTheFixedPointGeometrically() {
    World world =
        TestTown.still(PEOPLE, 1)
            .with("trust.gain", GAIN)
            .with("trust.loss_ratio", LOSS_RATIO)
            .with("trust.quality_base", logit(GOOD))
            .with("trust.quality_by_listening", 0)
            .with("trust.quality_by_usual_gp", 0)
            .with("trust.quality_by_wait", 0)
            .with("trust.atmosphere", 0)
            .world(1, TestTown.NOBODY_LISTENS);
    TrustInGp trust = new TrustInGp(world.patients(), world.setting());
    for (int person = 0; person < PEOPLE; person++) {
      assertThat(trust.before(person, 0, START)).isCloseTo(START, within(1e-7));
    }

    double loss = LOSS_RATIO * GAIN;
    double rest = GOOD * GAIN / (GOOD * GAIN + (1 - GOOD) * loss);
    assertThat(rest).as("fixed point of trust").isCloseTo(0.667, within(0.0005));
    double contraction = 1 - GOOD * GAIN - (1 - GOOD) * loss;
    int consultations = 0;
    int good = 0;
    for (int until : new int[] {1, 2, 5, 10, 20, 40, 80, 160}) {
      Sample levels = new Sample();
      for (int person = 0; person < PEOPLE; person++) {
        for (int number = consultations; number < until; number++) {
          good += trust.experience(person, 0, number, 0.7, true, false, 0.9) ? 1 : 0;
        }
        levels.add(world.patients().trust().level(person, 0));
      }
      consultations = until;
      levels.assertMean(
          "trust after " + until + " consultations",
          rest + (START - rest) * Math.pow(contraction, until));
    }
    assertThat(Math.pow(contraction, consultations)).as("left of the way to rest").isLessThan(1e-4);
    Tally.assertBinomial("good consultations", PEOPLE * consultations, good, GOOD);
  }
}
