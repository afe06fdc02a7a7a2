package org.linkwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linkwork.pathway.SocialPrescribingModel;

class MasonRandomTest {
  private static final Town TOWN = Town.whereAllIsOn(600).lasting(4, 22);

  @Test
  void shouldLeaveMasonsGeneratorUntouched() {
    SocialPrescribingModel fresh = TOWN.model(event -> {});
    SocialPrescribingModel run = TOWN.passed(event -> {});
    for (int draw = 0; draw < 700; draw++) {
      assertThat(run.random.nextLong()).isEqualTo(fresh.random.nextLong());
    }
  }
}
