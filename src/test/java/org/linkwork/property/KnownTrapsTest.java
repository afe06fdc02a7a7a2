package org.linkwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.record.Outcome;
import org.linkwork.record.WeeklyCounts;
import org.linkwork.record.WeeklySeries;

/**
 * What sounds as if it always helped, and does not: each trap is there with its mechanism and gone
 * without.
 */
class KnownTrapsTest {
  private static final int SEEDS = 8;
  private static final int MOST = 10_000;

  /** Groups that neither close nor lack money, whose grants are decided four times a year. */
  private static final Town GROUPS =
      Town.of(1500)
          .lasting(13, 91)
          .with("place.groups_per_10000", 80)
          .with("group.weeks_in_debt", MOST)
          .with("group.places", 8)
          .with("group.places_spread", 0)
          .with("group.own_members_share", 0.25)
          .with("group.renew_base", 0)
          .with("group.renew_by_evidence", 0)
          .with("group.weeks_to_reapply", 13)
          .with("funding.births_per_year", 0)
          .with("funding.budget_per_person", MOST)
          .with("funding.grant_length_weeks", 13)
          .with("funding.long_grant_share", 0);

  /** One link worker with hours for few. */
  private static final Town LINE =
      Town.of(2000)
          .lasting(13, 65)
          .with("need.visit_is_social", 2)
          .with("service.link_workers", 1)
          .with("service.contact_hours_a_week", 7);

  /** Twice as many groups as the budget can keep in grants, all with other income too. */
  private static final Town SHORT_OF_MONEY =
      Town.of(1500)
          .lasting(260, 52)
          .with("place.groups_per_10000", 200)
          .with("group.one_stream_share", 0)
          .with("group.no_reserves_share", 0)
          .with("group.reserves_weeks", 26)
          .with("group.reserves_cap_weeks", 104)
          .with("group.other_income_share", 0.5)
          .with("group.renew_base", 0)
          .with("group.weeks_to_reapply", 4)
          .with("funding.births_per_year", 0)
          .with("funding.budget_per_person", 105)
          .with("funding.grant_length_weeks", 13)
          .with("funding.long_grant_share", 0);

  @Test
  void shouldKeepFewerGroupsOpenWithLongerGrantsWhenMoneyIsShort() {
    Town longer = SHORT_OF_MONEY.with("funding.grant_length_weeks", 156);
    assertThat(mean(longer, Outcome.GROUPS_OPEN))
        .isLessThan(mean(SHORT_OF_MONEY, Outcome.GROUPS_OPEN) - 1);
  }

  @Test
  void shouldKeepMoreGroupsOpenWithLongerGrantsWhenThereIsMoneyForAll() {
    Town rich = SHORT_OF_MONEY.with("funding.budget_per_person", MOST);
    Town longer = rich.with("funding.grant_length_weeks", 156);
    assertThat(mean(longer, Outcome.GROUPS_OPEN)).isGreaterThan(mean(rich, Outcome.GROUPS_OPEN));
  }

  @Test
  void shouldRenewFewerGrantsWhenGroupsHaveMorePlaces() {
    Town bigger = GROUPS.with("group.places", 60);
    // The two shares differ with a standard error of 0.0035 over these seeds: shares that were the
    // same would pass twice in a thousand, a difference of 0.02 would fail as often.
    assertThat(renewed(bigger, 24)).isLessThan(renewed(GROUPS, 24) - 0.01);
  }

  @Test
  void shouldRenewAsManyGrantsWhenNobodyCountsEmptyPlaces() {
    Town blind = GROUPS.with("group.renew_by_occupancy", 0);
    Town bigger = blind.with("group.places", 60);
    assertThat(decisions(bigger)).isEqualTo(decisions(blind)).hasSizeGreaterThan(50);
  }

  @Test
  void shouldLetPeopleWaitLongerWhenMoreAreReferredToTheSameHours() {
    Town more = LINE.with("consultation.refer_base", 2);
    assertThat(mean(more, Outcome.REFERRED)).isGreaterThan(1.2 * mean(LINE, Outcome.REFERRED));
    assertThat(mean(more, Outcome.MEAN_WAIT)).isGreaterThan(1 + mean(LINE, Outcome.MEAN_WAIT));
  }

  @Test
  void shouldLetNobodyWaitLongerWhenMoreAreReferredAndHoursSuffice() {
    Town enough = LINE.with("service.link_workers", 8).with("service.contact_hours_a_week", 37);
    Town more = enough.with("consultation.refer_base", 2);
    assertThat(mean(more, Outcome.REFERRED)).isGreaterThan(1.2 * mean(enough, Outcome.REFERRED));
    assertThat(mean(more, Outcome.MEAN_WAIT)).isLessThan(0.1 + mean(enough, Outcome.MEAN_WAIT));
  }

  private static double renewed(Town town, int seeds) {
    double renewed = mean(town, Outcome.GRANTS_RENEWED, seeds);
    return renewed / (renewed + mean(town, Outcome.GRANTS_ENDED, seeds));
  }

  private static List<String> decisions(Town town) {
    return town.log().lines(line -> line.startsWith("GrantDecided"));
  }

  private static double mean(Town town, Outcome outcome) {
    return mean(town, outcome, SEEDS);
  }

  private static double mean(Town town, Outcome outcome, int seeds) {
    double sum = 0;
    for (int seed = 1; seed <= seeds; seed++) {
      WeeklyCounts counts = new WeeklyCounts(town.horizon());
      town.seeded(seed).passed(counts);
      WeeklySeries series = counts.series();
      sum += series.total(outcome);
    }
    return sum / seeds;
  }
}
