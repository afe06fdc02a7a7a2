package org.linkwork.report.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linkwork.bundle.Bundle;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.BundleQuestion;
import org.linkwork.bundle.FreshLook;
import org.linkwork.bundle.Interaction;
import org.linkwork.bundle.MainEffect;
import org.linkwork.bundle.Menu;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.experiment.Verdict;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;

/** What there is to say about bundles, in sentences without full stops. */
public final class BundleWords {
  private BundleWords() {}

  /** The findings, the most telling first. */
  public static List<String> sentences(BundleFindings findings, Optional<FreshLook> again) {
    List<String> sentences = new ArrayList<>();
    undefined(findings).ifPresent(sentences::add);
    if (isTooFew(findings)) {
      sentences.add(
          "%s cannot tell what any of them or any two of them do; ask for %d or more"
              .formatted(
                  Words.count(findings.effects().replicates(), "whole replicate"),
                  PairedEffect.FEWEST_PAIRS));
    } else {
      sentences.add(mains(findings));
      sentences.add(pairs(findings));
    }
    sentences.add(frontier(findings));
    BestBundle.inWords(findings, again).ifPresent(sentences::add);
    return List.copyOf(sentences);
  }

  static boolean isTooFew(BundleFindings findings) {
    return findings.effects().replicates() < PairedEffect.FEWEST_PAIRS;
  }

  /** Which bundles have runs without a value of the outcome; empty where none has. */
  public static Optional<String> undefined(BundleFindings findings) {
    Map<Bundle, Integer> runs = findings.undefined();
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    Menu menu = findings.question().menu();
    Bundle first = runs.keySet().iterator().next();
    int all = runs.values().stream().mapToInt(Integer::intValue).sum();
    return Optional.of(
        "In %s that finished there is no value of %s (first in bundle %s), so that whole replicates"
                .formatted(
                    Words.count(all, "run"), findings.question().outcome().key(), menu.name(first))
            + " are left out for every bundle");
  }

  /** Where replicates are that had no part in the choice, such as {@code on fresh seeds}. */
  public static String afresh(BundleQuestion question) {
    return question.menu().scenario().sameTown()
        ? "in the same town with fresh luck"
        : "on fresh seeds";
  }

  private static String mains(BundleFindings findings) {
    List<MainEffect> told = byStrength(findings);
    Menu menu = findings.question().menu();
    if (told.isEmpty()) {
      return "None of the %d changes %s beyond chance on average over the bundles"
          .formatted(menu.size(), findings.question().outcome().label());
    }
    List<String> parts =
        told.stream()
            .limit(3)
            .map(main -> menu.label(main.choice()) + " " + change(main.effect()))
            .toList();
    return "On average over all ways of having the others, %d of %d %s %s beyond chance: %s%s"
        .formatted(
            told.size(),
            menu.size(),
            told.size() == 1 ? "changes" : "change",
            findings.question().outcome().label(),
            told.size() > parts.size() ? "most of all " : "",
            String.join("; ", parts));
  }

  private static String pairs(BundleFindings findings) {
    Menu menu = findings.question().menu();
    List<Interaction> told =
        findings.effects().interactions().stream()
            .filter(pair -> isBeyondChance(pair.effect()))
            .sorted(Comparator.comparingDouble(pair -> -Math.abs(pair.effect().difference())))
            .toList();
    int all = findings.effects().interactions().size();
    if (told.isEmpty()) {
      return "No two of them help or hinder each other beyond chance (" + all + " pairs)";
    }
    List<String> parts = new ArrayList<>();
    for (boolean good : new boolean[] {true, false}) {
      told.stream()
          .filter(pair -> isGood(pair.effect()) == good)
          .findFirst()
          .ifPresent(
              pair ->
                  parts.add(
                      "%s and %s %s each other most: each does %s where the other is in"
                          .formatted(
                              menu.label(pair.first()),
                              menu.label(pair.second()),
                              good ? "help" : "hinder",
                              change(pair.effect()))));
    }
    return "%d of %d pairs %s each other beyond chance: %s"
        .formatted(
            told.size(),
            all,
            told.size() == 1 ? "helps or hinders" : "help or hinder",
            String.join("; ", parts));
  }

  private static String frontier(BundleFindings findings) {
    int unbeaten = findings.unbeaten().size();
    int alike = findings.frontier().size() - unbeaten;
    return "%s of %s %s beaten by none in cost and outcome at once; %s"
        .formatted(
            Words.count(unbeaten),
            Words.count(findings.outcome().bundles().size(), "bundle"),
            unbeaten == 1 ? "is" : "are",
            alike == 0
                ? "each of the others is beaten beyond chance by one of them"
                : Words.count(alike, "other") + " cannot be told from them");
  }

  /** A sum of money with its interval. */
  public static String pounds(SampleSummary pounds) {
    Amount amount = Amount.of(Outcome.COST_NHS, pounds);
    return "%s %s (%s)"
        .formatted(
            amount.difference(pounds.mean()),
            amount.unit(),
            amount.differenceInterval(pounds.interval()));
  }

  private static String change(PairedEffect effect) {
    Amount amount = Amount.of(effect);
    return "%s %s (%s)"
        .formatted(
            amount.difference(effect.difference()),
            amount.differenceUnit(),
            amount.differenceInterval(effect.interval()));
  }

  /** What the picture of interactions says. */
  static String interactionTitle(BundleFindings findings) {
    if (isTooFew(findings)) {
      return "Which of these help or hinder each other? "
          + Words.count(findings.effects().replicates(), "replicate")
          + " cannot tell";
    }
    Menu menu = findings.question().menu();
    return findings.effects().interactions().stream()
        .filter(pair -> isBeyondChance(pair.effect()))
        .max(Comparator.comparingDouble(pair -> Math.abs(pair.effect().difference())))
        .map(
            pair ->
                "%s and %s %s each other"
                    .formatted(
                        Words.capital(menu.choices().get(pair.first()).label()),
                        menu.choices().get(pair.second()).label(),
                        isGood(pair.effect()) ? "help" : "hinder"))
        .orElse("No two of these help or hinder each other beyond chance");
  }

  /** What the picture of contributions says. */
  static String shapleyTitle(BundleFindings findings) {
    List<SampleSummary> contributions = findings.contributions();
    int sign = findings.question().higherIsBetter() ? 1 : -1;
    List<Integer> order =
        IntStream.range(0, contributions.size())
            .boxed()
            .sorted(Comparator.comparingDouble(at -> -sign * contributions.get(at).mean()))
            .toList();
    Interval first = contributions.get(order.get(0)).interval();
    Interval second = contributions.get(order.get(1)).interval();
    boolean told = sign > 0 ? first.low() > second.high() : first.high() < second.low();
    return told
        ? Words.capital(findings.question().menu().choices().get(order.get(0)).label())
            + " contributes most"
        : "What does each contribute, and what does it cost?";
  }

  /** What the picture of the frontier says. */
  static String frontierTitle(BundleFindings findings) {
    int unbeaten = findings.unbeaten().size();
    int alike = findings.frontier().size() - unbeaten;
    return "%s of %s %s beaten by none%s"
        .formatted(
            Words.count(unbeaten),
            Words.count(findings.outcome().bundles().size(), "bundle"),
            unbeaten == 1 ? "is" : "are",
            alike == 0 ? "" : "; " + Words.count(alike) + " more may be as good");
  }

  /** The unit of the outcome's differences. */
  static String unit(Outcome outcome) {
    return outcome.unit().equals("share") ? "percentage points" : outcome.unit();
  }

  /** Whose money counts, such as {@code the NHS and the council}. */
  public static String payers(BundleQuestion question) {
    List<String> labels =
        question.payers().stream()
            .map(payer -> (payer == Payer.PATIENTS ? "" : "the ") + payer.label())
            .toList();
    int last = labels.size() - 1;
    return last == 0
        ? labels.get(0)
        : labels.subList(0, last).stream().collect(Collectors.joining(", "))
            + " and "
            + labels.get(last);
  }

  /** Whether an effect is told from chance. */
  public static boolean isBeyondChance(PairedEffect effect) {
    return effect.verdict() == Verdict.BETTER || effect.verdict() == Verdict.WORSE;
  }

  /** Whether an effect that is told from chance is for the better. */
  public static boolean isGood(PairedEffect effect) {
    return effect.verdict() == Verdict.BETTER;
  }

  /** The choices whose average effect is told from chance, the strongest first. */
  private static List<MainEffect> byStrength(BundleFindings findings) {
    return findings.effects().mains().stream()
        .filter(main -> isBeyondChance(main.effect()))
        .sorted(Comparator.comparingDouble(main -> -Math.abs(main.effect().difference())))
        .toList();
  }
}
