package org.linkwork.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.linkwork.decision.Decision;
import org.linkwork.decision.DecisionOption;
import org.linkwork.decision.Perspective;
import org.linkwork.report.words.Words;

/** A decision in words: what it asks, between what, under which budget, and how many runs it is. */
final class DecisionSummary {
  private static final double PENCE = 100;

  private DecisionSummary() {}

  /** The decision, a sentence for each fact. */
  static List<String> of(Decision decision) {
    List<String> sentences = new ArrayList<>();
    sentences.add("Question: " + decision.question());
    sentences.add(
        "Base: %s, %s; %d weeks of warm-up, then %s that are paid for; seed %d."
            .formatted(
                decision.baseFile().getFileName(),
                Words.people(decision.base().parameters().place().registeredPeople()),
                decision.base().horizon().warmUpWeeks(),
                Words.count(decision.years(), "year"),
                decision.base().seed()));
    sentences.add(
        "Options: "
            + decision.options().stream()
                .map(DecisionOption::name)
                .map(name -> "\"" + name + "\"")
                .collect(Collectors.joining(", "))
            + ".");
    sentences.add(
        "Budget: "
            + budget(decision)
            + " more than under \""
            + decision.names().get(0)
            + "\", for "
            + decision.money().perspectives().stream()
                .map(Perspective::label)
                .findFirst()
                .orElseThrow()
            + "; prices of "
            + decision.money().priceYear()
            + ".");
    sentences.add(
        String.format(
            Locale.UK,
            "%,d runs: %s with %s, %s each; judged over %s of prices and sets.",
            decision.options().size() * decision.sets().size() * decision.replicates(),
            Words.count(decision.options().size(), "option"),
            decision.hasParameterSets()
                ? Words.count(decision.sets().size(), "plausible set")
                : "the base's values alone",
            Words.count(decision.replicates(), "replicate"),
            Words.count(decision.draws(), "draw")));
    return sentences;
  }

  private static String budget(Decision decision) {
    long[] pence = decision.money().budget();
    boolean same = Arrays.stream(pence).distinct().count() == 1;
    return same
        ? String.format(Locale.UK, "£%,.0f a year", pence[0] / PENCE)
        : Arrays.stream(pence)
                .mapToObj(each -> String.format(Locale.UK, "£%,.0f", each / PENCE))
                .collect(Collectors.joining(", "))
            + " in the years";
  }
}
