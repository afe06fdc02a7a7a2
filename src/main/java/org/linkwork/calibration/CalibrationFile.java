package org.linkwork.calibration;

import java.nio.file.Path;
import java.util.List;
import org.linkwork.chance.Draws;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.study.Arm;
import org.linkwork.study.TargetPart;

/**
 * A calibration of the model, read and checked.
 *
 * @param file where it stands
 * @param text the question that it answers, in words
 * @param question what is calibrated to what
 * @param parts how each aim is measured in the model, in the order of the aims
 * @param base the scenario whose parameters are calibrated
 * @param changes what the file changes in it in every run
 * @param standing the scenario as the file changes it, no parameter calibrated
 */
public record CalibrationFile(
    Path file,
    String text,
    CalibrationQuestion question,
    List<TargetPart> parts,
    ScenarioBase base,
    Overrides changes,
    Scenario standing) {
  /** Copies the list. */
  public CalibrationFile {
    parts = List.copyOf(parts);
  }

  /** Worlds that are run at each place in a wave. */
  public List<Arm> arms(int wave) {
    List<Aim> aims = question.aims();
    return ArmsNeeded.of(
        parts.stream().filter(part -> aims.get(parts.indexOf(part)).fromWave() <= wave).toList());
  }

  /** Runs that it takes, at most: each is one world, today's with its twin without the service. */
  public long mostRuns() {
    CalibrationRule rule = question.rule();
    long runs = 0;
    for (int wave = 1; wave <= rule.mostWaves(); wave++) {
      runs += (long) rule.points() * rule.waveReplicates() * arms(wave).size();
    }
    return runs + rule.placesAfterWaves() * arms(rule.mostWaves()).size();
  }

  /** Weeks that all runs simulate, at most, where each place is warmed up once. */
  public long mostWeeks() {
    CalibrationRule rule = question.rule();
    long weeks = 0;
    for (int wave = 1; wave <= rule.mostWaves(); wave++) {
      weeks += (long) rule.points() * rule.waveReplicates() * weeks(arms(wave));
    }
    return weeks + rule.placesAfterWaves() * weeks(arms(rule.mostWaves()));
  }

  private long weeks(List<Arm> arms) {
    return arms.stream().mapToLong(arm -> weeks(arm.key())).sum();
  }

  /** Weeks that one run of the world of such a scenario simulates beside others of its place. */
  public long weeks(Scenario world) {
    return weeks(world.name());
  }

  private long weeks(String world) {
    long policy = standing.horizon().policyWeeks();
    long warmUp = standing.horizon().warmUpWeeks();
    if (world.equals(Arm.TODAY.key())) {
      // The same people without the service are run with it.
      return warmUp + 2 * policy;
    }
    return world.equals(Arm.TURNOVER_2009.key()) ? warmUp + policy : policy;
  }

  /**
   * The scenario at a place, with a seed of its own.
   *
   * @throws BadInputException if the values there cannot hold together
   */
  public Scenario scenario(Evaluation evaluation) {
    long seed = Draws.keyed(question.seed(), evaluation.number()).luckKey() >>> 1;
    Overrides all = changes.seed(Long.toString(seed));
    for (int parameter = 0; parameter < evaluation.at().length; parameter++) {
      all = all.set(question.parameters().get(parameter).assignment(evaluation.at()[parameter]));
    }
    Problems problems = new Problems();
    return base.with(all, base.name(), problems)
        .orElseThrow(() -> new BadInputException(problems.sorted()));
  }
}
