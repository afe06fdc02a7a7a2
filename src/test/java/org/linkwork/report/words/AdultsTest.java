package org.linkwork.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunResult;
import org.linkwork.record.Funnel;
import org.linkwork.report.SyntheticRuns;

class AdultsTest {
  @Test
  void shouldCountTheAdultsOfEqualTowns() {
    assertThat(Adults.inWords(SyntheticRuns.runs("baseline", 3), "adult"))
        .isEqualTo("31,900 adults");
  }

  @Test
  void shouldSayThatItIsAMeanWhereTownsDiffer() {
    RunResult run = SyntheticRuns.runs("baseline", 1).results().get(0);
    ReplicateSet towns =
        new ReplicateSet("baseline", 2, List.of(with(run, 100), with(run, 200)), List.of(), false);

    assertThat(Adults.inWords(towns, "registered adult"))
        .isEqualTo("150 registered adults on average");
  }

  private static RunResult with(RunResult run, long adults) {
    Funnel funnel = Funnel.empty();
    funnel.reached()[0] = adults;
    return new RunResult(
        run.scenario(),
        run.seed(),
        run.replicate(),
        run.horizon(),
        run.weekly(),
        run.strata(),
        funnel,
        run.funnelByFifth(),
        run.waits(),
        run.money(),
        run.seconds(),
        run.people());
  }
}
