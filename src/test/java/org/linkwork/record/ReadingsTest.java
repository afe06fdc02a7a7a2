package org.linkwork.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReadingsTest {
  private static final Readings SOME = new Readings(new TreeMap<>(Map.of("a", 2.0, "b", 8.0)));

  @Test
  void shouldAddUpByName() {
    Readings sum = SOME.plus(new Readings(new TreeMap<>(Map.of("b", 1.0, "c", 5.0))));
    assertThat(sum.values())
        .containsExactly(Map.entry("a", 2.0), Map.entry("b", 9.0), Map.entry("c", 5.0));
    assertThat(SOME.plus(Readings.NONE)).isEqualTo(SOME);
  }

  @Test
  void shouldDivideOnlyByWhatIsThere() {
    assertThat(SOME.ratio("a", "b")).isEqualTo(0.25);
    assertThat(SOME.ratio("c", "b")).isZero();
    assertThat(SOME.ratio("a", "c")).isNaN();
  }

  @Test
  void shouldNotBeChanged() {
    assertThatThrownBy(() -> SOME.values().put("a", 1.0))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
