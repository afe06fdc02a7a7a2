package org.linkwork.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Parameter;
import org.linkwork.report.words.Words;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Scenario;
import org.linkwork.theme.SubTheme;

/** A scenario in words: what is run, and how it differs from the standing values. */
final class ScenarioSummary {
  private static final double TENTHS_OF_PER_CENT = 1000;

  private final Scenario scenario;
  private final List<String> sentences = new ArrayList<>();

  private ScenarioSummary(Scenario scenario) {
    this.scenario = scenario;
  }

  /** The scenario, a sentence for each fact. */
  static List<String> of(Scenario scenario) {
    ScenarioSummary summary = new ScenarioSummary(scenario);
    summary.question();
    summary.runs();
    summary.differences();
    summary.heldStill();
    summary.relaxed();
    summary.interventions();
    return summary.sentences;
  }

  private void question() {
    sentences.add("Question: " + scenario.question());
  }

  private void runs() {
    say(
        "%s in %s, %s full-time equivalent link workers.",
        Words.people(scenario.parameters().place().registeredPeople()),
        Words.count(scenario.parameters().place().practices(), "practice"),
        number("service.link_workers"));
    say(
        "%s of warm-up, then %s that %s reported; %s, %s; seed %d.",
        Words.count(scenario.horizon().warmUpWeeks(), "week"),
        Words.count(scenario.horizon().policyWeeks(), "week"),
        scenario.horizon().policyWeeks() == 1 ? "is" : "are",
        Words.count(scenario.replicates(), "run"),
        scenario.sameTown()
            ? "all in the same town, each with luck of its own"
            : "each with a town and luck of its own",
        scenario.seed());
  }

  private void differences() {
    for (Parameter parameter : scenario.values().register().parameters()) {
      double value = scenario.values().get(parameter.name());
      if (value != parameter.value()) {
        say(
            "%s is %s instead of %s: %s.",
            parameter.name(),
            Numeral.of(value),
            parameter.unit().said(parameter.value()),
            parameter.meaning());
      }
      double later = scenario.policyValues().get(parameter.name());
      if (later != value) {
        say(
            "From the end of the warm-up %s is %s instead of %s: %s.",
            parameter.name(), Numeral.of(later), parameter.unit().said(value), parameter.meaning());
      }
    }
  }

  private void heldStill() {
    for (SubTheme subTheme : SubTheme.values()) {
      if (scenario.held().holds(subTheme)) {
        say(
            "Held still at %s of 1: %s (%s).",
            Numeral.of(scenario.held().level(subTheme)), subTheme.key(), subTheme.quantity());
      }
    }
  }

  private void relaxed() {
    for (SubTheme subTheme : SubTheme.values()) {
      double share = scenario.relaxed().share(subTheme);
      if (share > 0) {
        say(
            "From the end of the warm-up %s is relaxed: %s%% of its gap to %d is closed (%s).",
            subTheme.key(), perCent(share), subTheme.isBurden() ? 0 : 1, subTheme.quantity());
      }
    }
  }

  private void interventions() {
    if (scenario.interventions().isEmpty()) {
      say("No intervention.");
    }
    for (InterventionPlan plan : scenario.interventions()) {
      say(
          "Intervention %s (%s) from week %d%s, reaching %s%% at %s%% strength%s.",
          plan.name(),
          InterventionCatalogue.named(plan.name()).row().words(),
          plan.fromWeek(),
          plan.untilWeek() == InterventionPlan.NEVER ? " on" : " until week " + plan.untilWeek(),
          perCent(plan.reach()),
          perCent(plan.strength()),
          plan.rampWeeks() == 0
              ? " at once"
              : " after growing for " + Words.count(plan.rampWeeks(), "week"));
    }
  }

  private void say(String format, Object... facts) {
    sentences.add(String.format(Locale.UK, format, facts));
  }

  private static String perCent(double share) {
    return Numeral.of(Math.rint(TENTHS_OF_PER_CENT * share) / 10);
  }

  private String number(String parameter) {
    return Numeral.of(scenario.values().get(parameter));
  }
}
