package org.linkwork.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.property.Town;
import org.linkwork.scenario.Scenario;
import org.linkwork.theme.HeldStill;
import org.linkwork.theme.Relaxed;
import org.linkwork.theme.SubTheme;

class ReliefsTest {
  private static final double ROUNDING = 1e-9;
  private static final Scenario SCENARIO = Town.of(1000).scenario();

  @Test
  void shouldEaseEverySubThemeAndEveryCapacity() {
    List<Relief> all = Reliefs.of(SCENARIO, 0.1).all();
    assertThat(all).hasSize(SubTheme.values().length + Capacity.values().length);
    assertThat(all).extracting(Relief::key).doesNotHaveDuplicates();
    assertThat(all).extracting(Relief::label).doesNotHaveDuplicates();
  }

  @Test
  void shouldEaseOneThingAndLeaveAllOthers() {
    for (Relief relief : Reliefs.of(SCENARIO, 0.1).all()) {
      Scenario eased = relief.scenario();
      int changes = 0;
      for (String name : SCENARIO.values().register().names()) {
        changes += eased.policyValues().get(name) == SCENARIO.policyValues().get(name) ? 0 : 1;
      }
      for (SubTheme subTheme : SubTheme.values()) {
        changes += eased.relaxed().share(subTheme) == 0 ? 0 : 1;
      }
      assertThat(changes).as(relief.key()).isEqualTo(1);
      assertThat(eased.values()).isEqualTo(SCENARIO.values());
    }
  }

  @Test
  void shouldGiveATenthMoreOfACapacity() {
    assertThat(policy("link-workers", "service.link_workers")).isCloseTo(1.1, within(ROUNDING));
    assertThat(policy("gp-time", "appointment.extra_slots_share")).isCloseTo(0.1, within(ROUNDING));
    double minutes = SCENARIO.values().get("consultation.minutes");
    assertThat(policy("appointment-length", "appointment.extra_minutes"))
        .isCloseTo(0.1 * minutes, within(ROUNDING));
    assertThat(policy("transport", "service.transport_share")).isCloseTo(0.1, within(ROUNDING));
  }

  @Test
  void shouldCountInWholePlaces() {
    double places = policy("group-places", "funding.extra_places");
    assertThat(places).isEqualTo(Math.rint(places)).isPositive();
  }

  @Test
  void shouldEaseWhatIsLeftOfWhatIsRelaxedAlready() {
    Scenario half = SCENARIO.relaxing("half", Relaxed.NONE.with(SubTheme.TIME, 0.5));
    Relief time =
        Reliefs.of(half, 0.1).all().stream()
            .filter(relief -> relief.key().equals("time"))
            .findFirst()
            .orElseThrow();
    assertThat(time.scenario().relaxed().share(SubTheme.TIME)).isCloseTo(0.55, within(ROUNDING));
  }

  @Test
  void shouldSayWhatCannotBeEased() {
    Scenario held =
        new Town(
                Town.REGISTER.values(),
                Town.REGISTER.values().with("service.contact_hours_a_week", 37.5),
                SCENARIO.horizon(),
                HeldStill.NONE.with(SubTheme.TIME, 0.3),
                List.of(),
                1)
            .scenario();
    Reliefs reliefs = Reliefs.of(held, 0.1);
    assertThat(reliefs.all())
        .extracting(Relief::key)
        .doesNotContain("time", "link-worker-hours")
        .contains("atmosphere");
    assertThat(reliefs.fixed())
        .hasSize(2)
        .anyMatch(why -> why.equals("time is held still in this scenario"))
        .anyMatch(why -> why.contains("contact hours"));
  }

  private static double policy(String relief, String lever) {
    return Reliefs.of(SCENARIO, 0.1).all().stream()
        .filter(candidate -> candidate.key().equals(relief))
        .findFirst()
        .orElseThrow()
        .scenario()
        .policyValues()
        .get(lever);
  }
}
