package org.linkwork.report.words;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.ScenarioEffects;
import org.linkwork.experiment.Verdict;
import org.linkwork.record.Outcome;

/**
 * Why GPs' belief is higher where the service is taken away, said beside every such finding, since
 * it would be read as a gain.
 *
 * @paper "Informal evidence and feedback"
 */
public final class BeliefWithoutNews {
  private static final double HALF = 0.5;

  private BeliefWithoutNews() {}

  /**
   * A sentence without full stop for each scenario in which nobody is offered anything and GPs
   * believe more than in the baseline, most of whose referrals do not lead to a group.
   *
   * @param arms the scenarios' runs, the baseline first
   * @param effects what each scenario but the baseline changes, GPs' belief among it
   */
  public static List<String> sentences(List<ReplicateSet> arms, List<ScenarioEffects> effects) {
    List<String> sentences = new ArrayList<>();
    ReplicateSet baseline = arms.get(0);
    double come = baseline.summary(Outcome.START_RATE).mean();
    for (int scenario = 0; scenario < effects.size(); scenario++) {
      ReplicateSet arm = arms.get(scenario + 1);
      if (come < HALF && offersNothing(arm) && isBeliefHigher(effects.get(scenario))) {
        sentences.add(
            "GPs' belief is higher with %s, where no news of patients reaches them: in %s %s of referrals"
                    .formatted(arm.scenario(), baseline.scenario(), Words.percent(come))
                + " lead to a first visit to a group, so that news today is mostly of people who did"
                + " not come; read it as silence, not as a gain");
      }
    }
    return sentences;
  }

  private static boolean offersNothing(ReplicateSet arm) {
    return arm.summary(Outcome.OFFERED).mean() == 0;
  }

  private static boolean isBeliefHigher(ScenarioEffects scenario) {
    return scenario.effects().stream()
        .filter(effect -> effect.outcome() == Outcome.GP_BELIEF)
        .map(PairedEffect::verdict)
        .anyMatch(verdict -> verdict == Verdict.BETTER);
  }
}
