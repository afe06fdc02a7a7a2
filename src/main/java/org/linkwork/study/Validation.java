package org.linkwork.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.linkwork.experiment.ManyRuns;
import org.linkwork.experiment.RunFailure;
import org.linkwork.experiment.RunPlan;
import org.linkwork.record.Readings;
import org.linkwork.scenario.Scenario;

/**
 * What the model says of targets.
 *
 * @param scenario name of the scenario
 * @param seeds seeds in which every world finished
 * @param findings one for each number of each target, in order
 * @param failures runs that failed
 * @param stopped whether it was stopped before all had finished
 */
public record Validation(
    String scenario,
    int seeds,
    List<TargetFinding> findings,
    List<RunFailure> failures,
    boolean stopped) {
  /** The shortest policy period in which every target can be measured, in weeks. */
  public static final int FEWEST_POLICY_WEEKS = 130;

  /** The shortest warm-up with a half-year before the first referrals, in weeks. */
  public static final int FEWEST_WARM_UP_WEEKS = 26;

  /** Copies the lists. */
  public Validation {
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
  }

  /** The worlds that these targets need. */
  public static List<Arm> arms(Set<OpenTarget> targets) {
    Set<Arm> arms = EnumSet.noneOf(Arm.class);
    targets.forEach(target -> arms.addAll(target.arms()));
    return List.copyOf(arms);
  }

  /** Runs every world that the targets need, as often as the scenario says, and reads them. */
  public static Validation of(Scenario scenario, Set<OpenTarget> targets, RunPlan plan) {
    List<Arm> arms = arms(targets).stream().sorted(Comparator.naturalOrder()).toList();
    ManyRuns runs = new ManyRuns(new StudyRun(2 * plan.threads()), plan);
    ManyRuns.Outturn<Readings> outturn =
        runs.run(
            arms.stream().map(arm -> arm.in(scenario)).toList(),
            scenario.replicates(),
            run -> run.result().readings());
    Map<Integer, Map<Arm, Readings>> bySeed = new TreeMap<>();
    for (ManyRuns.Kept<Readings> run : outturn.runs()) {
      bySeed
          .computeIfAbsent(run.replicate(), seed -> new EnumMap<>(Arm.class))
          .put(arms.get(run.scenario()), run.result());
    }
    List<ReadingsByArm> whole =
        bySeed.values().stream()
            .filter(read -> read.size() == arms.size())
            .map(ReadingsByArm::new)
            .toList();
    return new Validation(
        scenario.name(),
        whole.size(),
        findings(targets, whole),
        outturn.failures(),
        outturn.stopped());
  }

  static List<TargetFinding> findings(Set<OpenTarget> targets, List<ReadingsByArm> bySeed) {
    PooledReadings read = PooledReadings.of(bySeed);
    List<TargetFinding> findings = new ArrayList<>();
    for (OpenTarget target : OpenTarget.values()) {
      if (targets.contains(target)) {
        for (TargetPart part : target.parts()) {
          findings.add(TargetFinding.of(target, part, read));
        }
      }
    }
    return findings;
  }

  /** The targets looked at, in order. */
  public List<OpenTarget> targets() {
    return findings.stream().map(TargetFinding::target).distinct().toList();
  }

  /** Where a target stands: inside if all its numbers are, outside if one of them is. */
  public Met met(OpenTarget target) {
    List<Met> parts =
        findings.stream()
            .filter(finding -> finding.target() == target)
            .map(TargetFinding::met)
            .toList();
    if (parts.contains(Met.OUTSIDE)) {
      return Met.OUTSIDE;
    }
    return parts.contains(Met.CANNOT_TELL) ? Met.CANNOT_TELL : Met.INSIDE;
  }

  /** Whether every number of a target, as it stands, lies in its band, however sure that is. */
  public boolean isInBand(OpenTarget target) {
    return findings.stream()
        .filter(finding -> finding.target() == target)
        .allMatch(finding -> finding.part().isInside(finding.model()));
  }
}
