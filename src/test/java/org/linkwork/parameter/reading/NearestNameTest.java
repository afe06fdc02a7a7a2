package org.linkwork.parameter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
  private static final List<String> NAMES = List.of("levers", "place", "policy", "prices");

  @Test
  void shouldFindANameWithOneSlip() {
    assertThat(NearestName.to("levrs", NAMES)).hasValue("levers");
    assertThat(NearestName.to("plcae", NAMES)).hasValue("place");
    assertThat(NearestName.to("Policy", NAMES)).hasValue("policy");
    assertThat(NearestName.to("price", NAMES)).hasValue("prices");
  }

  @Test
  void shouldNotGuessWhatIsFarFromEverything() {
    assertThat(NearestName.to("interventions", NAMES)).isEmpty();
    assertThat(NearestName.advice("interventions", NAMES))
        .isEqualTo("use one of levers, place, policy, prices");
  }

  @Test
  void shouldCountTwoSwappedLettersAsOneSlip() {
    assertThat(NearestName.to("plcae", List.of("plcxy", "place"))).hasValue("place");
  }
}
