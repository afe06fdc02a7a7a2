package org.linkwork.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.linkwork.experiment.ManyRuns;
import org.linkwork.experiment.RunFailure;
import org.linkwork.experiment.RunPlan;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.experiment.SingleRun;
import org.linkwork.scenario.Scenario;

/**
 * What a study finds over replicates.
 *
 * @param design how it was carried out
 * @param scenario name of the scenario
 * @param replicates how many finished
 * @param findings its figures, in the design's order
 * @param failures runs that failed
 * @param stopped whether it was stopped before all had finished
 */
public record DesignedStudy(
    StudyDesign design,
    String scenario,
    int replicates,
    List<StudyFinding> findings,
    List<RunFailure> failures,
    boolean stopped) {
  /** Copies the lists. */
  public DesignedStudy {
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
  }

  /** Carries the study out as often as the scenario says, with the service and without it. */
  public static DesignedStudy of(Scenario scenario, StudyDesign design, RunPlan plan) {
    List<List<Estimate>> estimates = new ArrayList<>();
    for (int replicate = 0; replicate < scenario.replicates(); replicate++) {
      estimates.add(List.of());
    }
    StudyRun way = new StudyRun(2 * plan.threads());
    SingleRun study =
        (one, replicate, shouldStop) -> {
          Optional<StudyRun.Both> both = way.both(one, replicate, true, shouldStop);
          both.ifPresent(
              worlds -> {
                List<Estimate> found = design.estimate(worlds.data());
                synchronized (estimates) {
                  estimates.set(replicate, found);
                }
              });
          return both.map(StudyRun.Both::result);
        };
    ManyRuns.Outturn<Integer> outturn =
        new ManyRuns(study, plan)
            .run(List.of(scenario), scenario.replicates(), ManyRuns.Kept<RunResult>::replicate);
    return new DesignedStudy(
        design,
        scenario.name(),
        outturn.runs().size(),
        findings(outturn.runs().stream().map(run -> estimates.get(run.replicate())).toList()),
        outturn.failures(),
        outturn.stopped());
  }

  static List<StudyFinding> findings(List<List<Estimate>> byReplicate) {
    List<StudyFinding> findings = new ArrayList<>();
    for (int place = 0; !byReplicate.isEmpty() && place < byReplicate.get(0).size(); place++) {
      Estimate like = byReplicate.get(0).get(place);
      findings.add(
          new StudyFinding(
              like.measure(),
              like.label(),
              like.unit(),
              summary(byReplicate, place, Estimate::naive),
              summary(byReplicate, place, Estimate::counterfactual)));
    }
    return findings;
  }

  private static SampleSummary summary(
      List<List<Estimate>> byReplicate, int place, ToDoubleFunction<Estimate> value) {
    return SampleSummary.of(
        byReplicate.stream().mapToDouble(found -> value.applyAsDouble(found.get(place))).toArray());
  }
}
