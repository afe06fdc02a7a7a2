package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwork.property.Town;
import org.linkwork.scenario.InterventionPlan;

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
