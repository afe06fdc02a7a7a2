package org.linkwork.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.calibration.CalibrationFile;
import org.linkwork.calibration.CalibrationQuestion;
import org.linkwork.calibration.CalibrationRule;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.report.words.Words;
import org.linkwork.scenario.Scenario;
import org.linkwork.study.Arm;
import org.linkwork.study.StudyRun;

/**
 * What a calibration will take, in words.
 *
 * @param calibration the calibration
 * @param threads runs at the same time
 */
record CalibrationPlan(CalibrationFile calibration, int threads) {
  private static final double NANOSECONDS = 1e9;

  /** What it is and how much is done, without how long that takes. */
  static List<String> summary(CalibrationFile calibration) {
    CalibrationQuestion question = calibration.question();
    CalibrationRule rule = question.rule();
    Scenario standing = calibration.standing();
    return List.of(
        "%s: %s, %s of targets, %s over %d + %s."
            .formatted(
                question.name(),
                Words.count(question.parameters().size(), "parameter"),
                Words.count(question.aims().size(), "part"),
                Words.people(standing.parameters().place().registeredPeople()),
                standing.horizon().warmUpWeeks(),
                Words.count(standing.horizon().policyWeeks(), "week")),
        "At most %s of %s, then %s on fresh seeds and a check of %s: %s at most."
            .formatted(
                Words.count(rule.mostWaves(), "wave"),
                Words.count(rule.points(), "place"),
                Words.count(rule.candidates(), "place"),
                Words.count(rule.kept(), "set"),
                Words.count(calibration.mostRuns(), "run")));
  }

  /** The summary, and how long it takes on this computer. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>(summary(calibration));
    sentences.add(time());
    return sentences;
  }

  private String time() {
    try {
      Scenario today = Arm.TODAY.in(calibration.standing());
      StudyRun way = new StudyRun(1);
      // The first run of a process is slow.
      way.run(today, 0, () -> false);
      double first = seconds(way, today, 1);
      double further = 0;
      List<Arm> arms = calibration.arms(calibration.question().rule().mostWaves());
      for (Arm arm : arms) {
        further += arm == Arm.TODAY ? 0 : seconds(way, arm.in(calibration.standing()), 1);
      }
      return String.format(
          Locale.UK,
          "Today's world with its twin took %s, the %d further worlds together %s, so that all take"
              + " about %s on %s.",
          TimeInWords.of(first),
          arms.size() - 1,
          TimeInWords.of(further),
          TimeInWords.of(all(first, further)),
          Words.count(threads, "thread"));
    } catch (RunFailedException e) {
      return "A trial run failed: " + e.failure().sentence();
    }
  }

  private double all(double first, double further) {
    CalibrationRule rule = calibration.question().rule();
    double seconds = 0;
    for (int wave = 1; wave <= rule.mostWaves(); wave++) {
      double place = first + (calibration.arms(wave).size() > 1 ? further : 0);
      seconds += rule.points() * rule.waveReplicates() * place;
    }
    return (seconds + rule.placesAfterWaves() * (first + further)) / threads;
  }

  private static double seconds(StudyRun way, Scenario scenario, int replicate)
      throws RunFailedException {
    long begun = System.nanoTime();
    way.run(scenario, replicate, () -> false);
    return (System.nanoTime() - begun) / NANOSECONDS;
  }
}
