package org.linkwork.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.Verdict;
import org.linkwork.record.Outcome;

class ContrastsTest {
  @Test
  void shouldJudgeEffectsTogether() {
    double[] baseline = {1, 2, 3, 4, 5, 6};
    PairedEffect clear =
        PairedEffect.of(Outcome.MET, baseline, new double[] {2.0, 3.1, 4.0, 5.1, 6.0, 7.1});
    PairedEffect doubtful =
        PairedEffect.of(Outcome.REFERRED, baseline, new double[] {1.9, 2.1, 3.8, 4.1, 5.9, 6.1});
    assertThat(doubtful.p()).isBetween(0.025, 0.05);
    List<PairedEffect> together = Contrasts.together(List.of(clear, doubtful, doubtful));
    assertThat(together.get(0).adjustedP()).isCloseTo(3 * clear.p(), within(1e-15));
    assertThat(together.get(0).verdict()).isEqualTo(Verdict.BETTER);
    assertThat(together.get(1).adjustedP()).isCloseTo(2 * doubtful.p(), within(1e-15));
    assertThat(together.get(1).tests()).isEqualTo(3);
    assertThat(together.get(1).verdict()).isEqualTo(Verdict.NO_DIFFERENCE_BEYOND_CHANCE);
  }
}
