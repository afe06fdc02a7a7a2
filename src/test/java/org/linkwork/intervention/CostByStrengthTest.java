package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwork.property.Town;
import org.linkwork.record.Purpose;

/** What an intervention costs follows its strength down to nothing. */
class CostByStrengthTest {
  private static final Town TOWN =
      Town.of(1500)
          .lasting(0, 26)
          .with("need.visit_is_social", 2)
          .with("consultation.refer_base", 2);

  @ParameterizedTest
  @MethodSource("org.linkwork.intervention.InterventionCatalogue#all")
  void shouldCostNextToNothingAtNextToNoStrength(Intervention intervention) {
    long full = cost(intervention, 1);
    assertThat(cost(intervention, 0.001)).isLessThanOrEqualTo(full / 200);
    assertThat(cost(intervention, 0.5)).isBetween(full / 4, full * 3 / 4);
  }

  private static long cost(Intervention intervention, double strength) {
    Bill bill = Bill.of(TOWN.with(List.of(Town.plan(intervention.name(), 0, strength))));
    return bill.pence(Purpose.INTERVENTION_SET_UP) + bill.pence(Purpose.INTERVENTION_RUNNING);
  }
}
