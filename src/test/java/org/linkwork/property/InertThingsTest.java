package org.linkwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.community.CommunityGroup;
import org.linkwork.pathway.SocialPrescribingModel;

class InertThingsTest {
  private static final int PEOPLE = 1010;

  @Test
  void shouldLeaveEverybodyAsTheyAreWhenSomebodyMovesInWhoNeverAsks() {
    int child = firstChildFrom(PEOPLE);
    assertThat(childless(child + 1).log().lines()).isEqualTo(childless(child).log().lines());
  }

  @Test
  void shouldNoticeWhenSomebodyMovesInWhoDoesAsk() {
    int child = firstChildFrom(PEOPLE);
    Town without = childless(child).with("need.child_demand_per_year", 50);
    Town with = childless(child + 1).with("need.child_demand_per_year", 50);
    assertThat(with.log().lines()).isNotEqualTo(without.log().lines());
  }

  @Test
  void shouldLeaveEverybodyAsTheyAreWhenThereIsAClosedGroupMore() throws Exception {
    Town few =
        town(PEOPLE)
            .with("place.groups_per_10000", 90)
            .with("funding.births_per_year", 0)
            .with("group.no_reserves_share", 1);
    Town more = few.with("place.groups_per_10000", 100);
    EventLog without = new EventLog();
    SocialPrescribingModel usual = few.passed(without);
    EventLog with = new EventLog();
    SocialPrescribingModel other = more.model(with);
    int slots = usual.world().community().slots();
    assertThat(other.world().community().slots()).isEqualTo(slots + 1);
    close(other.world().community().inSlot(slots));
    Town.passed(other);

    assertThat(with.lines()).isEqualTo(without.lines());
  }

  /** Groups are closed by the community alone, which this one never meets. */
  private static void close(CommunityGroup group) throws Exception {
    Method close = CommunityGroup.class.getDeclaredMethod("close");
    close.setAccessible(true);
    close.invoke(group);
  }

  private static int firstChildFrom(int person) {
    List<PatientTraits> traits =
        PatientTraits.ofFirst(PEOPLE + 40, childless(PEOPLE + 40).model(event -> {}).world());
    int child = person;
    while (!traits.get(child).ageBand().equals("UNDER_18")) {
      child++;
    }
    return child;
  }

  private static Town childless(int people) {
    return town(people).with("need.child_demand_per_year", 0);
  }

  /**
   * As many people, with the GPs and groups of a thousand; nothing is paid for each head, and
   * groups open in the usual slots alone.
   */
  private static Town town(int people) {
    return Town.whereAllIsOn(1000)
        .with("place.registered_people", people)
        .with("place.gps_per_10000", 20.0 * 1000 / people)
        .with("place.groups_per_10000", 60)
        .with("funding.budget_per_person", 1e6)
        .with("funding.commissioned_per_10000", 0)
        .with("funding.development_workers", 0)
        .with("price.prompts_licence_per_patient", 0)
        .lasting(13, 39);
  }
}
