package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwork.community.CommunityGroup;
import org.linkwork.practice.GeneralPractitioner;
import org.linkwork.practice.Practice;
import org.linkwork.property.Town;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.setting.Levers;
import org.linkwork.theme.SubTheme;
import org.linkwork.world.World;

/** Interventions that begin together give the same bits, whatever their order in the file. */
class CommutingTest {
  private static final Town TOWN = Town.whereAllIsOn(600).lasting(2, 12).with(List.of());

  @ParameterizedTest
  @MethodSource("pairs")
  void shouldGiveTheSameBitsInEitherOrder(Intervention one, Intervention other) {
    List<InterventionPlan> plans = List.of(plan(one), plan(other));
    List<InterventionPlan> turned = List.of(plan(other), plan(one));
    assertThat(TOWN.with(plans).digest()).isEqualTo(TOWN.with(turned).digest());
  }

  @Test
  void shouldGiveTheSameBitsForAllOfThemInAnyOrder() {
    List<InterventionPlan> plans =
        new ArrayList<>(InterventionCatalogue.all().stream().map(CommutingTest::plan).toList());
    String inOrder = TOWN.with(plans).digest();
    Collections.reverse(plans);
    assertThat(TOWN.with(plans).digest()).isEqualTo(inOrder);
    Collections.rotate(plans, plans.size() / 2);
    assertThat(TOWN.with(plans).digest()).isEqualTo(inOrder);
  }

  @Test
  void shouldBeNoticedWhenOneIsThereAndNotTheOther() {
    assertThat(
            InterventionCatalogue.all().stream()
                .map(intervention -> TOWN.with(List.of(plan(intervention))).digest())
                .distinct())
        .hasSameSizeAs(InterventionCatalogue.all())
        .doesNotContain(TOWN.digest());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void shouldLeaveTheSameWorldWhicheverActsFirst(Intervention one, Intervention other) {
    double[] first = worldAfter(one, other);
    double[] second = worldAfter(other, one);
    assertThat(first).usingComparatorWithPrecision(1e-12).containsExactly(second);
    assertThat(first).isNotEqualTo(worldAfter(one, one));
  }

  /** Levers, conditions, attention and belief after one week in which they act in this order. */
  private static double[] worldAfter(Intervention first, Intervention second) {
    World world = TOWN.lasting(0, 12).model(event -> {}).world();
    world.setting().begin(0);
    first.act(world, new Delivery(plan(first), 1, 0));
    second.act(world, new Delivery(plan(second), 1, 0));
    DoubleStream.Builder state = DoubleStream.builder();
    for (Practice practice : world.practices()) {
      practice.remember(0);
      add(practice.levers(), state);
      state.add(practice.rewardPull());
      state.add(practice.conditions().pressure()).add(practice.conditions().room());
      state.add(practice.conditions().alertsADay());
      for (GeneralPractitioner gp : practice.gps()) {
        add(gp.levers(), state);
        state.add(gp.salience()).add(gp.priorBelief()).add(gp.minutesTaken());
        state.add(gp.lessons().persuaded());
      }
    }
    for (CommunityGroup group : world.community().all()) {
      add(group.levers(), state);
    }
    double week = 60 * world.setting().levers().service().contactHoursAWeek();
    world.linkWorkers().all().forEach(worker -> state.add(worker.free(week)));
    world.companions().passWeek();
    return state.add(world.companions().available()).build().toArray();
  }

  private static void add(Levers levers, DoubleStream.Builder state) {
    for (SubTheme subTheme : SubTheme.values()) {
      state.add(levers.closed(subTheme));
    }
  }

  private static InterventionPlan plan(Intervention intervention) {
    return new InterventionPlan(intervention.name(), 1, InterventionPlan.NEVER, 0.9, 0.7, 2, 9, 5);
  }

  static Stream<Object[]> pairs() {
    List<Intervention> all = InterventionCatalogue.all();
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(
            one ->
                IntStream.range(one + 1, all.size())
                    .mapToObj(other -> new Object[] {all.get(one), all.get(other)}));
  }
}
