package org.linkwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.scenario.InterventionPlan;

class SameWorldTest {
  private static final int WARM_UP = 20;
  private static final Town TOWN = Town.whereAllIsOn(1200).lasting(WARM_UP, 40);
  private static final Town BASELINE = TOWN.with(List.of());

  @Test
  void shouldHappenAgainInEveryDetailWhenRunAgain() {
    List<String> once = TOWN.log().lines();
    assertThat(TOWN.log().lines()).isEqualTo(once).hasSizeGreaterThan(10_000);
  }

  @Test
  void shouldNotDependOnWhoListens() {
    EventLog curious =
        new EventLog() {
          @Override
          public boolean wantsReasonsOf(int person) {
            return true;
          }

          @Override
          public boolean wantsStates(int week) {
            return true;
          }

          @Override
          public boolean wantsStateOf(int person, int week) {
            return person % 3 == 0;
          }
        };
    TOWN.passed(curious);
    assertThat(curious.lines(line -> line.startsWith("FacedThreshold"))).isNotEmpty();
    assertThat(curious.lines(line -> line.startsWith("StateSeen"))).isNotEmpty();
    assertThat(
            curious.lines(
                line -> !line.startsWith("FacedThreshold") && !line.startsWith("StateSeen")))
        .isEqualTo(TOWN.log().lines());
  }

  @Test
  void shouldTellOneSeedFromAnother() {
    assertThat(TOWN.seeded(1).log().lines()).isNotEqualTo(TOWN.seeded(2).log().lines());
  }

  @Test
  void shouldEqualTheBaselineWhenEveryInterventionHasStrengthZero() {
    assertThat(TOWN.withAllInterventions(0).log().lines()).isEqualTo(BASELINE.log().lines());
  }

  @Test
  void shouldEqualTheBaselineWhenAnInterventionBeginsAfterTheEnd() {
    Town late = TOWN.withAllInterventions(40, 1);
    assertThat(late.log().lines()).isEqualTo(BASELINE.log().lines());
  }

  @Test
  void shouldEqualTheBaselineWhenAnInterventionReachesNobody() {
    Town nowhere =
        TOWN.with(
            TOWN.plans().stream()
                .map(
                    plan ->
                        new InterventionPlan(
                            plan.name(), plan.fromWeek(), plan.untilWeek(), 0, 1, 0))
                .toList());
    assertThat(nowhere.log().lines()).isEqualTo(BASELINE.log().lines());
  }

  @Test
  void shouldEqualTheBaselineUntilAnInterventionBeginsAndDifferAfterwards() {
    EventLog without = BASELINE.log();
    for (String name : InterventionCatalogue.names()) {
      EventLog with = BASELINE.with(List.of(Town.plan(name, 13, 1))).log();
      int begins = WARM_UP + 13;
      assertThat(with.linesBefore(begins)).as(name).isEqualTo(without.linesBefore(begins));
      assertThat(with.lines()).as(name).isNotEqualTo(without.lines());
    }
  }

  @Test
  void shouldEqualTheBaselineUntilTheEndOfTheWarmUpWhenPolicyDiffers() {
    EventLog without = BASELINE.log();
    EventLog with = BASELINE.withPolicy("service.link_workers", 4).log();
    assertThat(with.linesBefore(WARM_UP)).isEqualTo(without.linesBefore(WARM_UP));
    assertThat(with.lines()).isNotEqualTo(without.lines());
  }
}
