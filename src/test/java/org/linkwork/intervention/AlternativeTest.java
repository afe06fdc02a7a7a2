package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwork.intervention.PairedTowns.LEVEL;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linkwork.parameter.Parameter;
import org.linkwork.property.Town;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioReader;

/** What each comparator says of itself is what it does, where its barrier binds. */
class AlternativeTest {
  private static final int SEEDS = 10;

  private static final Town TOWN =
      Town.of(2000)
          .lasting(8, 52)
          .with("need.visit_is_social", 2)
          .with("consultation.refer_base", 2)
          .with("service.link_workers", 6);

  /** Hours for few, and so a line. */
  private static final Town LINE =
      TOWN.with("service.link_workers", 1).with("service.contact_hours_a_week", 6);

  /** Few groups, which are full. */
  private static final Town FULL =
      TOWN.with("place.groups_per_10000", 15)
          .with("group.own_members_share", 10)
          .with("group.places_spread", 0)
          .with("link_worker.least_fit", 0);

  /** Rooms that nobody more fills, and commissioners who see it. */
  private static final Town STRICT =
      TOWN.lasting(4, 104)
          .with("place.groups_per_10000", 60)
          .with("group.weeks_in_debt", 1000)
          .with("group.renew_base", 0)
          .with("group.weeks_to_reapply", 13)
          .with("funding.budget_per_person", 10_000)
          .with("funding.grant_length_weeks", 13);

  private static final Town BUSY = TOWN.with("need.demand_per_year", 4);

  private static final Town RICH = TOWN.with("funding.budget_per_person", 10_000);

  private static final Town FAR =
      TOWN.with("place.car_share", -10)
          .with("place.minutes_across", 120)
          .with("link_worker.longest_travel_minutes", 60);

  private static final Town LABELLED =
      TOWN.with("funding.mental_health_label_share", 1).with("threshold.show_by_label", 3);

  private static final Town DISTRESSED = TOWN.with("prescribing.base", 1);

  @ParameterizedTest
  @EnumSource
  void shouldMoveWhatItSaysWhereItsBarrierBinds(Alternative alternative) {
    Map<Outcome, Direction> said = new TreeMap<>();
    alternative.profile().expected().forEach(one -> said.put(one.outcome(), one.direction()));
    alternative.profile().sideEffects().forEach(one -> said.put(one.outcome(), one.direction()));
    said.forEach(
        (outcome, direction) -> {
          Town here = whereItBinds(alternative, outcome);
          PairedTowns towns = PairedTowns.of(here, with(alternative, here), SEEDS);
          assertThat(direction == Direction.RISES ? towns.rises(outcome) : towns.falls(outcome))
              .as("%s %s", outcome.key(), direction.label())
              .isLessThan(LEVEL);
        });
  }

  @ParameterizedTest
  @EnumSource
  void shouldShipAScenarioThatMovesItsLeversAndNoOthers(Alternative alternative) {
    Scenario scenario =
        new ScenarioReader(InterventionCatalogue.names())
            .read(Path.of("scenarios", alternative.key() + ".yaml"));
    List<String> levers =
        InterventionNumbers.of(alternative.profile().numbers(), Town.REGISTER).strengths().stream()
            .map(Parameter::name)
            .toList();
    List<String> moved =
        Town.REGISTER.parameters().stream()
            .map(Parameter::name)
            .filter(name -> scenario.values().get(name) != scenario.policyValues().get(name))
            .toList();
    assertThat(moved).isNotEmpty().isSubsetOf(levers);
    assertThat(scenario.interventions()).isEmpty();
    assertThat(scenario.question()).endsWith("?");
  }

  private static Town whereItBinds(Alternative alternative, Outcome outcome) {
    return switch (alternative) {
      case MORE_LINK_WORKERS -> LINE;
      case MORE_GROUP_PLACES -> outcome == Outcome.GRANTS_ENDED ? STRICT : FULL;
      case MORE_GROUPS -> outcome == Outcome.MATCHED ? FULL : TOWN;
      case LONGER_APPOINTMENTS -> BUSY;
      case MORE_GP_SLOTS ->
          outcome == Outcome.MEAN_WAIT
              ? LINE.with("need.demand_per_year", 4).with("service.contact_hours_a_week", 12)
              : BUSY;
      case COMMUNITY_DEVELOPMENT -> RICH;
      case TRANSPORT_HELP -> FAR;
      case ACTIVITY_LABELS -> LABELLED;
      case NO_SOCIAL_PRESCRIBING -> DISTRESSED;
    };
  }

  private static Town with(Alternative alternative, Town town) {
    return switch (alternative) {
      case MORE_LINK_WORKERS -> town.withPolicy("service.link_workers", 3);
      case MORE_GROUP_PLACES -> town.withPolicy("funding.extra_places", 40);
      case MORE_GROUPS -> town.withPolicy("funding.commissioned_per_10000", 25);
      case LONGER_APPOINTMENTS -> town.withPolicy("appointment.extra_minutes", 3);
      case MORE_GP_SLOTS -> town.withPolicy("appointment.extra_slots_share", 0.4);
      case COMMUNITY_DEVELOPMENT -> town.withPolicy("funding.development_workers", 1);
      case TRANSPORT_HELP -> town.withPolicy("service.transport_share", 1);
      case ACTIVITY_LABELS -> town.withPolicy("funding.mental_health_label_share", 0);
      case NO_SOCIAL_PRESCRIBING ->
          town.withPolicy("service.social_prescribing", 0).withPolicy("service.link_workers", 0);
    };
  }
}
