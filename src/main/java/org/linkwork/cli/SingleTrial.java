package org.linkwork.cli;

import java.util.List;
import java.util.Optional;
import org.linkwork.experiment.Precision;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.Replicates;
import org.linkwork.experiment.RunPlan;
import org.linkwork.report.Findings;
import org.linkwork.scenario.Scenario;

/** One scenario, run again and again. */
final class SingleTrial implements Trial {
  @Override
  public String command() {
    return "run";
  }

  @Override
  public void check(List<Scenario> scenarios) {
    // A single scenario that was read can be run.
  }

  @Override
  public String announcement(List<Scenario> scenarios) {
    return scenarios.get(0).name();
  }

  @Override
  public Outturn run(List<Scenario> scenarios, RunPlan plan, Optional<Precision> precision) {
    Scenario scenario = scenarios.get(0);
    Replicates replicates = new Replicates(plan);
    ReplicateSet runs =
        precision
            .map(asked -> replicates.run(scenario, asked))
            .orElseGet(() -> replicates.run(scenario));
    return new Outturn(
        runs.results().isEmpty() ? Optional.empty() : Optional.of(Findings.of(runs)),
        runs.failures(),
        runs.stopped(),
        precision.map(asked -> asked.isMetBy(runs)).orElse(true));
  }
}
