package org.linkwork.report.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.PricedItem;
import org.linkwork.decision.Told;
import org.linkwork.decision.economics.Worth;
import org.linkwork.experiment.FewRuns;
import org.linkwork.report.words.Words;

/** What would have to be known to choose more surely, and what that would be worth, in words. */
final class InformationWords {
  private static final double HARDLY = 0.01;

  private final DecisionFindings findings;
  private final List<String> names;

  InformationWords(DecisionFindings findings) {
    this.findings = findings;
    this.names = findings.decision().names();
  }

  /** What more would have to be known, in sentences without full stops. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (findings.choices().size() == 1) {
      return sentences;
    }
    chance().ifPresent(sentences::add);
    if (findings.isRough()) {
      sentences.add(
          "With "
              + (findings.hasParameterSets()
                  ? Words.count(findings.data().sets().size(), "plausible set")
                      + " draws hold too little of what is not known"
                  : Words.count(findings.data().replicates(), "replicate")
                      + " draws hold too little of the chance of the runs")
              + ": in how many an option has the"
              + " most, and what it would be worth to know more, is left unsaid until there are "
              + FewRuns.FEWEST
              + " or more");
      return sentences;
    }
    Worth perfect = findings.perfectInformation();
    double scale = Math.abs(findings.netBenefitAgainstFirst(findings.leader()));
    String here = " here over " + Words.count(findings.decision().years(), "year");
    if (perfect.pounds() <= HARDLY * scale || perfect.pounds() < 1) {
      sentences.add(
          "To know all that was varied would hardly change the choice: it would be worth at most "
              + Pounds.whole(perfect.pounds())
              + here);
    } else {
      sentences.add(
          "To know all that was varied before choosing would be worth up to "
              + known(perfect)
              + here
              + turningPoint(perfect));
    }
    if (!findings.hasParameterSets()) {
      sentences.add(
          "Only prices and the chance of the runs were varied: how the service works is taken as"
              + " the base scenario has it, so parameter uncertainty is not in these numbers, and"
              + " what a pilot of the service would be worth cannot be said until there are"
              + " plausible sets");
    }
    return sentences;
  }

  /** Which differences may be nothing but the chance of the runs. */
  private Optional<String> chance() {
    int leader = findings.leader();
    List<String> within =
        findings.choices().stream()
            .filter(other -> other != leader)
            .filter(other -> mayBeChance(findings.netBenefitOver(leader, other)))
            .map(other -> "\"" + names.get(other) + "\"")
            .toList();
    return within.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Chance of the runs alone may make the difference to "
                + String.join(", ", within)
                + "; with more replicates than "
                + Words.count(findings.data().replicates())
                + " less of it would be left");
  }

  /** The same world under another name differs by nothing, and more runs would not change that. */
  private static boolean mayBeChance(Told difference) {
    return !difference.isBeyondChance() && difference.high() > difference.low();
  }

  /** What the choice turns on, if that can be told from nothing. */
  private String turningPoint(Worth perfect) {
    Optional<Map.Entry<String, Worth>> first =
        findings.partialInformation().entrySet().stream()
            .filter(entry -> !entry.getKey().startsWith("all "))
            .filter(entry -> entry.getValue().isTold())
            .max(Comparator.comparingDouble(entry -> entry.getValue().pounds()))
            .filter(entry -> entry.getValue().pounds() > HARDLY * perfect.pounds());
    return first
        .map(
            entry ->
                "; the choice turns most on "
                    + spoken(findings, entry.getKey())
                    + (PricedItem.named(entry.getKey()).isPresent()
                        ? ", and to settle it would be worth up to "
                        : ", and a pilot that settled it would be worth up to ")
                    + known(entry.getValue()))
        .orElse(
            "; of nothing that was varied can it be told that the choice turns on it by itself");
  }

  private static String known(Worth worth) {
    return Pounds.brief(worth.pounds())
        + " (95% interval "
        + Pounds.brief(worth.low())
        + " to "
        + Pounds.brief(worth.high())
        + ")";
  }

  /** What was varied, in words where it has any, and its name. */
  static String spoken(DecisionFindings findings, String name) {
    String words = meaning(findings, name);
    return words.equals(name) ? name : words + " (" + name + ")";
  }

  /** What was varied, in words where it has any. */
  static String meaning(DecisionFindings findings, String name) {
    return PricedItem.named(name)
        .map(item -> "the price of \"" + item.purpose().label() + "\"")
        .or(
            () ->
                findings
                    .decision()
                    .base()
                    .values()
                    .register()
                    .find(name)
                    .map(known -> "\"" + known.meaning() + "\""))
        .orElse(name);
  }
}
