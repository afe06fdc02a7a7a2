package org.linkwork.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linkwork.property.Town;

/** A group that meets in a practice has no more places than the room holds. */
class GroupInARoomTest {
  private static final Town TOWN =
      Town.of(1000)
          .with("group.places", 20)
          .with("group.places_spread", 0)
          .with("group.own_members_share", 0);

  private final CommunityGroup group = TOWN.model(event -> {}).world().community().open().get(0);

  @Test
  void shouldBeFullWhenTheRoomIs() {
    group.meetIn(0, 3);
    for (int member = 0; member < 3; member++) {
      assertThat(group.occupancy()).isEqualTo(member / 3.0);
      assertThat(group.hasPlace()).isTrue();
      group.join();
    }
    assertThat(group.hasPlace()).isFalse();
    assertThat(group.occupancy()).isEqualTo(1);
  }

  @Test
  void shouldHaveAllItsPlacesAgainWhenItMeetsElsewhere() {
    group.meetIn(0, 3);
    for (int member = 0; member < 4; member++) {
      group.join();
    }
    assertThat(group.occupancy()).as("nobody is sent away").isEqualTo(1);
    group.release();
    assertThat(group.hasPlace()).isTrue();
    assertThat(group.occupancy()).isEqualTo(4 / 20.0);
  }

  @Test
  void shouldGainNoPlaceByARoomThatHoldsMore() {
    group.meetIn(0, 100);
    group.join();
    assertThat(group.occupancy()).isEqualTo(1 / 20.0);
  }
}
