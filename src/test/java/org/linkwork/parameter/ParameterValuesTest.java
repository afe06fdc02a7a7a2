package org.linkwork.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterValuesTest {
  private final ParameterValues values =
      ParameterRegister.read(Path.of("src/test/resources/scenario/parameters.yaml")).values();

  @Test
  void shouldStartFromTheRegister() {
    assertThat(values.get("service.link_workers")).isEqualTo(2);
    assertThat(values.group("group"))
        .containsExactly(Map.entry("course_sessions", 16.0), Map.entry("course_share", 0.3));
  }

  @Test
  void shouldStayAsTheyAreWhenOneIsChanged() {
    ParameterValues changed = values.with("service.link_workers", 5);
    assertThat(changed.get("service.link_workers")).isEqualTo(5);
    assertThat(values.get("service.link_workers")).isEqualTo(2);
    assertThat(changed).isNotEqualTo(values);
    assertThat(changed.with("service.link_workers", 2)).isEqualTo(values).hasSameHashCodeAs(values);
  }

  @Test
  void shouldTakeMinusZeroForZero() {
    assertThat(values.with("service.rooms", -0.0)).isEqualTo(values.with("service.rooms", 0.0));
  }

  @Test
  void shouldRefuseUnknownNamesAndValuesThatAreNoNumbers() {
    assertThatThrownBy(() -> values.get("service.rom"))
        .hasMessage("There is no parameter called service.rom.");
    assertThatThrownBy(() -> values.with("service.rooms", Double.NaN))
        .hasMessage("service.rooms cannot be NaN.");
  }
}
