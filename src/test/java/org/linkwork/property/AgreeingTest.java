package org.linkwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Recorder;

class AgreeingTest {
  private static final Town TOWN =
      Town.withoutCompetition(2500)
          .with("need.visit_is_social", 2)
          .with("consultation.refer_base", 1)
          .lasting(13, 65);

  @Test
  void shouldLoseNobodyWhoAgreedWhenAgreeingIsMadeEasier() {
    double base = TOWN.values().get("threshold.agree_base");
    BitSet before = whoAgreed(TOWN);
    for (double easier : new double[] {0.1, 0.5, 2}) {
      BitSet after = whoAgreed(TOWN.with("threshold.agree_base", base + easier));
      BitSet lost = (BitSet) before.clone();
      lost.andNot(after);
      assertThat(lost.cardinality()).as("lost at +%s", easier).isZero();
      assertThat(after.cardinality()).isGreaterThan(before.cardinality());
    }
    assertThat(before.cardinality()).isGreaterThan(200);
  }

  private static BitSet whoAgreed(Town town) {
    Agreed agreed = new Agreed();
    town.passed(agreed);
    return agreed.people;
  }

  private static final class Agreed implements Recorder {
    private final BitSet people = new BitSet();

    @Override
    public void heard(PathwayEvent event) {
      if (event instanceof PathwayEvent.Referred referred) {
        people.set(referred.person());
      }
    }
  }
}
