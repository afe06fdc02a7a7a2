package org.linkwork.cli;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.design.Experiment;
import org.linkwork.design.Factor;
import org.linkwork.design.SweepSize;

/** An experiment in words: what it asks, what it varies, and how many runs that is. */
final class ExperimentSummary {
  private ExperimentSummary() {}

  /** The experiment, a sentence for each fact. */
  static List<String> of(Experiment experiment) {
    List<String> sentences = new ArrayList<>();
    sentences.add("Question: " + experiment.question());
    sentences.add(
        "Base: %s, %d weeks of warm-up and %d weeks that are reported; seed %d."
            .formatted(
                experiment.base().name(),
                experiment.base().horizon().warmUpWeeks(),
                experiment.base().horizon().policyWeeks(),
                experiment.base().seed()));
    for (Factor factor : experiment.factors()) {
      sentences.add(
          (factor.side() == Factor.Side.CHOICE ? "Chosen: " : "Uncertain: ")
              + factor.name()
              + " ("
              + factor.meaning()
              + (factor.unit().isEmpty() ? "" : ", " + factor.unit())
              + ").");
    }
    PlanWords words = new PlanWords(experiment, SweepSize.of(experiment), 1);
    sentences.addAll(words.designs());
    sentences.add(words.runs());
    return sentences;
  }
}
