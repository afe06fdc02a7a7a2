package org.linkwork.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordBinderTest {
  private static final ParameterRegister REGISTER =
      new ParameterRegister(
          List.of(
              parameter("staff.leaves_per_year", 0.52, Unit.PER_YEAR),
              parameter("staff.cost_per_year", 10, Unit.POUNDS_PER_YEAR),
              parameter("staff.p50_minutes", 3, Unit.MINUTES),
              parameter("staff.share_18_to_34", 0.25, Unit.SHARE),
              parameter("staff.rooms", 4, Unit.ROOMS),
              parameter("staff.on_site", 1, Unit.SWITCH)));

  private static Parameter parameter(String name, double value, Unit unit) {
    return new Parameter(
        name, Kind.UNCERTAIN, value, unit, 0, 100, new Source.Assumption("none"), "some", "");
  }

  record Staff(
      double leavesPerWeek,
      double costPerYear,
      double p50Minutes,
      double share18To34,
      int rooms,
      boolean onSite) {}

  record Part(int rooms) {}

  record Wrong(double hats, int p50Minutes, boolean rooms, double onSite) {}

  record Picky(double rooms) {
    Picky {
      if (rooms > 3) {
        throw new IllegalArgumentException("too many rooms");
      }
    }
  }

  @Test
  void shouldFillEveryComponentFromItsKey() {
    assertThat(RecordBinder.bind(Staff.class, "staff", REGISTER.values()))
        .isEqualTo(new Staff(0.52 / 52, 10, 3, 0.25, 4, true));
    assertThat(RecordBinder.unbound(Staff.class, "staff", REGISTER)).isEmpty();
  }

  @Test
  void shouldNameTheParametersThatNoComponentReads() {
    assertThat(RecordBinder.unbound(Part.class, "staff", REGISTER))
        .containsExactly(
            "staff.leaves_per_year",
            "staff.cost_per_year",
            "staff.p50_minutes",
            "staff.share_18_to_34",
            "staff.on_site");
  }

  @Test
  void shouldNameEveryComponentThatDoesNotFit() {
    assertThatThrownBy(() -> RecordBinder.bind(Wrong.class, "staff", REGISTER.values()))
        .hasMessage(
            "Wrong has components without a fitting parameter in the group staff: double hats,"
                + " int p50Minutes (staff.p50_minutes is in minutes),"
                + " boolean rooms (staff.rooms is in rooms).");
  }

  @Test
  void shouldPassOnWhatARecordRefuses() {
    assertThatThrownBy(() -> RecordBinder.bind(Picky.class, "staff", REGISTER.values()))
        .hasMessage("Picky refuses its values: too many rooms");
  }
}
