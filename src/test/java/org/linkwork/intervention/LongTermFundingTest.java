package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwork.intervention.PairedTowns.LEVEL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.linkwork.property.Town;
import org.linkwork.record.Outcome;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Purpose;
import org.linkwork.scenario.InterventionPlan;

/** Table 2, no. 10, on towns whose groups live from one short grant to the next. */
class LongTermFundingTest {
  private static final int SEEDS = 10;
  private static final String NAME = "long-term-funding";
  private static final int MUCH = 10_000;

  /** Many groups on one short grant each, often not renewed, and money for all of them. */
  private static final Town INSECURE =
      Town.of(1500)
          .lasting(13, 104)
          .with("place.groups_per_10000", 100)
          .with("need.visit_is_social", 2)
          .with("consultation.refer_base", 3)
          .with("threshold.keep_base", 2)
          .with("group.one_stream_share", 1)
          .with("group.reserves_weeks", 2)
          .with("group.renew_base", 0)
          .with("funding.budget_per_person", MUCH)
          .with("funding.grant_length_weeks", 13)
          .with("funding.long_grant_share", 0);

  /** Twice as many groups as the budget can keep in grants, all with other income too. */
  private static final Town SHORT_OF_MONEY =
      Town.of(1500)
          .lasting(52, 260)
          .with("place.groups_per_10000", 200)
          .with("group.one_stream_share", 0)
          .with("group.no_reserves_share", 0)
          .with("group.reserves_weeks", 26)
          .with("group.reserves_cap_weeks", 104)
          .with("group.other_income_share", 0.5)
          .with("group.renew_base", 1)
          .with("group.weeks_to_reapply", 4)
          .with("funding.births_per_year", 0)
          .with("funding.budget_per_person", 105)
          .with("funding.grant_length_weeks", 13)
          .with("funding.long_grant_share", 0);

  @Test
  void shouldChangeNothingAtStrengthZero() {
    assertThat(INSECURE.with(List.of(Town.plan(NAME, 0, 0))).digest()).isEqualTo(INSECURE.digest());
  }

  @Test
  void shouldLetFewerGroupsCloseUnderPeople() {
    PairedTowns towns = PairedTowns.of(INSECURE, secured(INSECURE), SEEDS);
    assertThat(towns.falls(Outcome.GROUPS_CLOSED)).isLessThan(LEVEL);
    assertThat(towns.falls(Outcome.LOST_GROUP)).isLessThan(LEVEL);
    assertThat(towns.falls(Outcome.GRANTS_ENDED)).isLessThan(LEVEL);
    assertThat(towns.rises(Outcome.GP_KNOWLEDGE)).isLessThan(LEVEL);
  }

  @Test
  void shouldLetTrustInGroupsGrowOld() {
    assertThat(PairedTowns.of(INSECURE, secured(INSECURE), SEEDS).rises(Outcome.GP_TRUST_IN_GROUPS))
        .isLessThan(LEVEL);
  }

  @Test
  void shouldLetReservesGrow() {
    Town calm = INSECURE.with("group.renew_base", 5);
    Town poor = calm.with("long_term_funding.reserves_share", 0);
    Town rich = calm.with("long_term_funding.reserves_share", 0.5);
    assertThat(PairedTowns.of(secured(poor), secured(rich), SEEDS).rises(Outcome.GROUP_FUNDS))
        .isLessThan(LEVEL);
  }

  @Test
  void shouldHelpNewGroupsToOpen() {
    Town usual = INSECURE.with("long_term_funding.births_factor", 1);
    Town more = INSECURE.with("long_term_funding.births_factor", 5);
    assertThat(PairedTowns.of(secured(usual), secured(more), SEEDS).rises(Outcome.GROUPS_OPENED))
        .isLessThan(LEVEL);
  }

  @Test
  void shouldKeepFewerGroupsOpenWhereTheBudgetIsShort() {
    assertThat(
            PairedTowns.of(SHORT_OF_MONEY, secured(SHORT_OF_MONEY), 6).falls(Outcome.GROUPS_OPEN))
        .isLessThan(LEVEL);
    Town rich = SHORT_OF_MONEY.with("funding.budget_per_person", MUCH);
    assertThat(PairedTowns.of(rich, secured(rich), 6).leavesAlone(Outcome.GROUPS_OPEN)).isTrue();
  }

  @Test
  void shouldLetEmptyGroupsPersistWhereCommissionersWouldHaveSelected() {
    Town selecting =
        INSECURE
            .lasting(13, 156)
            .with("place.groups_per_10000", 400)
            .with("service.social_prescribing", 0)
            .with("funding.births_per_year", 0)
            .with("group.renew_base", 1)
            .with("group.renew_by_occupancy", 8);
    Town blind = selecting.with("group.renew_by_occupancy", 0).with("place.groups_per_10000", 2000);
    assertThat(
            PairedTowns.of(selecting, secured(selecting), SEEDS).falls(Outcome.GROUP_PLACES_TAKEN))
        .isLessThan(LEVEL);
    assertThat(
            PairedTowns.of(blind, secured(blind), 2 * SEEDS)
                .differsByLessThan(0.04, series -> series.total(Outcome.GROUP_PLACES_TAKEN)))
        .as("where nobody selects, four places of a hundred at the most either way")
        .isLessThan(LEVEL);
  }

  @Test
  void shouldPayOutAGrantAsAgreedWhenThePlanHasEnded() {
    Town town =
        INSECURE
            .lasting(0, 60)
            .with("funding.births_per_year", 0)
            .with("group.renew_base", 100)
            .with("long_term_funding.reserves_share", 0.5);
    Bill ended = Bill.of(town.with(List.of(new InterventionPlan(NAME, 0, 14, 1, 1, 0))));
    Bill goesOn = Bill.of(secured(town));
    assertThat(ended.pence(Purpose.GRANTS)).isEqualTo(goesOn.pence(Purpose.GRANTS));
    assertThat(ended.pence(Purpose.GRANTS)).isGreaterThan(Bill.of(town).pence(Purpose.GRANTS));
    assertThat(ended.pence(Purpose.GRANT_MANAGEMENT)).isPositive();
  }

  @Test
  void shouldPromiseLessTheMoreThePlanHasWornOff() {
    Town town =
        INSECURE.lasting(0, 40).with("funding.births_per_year", 0).with("group.renew_base", 100);
    InterventionPlan fading =
        new InterventionPlan(NAME, 0, InterventionPlan.NEVER, 1, 1, 0, 8, InterventionPlan.NEVER);
    Map<Integer, Set<Integer>> lengths = new TreeMap<>();
    town.with(List.of(fading))
        .passed(
            event -> {
              if (event instanceof PathwayEvent.GrantDecided decided) {
                lengths
                    .computeIfAbsent(decided.week(), week -> new TreeSet<>())
                    .add(decided.lengthWeeks());
              }
            });
    assertThat(lengths).hasSizeGreaterThan(5);
    double longest = Town.REGISTER.values().get("long_term_funding.grant_weeks");
    lengths.forEach(
        (week, weeks) -> {
          double left = Math.pow(2, -week / 8.0);
          assertThat(weeks).containsExactly((int) Math.round(13 + left * (longest - 13)));
        });
  }

  private static Town secured(Town town) {
    return town.with(List.of(Town.plan(NAME, 0, 1)));
  }
}
