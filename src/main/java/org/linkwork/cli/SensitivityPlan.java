package org.linkwork.cli;

import java.util.List;
import org.linkwork.design.SweepSize;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.WarmStart;
import org.linkwork.report.words.Words;
import org.linkwork.scenario.Scenario;
import org.linkwork.sensitivity.SensitivityQuestion;

/** What finding out what an answer depends on will take, said before it begins. */
final class SensitivityPlan {
  /** Trial runs of each world. */
  static final int TRIALS = 3;

  private static final double NANOSECONDS = 1e9;

  private final SensitivityAsked asked;
  private final Speech speech;

  SensitivityPlan(SensitivityAsked asked, Speech speech) {
    this.asked = asked;
    this.speech = speech;
  }

  /** Says what so many runs take, by a few on trial. */
  void say(long runs) {
    SensitivityQuestion question = asked.question();
    String size =
        question.size() == 0
            ? ""
            : "%s of ".formatted(counted(question.size(), question.method().unit()));
    speech.remark(
        "%s: %s, for %s. %s%s at %s."
            .formatted(
                question.scenario(),
                question.method().label(),
                question.answer(),
                size,
                Words.count(question.factors().size(), "number"),
                Words.count(asked.study().evaluations(), "point")));
    String time = "";
    try {
      double seconds = secondsOfARun();
      time =
          ": a run took %s, so all take about %s on %s"
              .formatted(
                  TimeInWords.of(seconds),
                  TimeInWords.of(seconds * runs / asked.threads()),
                  Words.count(asked.threads(), "thread"));
    } catch (RunFailedException e) {
      speech.warn("error  " + e.failure().sentence());
    }
    speech.remark(Words.count(runs, "run") + " to carry out" + time + ".");
    speech.remark(
        "Disk: about "
            + PlanWords.megabytes(
                SweepSize.storeMegabytes(
                    asked.study().points(),
                    question.factors().size(),
                    runs,
                    SensitivityTrial.RECORDING))
            + " MB.");
  }

  /** The fastest trial, since the first runs of a process are slow; worlds share their warm-up. */
  private double secondsOfARun() throws RunFailedException {
    List<Scenario> worlds = asked.scenarios();
    SingleRun way = worlds.size() > 1 ? new WarmStart() : SingleRun.fresh();
    double fastest = Double.POSITIVE_INFINITY;
    for (int replicate = 0; replicate < TRIALS; replicate++) {
      long begun = System.nanoTime();
      for (Scenario world : worlds) {
        way.run(world, replicate, () -> false);
      }
      double seconds = (System.nanoTime() - begun) / NANOSECONDS;
      fastest = Math.min(fastest, seconds / worlds.size());
    }
    return fastest;
  }

  private static String counted(int count, String thing) {
    String plural = thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ie" : thing;
    return Words.count(count, count == 1 ? thing : plural);
  }
}
