package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwork.community.CommunityGroup;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.practice.GeneralPractitioner;
import org.linkwork.practice.Practice;
import org.linkwork.property.Town;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.setting.Levers;
import org.linkwork.theme.SubTheme;
import org.linkwork.world.World;

/** Whom an intervention reaches: a wider reach contains the narrower. */
class ReachTest {
  private static final Town TOWN = Town.of(3000).with("place.practices", 12).lasting(0, 1);

  @ParameterizedTest
  @MethodSource("org.linkwork.intervention.InterventionCatalogue#all")
  void shouldContainTheNarrowerReachInTheWider(Intervention intervention) {
    Set<String> few = reached(intervention, 0.3);
    Set<String> many = reached(intervention, 0.7);
    Set<String> all = reached(intervention, 1);
    assertThat(few).isNotEmpty().hasSizeLessThan(many.size());
    assertThat(many).containsAll(few).hasSizeLessThan(all.size());
    assertThat(all).containsAll(many);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.2, 0.3, 0.45, 0.6, 0.95, 1})
  void shouldReachTheNearestNumberOfPractices(double reach) {
    Delivery delivery =
        new Delivery(new InterventionPlan("stories", 0, InterventionPlan.NEVER, reach, 1, 0), 0, 0);
    for (int seed = 1; seed <= 5; seed++) {
      List<Practice> practices =
          TOWN.with("place.practices", 7).seeded(seed).model(event -> {}).world().practices();
      assertThat(practices.stream().filter(practice -> delivery.reaches(practice.turn())))
          .hasSize((int) Math.round(7 * reach));
      assertThat(delivery.shareReached(practices)).isEqualTo(Math.round(7 * reach) / 7.0);
    }
  }

  @Test
  void shouldReachPracticesInAnotherOrderThanThatOfTheirRooms() {
    Town halfInHouse = TOWN.with("service.in_house_share", 0.5);
    int alreadyInHouse = 0;
    for (int seed = 1; seed <= 5; seed++) {
      World world = halfInHouse.seeded(seed).model(event -> {}).world();
      assertThat(world.practices())
          .filteredOn(practice -> world.linkWorkers().presence(practice) == 1)
          .hasSize(6);
      for (Practice practice : world.practices()) {
        if (practice.turn() < 0.5 && world.linkWorkers().presence(practice) == 1) {
          alreadyInHouse++;
        }
      }
    }
    assertThat(alreadyInHouse).as("of 30 practices reached").isBetween(5, 25);
  }

  @Test
  void shouldReachNobodyAtReachZero() {
    assertThat(InterventionCatalogue.all())
        .allSatisfy(intervention -> assertThat(reached(intervention, 0)).isEmpty());
  }

  @Test
  void shouldReachWhoeverHasATurnBelowTheReach() {
    Delivery delivery =
        new Delivery(new InterventionPlan("stories", 0, InterventionPlan.NEVER, 0.4, 1, 0), 0, 0);
    assertThat(delivery.reaches(0.39)).isTrue();
    assertThat(delivery.reaches(0.4)).isFalse();
  }

  /** The practices and groups that are no longer as they would be. */
  private static Set<String> reached(Intervention intervention, double reach) {
    InterventionPlan plan =
        new InterventionPlan(intervention.name(), 0, InterventionPlan.NEVER, reach, 1, 0);
    SocialPrescribingModel model = TOWN.with(List.of(plan)).model(event -> {});
    model.passWeek();
    Set<String> reached = new TreeSet<>();
    for (Practice practice : model.world().practices()) {
      if (isReached(practice) || model.world().companions().serve(practice.turn())) {
        reached.add("practice " + practice.id());
      }
    }
    for (CommunityGroup group : model.world().community().all()) {
      if (isMoved(group.levers())) {
        reached.add("group " + group.id());
      }
    }
    return reached;
  }

  private static boolean isReached(Practice practice) {
    return practice.rewardPull() > 0
        || isMoved(practice.levers())
        || practice.gps().stream().anyMatch(ReachTest::isReached);
  }

  private static boolean isReached(GeneralPractitioner gp) {
    return isMoved(gp.levers()) || gp.lessons().persuaded() > 0 || gp.minutesTaken() > 0;
  }

  private static boolean isMoved(Levers levers) {
    for (SubTheme subTheme : SubTheme.values()) {
      if (levers.closed(subTheme) > 0) {
        return true;
      }
    }
    return false;
  }
}
