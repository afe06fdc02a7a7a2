package org.linkwork.teach.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.Unit;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioException;

/** A scenario to explore freely, with a slider for each intervention and each lever. */
public final class FreeTown {
  private static final double[] SHARES = {0, 0.25, 0.5, 0.75, 1};
  private static final double[] MULTIPLES = {0, 0.5, 1, 1.5, 2, 4};
  private static final double[] STEPS_FROM_NOTHING = {0, 0.05, 0.1, 0.25, 0.5};

  private FreeTown() {}

  /**
   * The town of a scenario, with nothing to do but to explore.
   *
   * @throws ScenarioException with every problem, if the scenario has any error or is too large to
   *     be run while somebody waits
   */
  public static Lesson of(ScenarioBase base) {
    Problems problems = new Problems();
    Scenario scenario =
        base.with(Overrides.NONE, base.name(), problems)
            .orElseThrow(() -> new ScenarioException(problems.sorted()));
    long personWeeks =
        (long) scenario.parameters().place().registeredPeople() * scenario.horizon().weeks();
    if (personWeeks > Town.MOST_PERSON_WEEKS) {
      problems.error(
          Position.option(base.name()),
          "one run simulates " + personWeeks + " weeks of a person",
          "choose fewer people or weeks, " + Town.MOST_PERSON_WEEKS + " at the most");
      throw new ScenarioException(problems.sorted());
    }
    List<Slider> sliders = new ArrayList<>(interventions(scenario));
    for (Parameter lever : base.register().ofKind(Kind.LEVER)) {
      sliders.add(lever(lever, scenario.policyValues().get(lever.name())));
    }
    return new Lesson(
        base.name(),
        base.name(),
        scenario.question(),
        new Town(base, Overrides.NONE, sliders),
        List.of());
  }

  private static List<Slider> interventions(Scenario scenario) {
    Map<String, Double> reached = new TreeMap<>();
    for (InterventionPlan plan : scenario.interventions()) {
      reached.putIfAbsent(plan.name(), plan.reach());
    }
    return InterventionCatalogue.names().stream()
        .sorted()
        .map(
            name ->
                slider(
                    name + ".reach",
                    words(name),
                    SHARES,
                    reached.getOrDefault(name, 0.0),
                    Unit.SHARE))
        .toList();
  }

  private static String words(String name) {
    String words = name.replace('-', ' ').replaceFirst("^gp ", "GP ");
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static Slider lever(Parameter lever, double today) {
    String label = Character.toUpperCase(lever.meaning().charAt(0)) + lever.meaning().substring(1);
    return slider("policy." + lever.name(), label, candidates(lever, today), today, lever.unit());
  }

  /** Values worth trying, each within the lever's range. */
  private static double[] candidates(Parameter lever, double today) {
    double[] all =
        switch (lever.unit()) {
          case SWITCH -> new double[] {0, 1};
          case SHARE, LEVEL, PROBABILITY -> SHARES;
          default -> today == 0 ? STEPS_FROM_NOTHING.clone() : MULTIPLES.clone();
        };
    List<Double> allowed = new ArrayList<>();
    for (double one : all) {
      double value =
          switch (lever.unit()) {
            case SWITCH, SHARE, LEVEL, PROBABILITY -> one;
            default -> one * (today == 0 ? lever.high() : today);
          };
      double rounded = lever.unit().whole() ? Math.rint(value) : Math.rint(value * 100) / 100;
      if (lever.allows(rounded)) {
        allowed.add(rounded);
      }
    }
    return allowed.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static Slider slider(
      String change, String label, double[] candidates, double today, Unit unit) {
    TreeMap<Double, String> values = new TreeMap<>();
    for (double value : candidates) {
      values.put(value, words(value, unit));
    }
    values.put(today, words(today, unit));
    List<Slider.Notch> notches = new ArrayList<>();
    values.forEach((value, said) -> notches.add(new Slider.Notch(Numeral.of(value), said)));
    return new Slider(change, label, notches, List.copyOf(values.keySet()).indexOf(today));
  }

  private static String words(double value, Unit unit) {
    return switch (unit) {
      case SWITCH -> value == 0 ? "no" : "yes";
      case SHARE, PROBABILITY -> Numeral.of(Math.rint(value * 1000) / 10) + "%";
      default -> unit.said(value);
    };
  }
}
