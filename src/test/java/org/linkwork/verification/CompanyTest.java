package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linkwork.parameter.WellbeingParameters;
import org.linkwork.patient.Patients;
import org.linkwork.world.World;

/**
 * Company eases loneliness at once, before mood follows, and is missed at once (OUT-33, OUT-57).
 */
class CompanyTest {
  private static final double SINGLE_PRECISION = 1e-6;

  private World world;
  private Patients patients;
  private WellbeingParameters wellbeing;
  private int week;

  @BeforeEach
  void settle() {
    TestTown town =
        TestTown.still(2, 1)
            .with("wellbeing.loneliness_set_point", 0.6)
            .with("wellbeing.loneliness_spread", 0)
            .with("wellbeing.loneliness_noise", 0)
            .with("wellbeing.weekly_noise", 0)
            .with("wellbeing.start_spread", 0);
    wellbeing = town.parameters().wellbeing();
    world = town.world(1, TestTown.NOBODY_LISTENS);
    patients = world.patients();
  }

  @Test
  void shouldEaseLonelinessAtOnceAndMoodLater() {
    double lonely = patients.loneliness(0);
    double mood = patients.lifeSatisfaction(0);

    pass(true);

    double lift = world.belongings().of(0).lift(wellbeing);
    assertThat(lift).isPositive();
    assertThat(patients.loneliness(0))
        .isCloseTo(lonely - wellbeing.connectionToLoneliness() * lift, within(SINGLE_PRECISION));
    assertThat(patients.lifeSatisfaction(0) - mood)
        .as("of all that company will add, a week adds its rate")
        .isCloseTo(wellbeing.returnRate() * lift, within(SINGLE_PRECISION));
  }

  @Test
  void shouldLeaveSomebodyLonelierWhoseGroupCloses() {
    double lonely = patients.loneliness(0);
    for (int session = 0; session < 16; session++) {
      pass(true);
    }
    assertThat(patients.loneliness(0)).isLessThan(lonely - 0.05);

    world.belongings().of(0).lose(1);
    pass(false);

    assertThat(patients.loneliness(0)).isGreaterThan(lonely + 0.05);
  }

  private void pass(boolean comes) {
    world.setting().begin(week++);
    if (comes) {
      world.belongings().of(0).attend(1);
    }
    world.belongings().passWeek();
    world.wellbeing().passWeek();
  }
}
