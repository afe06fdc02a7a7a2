package org.linkwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linkwork.world.World;

class PrefixPopulationTest {
  @Test
  void shouldBeginWithThePeopleOfASmallerTown() {
    World small = town(500, 120).model(event -> {}).world();
    World large = town(1000, 60).model(event -> {}).world();
    assertThat(small.practices().get(0).gps()).hasSize(4);
    assertThat(large.practices().get(0).gps()).hasSize(4);
    assertThat(PatientTraits.ofFirst(500, large)).isEqualTo(PatientTraits.ofFirst(500, small));
  }

  @Test
  void shouldMakeEveryPersonUnlikeTheOthers() {
    World small = town(500, 120).model(event -> {}).world();
    assertThat(PatientTraits.ofFirst(500, small))
        .filteredOn(person -> !person.ageBand().equals("UNDER_18"))
        .extracting(PatientTraits::readiness)
        .doesNotHaveDuplicates();
  }

  /** Posts per practice are the same in both towns, since they say who the usual GP can be. */
  private static Town town(int people, double gpsPer10000) {
    return Town.of(people)
        .with("place.practices", 2)
        .with("place.gps_per_10000", gpsPer10000)
        .with("workforce.full_time_share", 0.75);
  }
}
