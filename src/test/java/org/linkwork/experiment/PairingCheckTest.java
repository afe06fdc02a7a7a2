package org.linkwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.Scenario;

class PairingCheckTest {
  private static final RunPlan PLAN = RunPlan.onThreads(2);

  @Test
  void shouldMeasureWhatKeysGainOverOneStream() {
    List<Scenario> both =
        List.of(ToyWorld.scenario("baseline", 0, 12), ToyWorld.scenario("more", 0.02, 12));
    ComparisonResult keyed = new Comparison(PLAN, ToyWorld::new, Luck.KEYED).run(both);

    PairingGain gain =
        new PairingCheck(PLAN, ToyWorld::new).measure(both, keyed, List.of(Outcome.MET)).get(0);

    assertThat(gain.n()).isEqualTo(10);
    assertThat(gain.scenario()).isEqualTo("more");
    // Keyed, only the 2 % differ; with one stream all that follows does.
    assertThat(gain.factor()).isGreaterThan(1);
    assertThat(gain.interval().contains(gain.factor())).isTrue();
  }

  @Test
  void shouldGiveTheRatioOfVariances() {
    PairedSample keyed = new PairedSample(new double[] {1, 2, 3}, new double[] {2, 2, 4});
    PairedSample oneStream = new PairedSample(new double[] {1, 2, 3}, new double[] {3, 0, 4});

    PairingGain gain = PairingGain.of("more", Outcome.MET, keyed, oneStream);

    assertThat(gain.keyedVariance()).isEqualTo(1 / 3.0, within(1e-12));
    assertThat(gain.oneStreamVariance()).isEqualTo(13 / 3.0, within(1e-12));
    assertThat(gain.factor()).isEqualTo(13, within(1e-9));
  }

  @Test
  void shouldUseOnlyReplicatesThatFinishBothWays() {
    List<Scenario> both =
        List.of(ToyWorld.scenario("baseline", 0, 6), ToyWorld.scenario("more", 0.1, 6));
    Attachments failing =
        (place, scenario, replicate) ->
            replicate == 1
                ? List.of(
                    event -> {
                      throw new IllegalStateException();
                    })
                : List.of();
    Attachments unopenable =
        (place, scenario, replicate) -> {
          throw new IOException("No space left on device");
        };
    ComparisonResult keyed =
        new Comparison(PLAN.attaching(failing), ToyWorld::new, Luck.KEYED).run(both);

    PairingGain gain =
        new PairingCheck(PLAN.attaching(unopenable), ToyWorld::new)
            .measure(both, keyed, List.of(Outcome.MET))
            .get(0);

    assertThat(keyed.replicates()).hasSize(5);
    assertThat(gain.n()).isEqualTo(4);
  }

  @Test
  void shouldRefuseTheSameTown() {
    Scenario sameTown = ToyWorld.scenario("baseline", 0, 2, 5, 1, ToyWorld.HORIZON, true);
    List<Scenario> both = List.of(sameTown, sameTown);
    ComparisonResult keyed = new Comparison(PLAN, ToyWorld::new, Luck.KEYED).run(both);

    assertThatThrownBy(
            () -> new PairingCheck(PLAN, ToyWorld::new).measure(both, keyed, List.of(Outcome.MET)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
