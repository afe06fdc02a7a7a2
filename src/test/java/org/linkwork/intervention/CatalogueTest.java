package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwork.intervention.PairedTowns.LEVEL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwork.property.Town;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.InterventionPlan;

/**
 * What every entry of the catalogue has to keep, whatever it is: what it says of itself is what it
 * does, and where it is not there it does nothing.
 */
class CatalogueTest {
  private static final int SEEDS = 24;

  /** A town in which every other mechanism is at work, so that a trace of one would show. */
  private static final Town BUSY = Town.whereAllIsOn(500).with(List.of()).lasting(4, 20);

  private static final String AS_IT_IS = BUSY.digest();

  /** A town whose GPs know and trust little, hear little and seldom think of it. */
  private static final Town UNAWARE =
      Town.of(2500)
          .lasting(4, 65)
          .with("need.demand_per_year", 1.85)
          .with("need.visit_is_social", 2)
          .with("consultation.refer_base", 1)
          .with("belief.start", 0.4)
          .with("belief.knowledge_start", 0.1)
          .with("belief.trained_share", 0)
          .with("consultation.whole_practice", 0.1)
          .with("gp.listening", 0.3)
          .with("gp.root_cause", 0.3)
          .with("gp.de_medicalise", 0.1)
          .with("service.in_house_share", 0)
          .with("service.link_workers", 12)
          .with("threshold.agree_base", -1);

  /** A town of people who would stay away from a group unless somebody went along. */
  private static final Town TIMID =
      Town.of(2500)
          .lasting(4, 65)
          .with("need.visit_is_social", 2)
          .with("consultation.refer_base", 2)
          .with("service.link_workers", 6)
          .with("threshold.show_base", -1)
          .with("buddy.volunteers", 300);

  /** The same people, who come once, and then do not come back by themselves. */
  private static final Town FICKLE =
      TIMID
          .with("threshold.show_base", 3)
          .with("threshold.keep_base", 0)
          .with("buddy.accompanied_sessions", 12);

  /** A town of many practices, all of whose GPs often leave. */
  private static final Town LEAVING =
      UNAWARE
          .with("place.gps_per_10000", 60)
          .with("workforce.leaves_per_year", 0.8)
          .with("workforce.stability_spread", 0.9)
          .with("workforce.weeks_to_replace", 4)
          .with("whole_practice.closes_leaving_gap", 0.5);

  /** A town of groups that live from one short grant to the next. */
  private static final Town INSECURE =
      Town.of(2500)
          .lasting(4, 104)
          .with("need.visit_is_social", 2)
          .with("consultation.refer_base", 2)
          .with("service.link_workers", 6)
          .with("place.groups_per_10000", 80)
          .with("funding.budget_per_person", 1000)
          .with("funding.grant_length_weeks", 13)
          .with("funding.long_grant_share", 0)
          .with("group.no_reserves_share", 1)
          .with("group.one_stream_share", 1);

  static List<Intervention> interventions() {
    return InterventionCatalogue.all();
  }

  static Stream<Intervention> interventionsWithAnIntention() {
    return interventions().stream().filter(one -> !one.row().expected().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("interventions")
  void shouldChangeNoBitAtStrengthZeroOrReachZero(Intervention intervention) {
    String name = intervention.name();
    int never = InterventionPlan.NEVER;
    assertThat(BUSY.with(List.of(new InterventionPlan(name, -4, never, 1, 0, 0))).digest())
        .isEqualTo(AS_IT_IS);
    assertThat(BUSY.with(List.of(new InterventionPlan(name, -4, never, 0, 1, 3))).digest())
        .isEqualTo(AS_IT_IS);
    assertThat(BUSY.with(List.of(new InterventionPlan(name, -4, never, 1, 1, 0))).digest())
        .isNotEqualTo(AS_IT_IS);
  }

  @ParameterizedTest
  @MethodSource("interventionsWithAnIntention")
  void shouldMoveWhatItIsMeantToMoveWhereItsBarrierBinds(Intervention intervention) {
    Map<Town, PairedTowns> run = new HashMap<>();
    for (Expectation expected : intervention.row().expected()) {
      Outcome outcome = expected.outcome();
      Town here = whereItsBarrierBinds(intervention, outcome);
      Town there = here.with(List.of(Town.plan(intervention.name(), 0, 1)));
      PairedTowns towns = run.computeIfAbsent(here, town -> PairedTowns.of(town, there, SEEDS));
      double p =
          expected.direction() == Direction.RISES ? towns.rises(outcome) : towns.falls(outcome);
      assertThat(p).as("%s %s", outcome.key(), expected.direction().label()).isLessThan(LEVEL);
    }
  }

  private static Town whereItsBarrierBinds(Intervention intervention, Outcome outcome) {
    return switch (intervention.row().number()) {
      case 2 -> LEAVING;
      case 5 -> outcome == Outcome.STAY_RATE ? FICKLE : TIMID;
      case 10 -> INSECURE;
      default -> UNAWARE;
    };
  }
}
