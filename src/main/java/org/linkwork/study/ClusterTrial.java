package org.linkwork.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.linkwork.chance.Decision;
import org.linkwork.record.Instrument;

/** Practices drawn apart: half have the service, half are as they are in the world without it. */
public record ClusterTrial() implements StudyDesign {
  private static final double IN_NEED = 5;
  private static final int LAST_LOOK = 4;

  @Override
  public String key() {
    return "cluster-trial";
  }

  @Override
  public String question() {
    return "Are people in need better off in practices to which chance gave the service?";
  }

  @Override
  public String method() {
    return "Practices drawn apart at the beginning of the policy period; all adults of the panel with"
        + " a life satisfaction of 5 or less then, referred or not: life satisfaction and GP"
        + " consultations a year later, practice means compared.";
  }

  @Override
  public List<Estimate> estimate(StudyData data) {
    int last = Math.min(LAST_LOOK, data.with().panel().looks() - 1);
    return List.of(
        compare(
            data,
            "ons_life_satisfaction",
            "ONS4 life satisfaction a year later",
            "points",
            (world, person) -> world.panel().score(person, last, Instrument.ONS_LIFE_SATISFACTION)),
        compare(
            data,
            "gp_consultations",
            "GP consultations in the year",
            "consultations",
            (world, person) ->
                world
                    .visits()
                    .count(
                        person,
                        data.horizon().warmUpWeeks(),
                        data.horizon().warmUpWeeks() + last * Panel.WEEKS_BETWEEN)));
  }

  private static Estimate compare(
      StudyData data, String name, String label, String unit, Outcome outcome) {
    boolean[] served = served(data);
    Mean[] observed = means(served.length);
    Mean caused = new Mean();
    for (int person = 0; person < data.people().count(); person += Panel.ONE_IN) {
      double first = data.with().panel().score(person, 0, Instrument.ONS_LIFE_SATISFACTION);
      if (first <= IN_NEED) {
        int practice = data.people().practice(person);
        WorldSeen seen = served[practice] ? data.with() : data.without();
        observed[practice].add(outcome.of(seen, person));
        caused.add(outcome.of(data.with(), person) - outcome.of(data.without(), person));
      }
    }
    Mean with = new Mean();
    Mean without = new Mean();
    for (int practice = 0; practice < served.length; practice++) {
      (served[practice] ? with : without).add(observed[practice].value());
    }
    return new Estimate(name, label, unit, with.value() - without.value(), caused.value());
  }

  /** Practices by whether the lot gave them the service: half of them, rounded down. */
  private static boolean[] served(StudyData data) {
    int practices = 0;
    for (int person = 0; person < data.people().count(); person++) {
      practices = Math.max(practices, data.people().practice(person) + 1);
    }
    List<Integer> drawn = new ArrayList<>();
    for (int practice = 0; practice < practices; practice++) {
      drawn.add(practice);
    }
    drawn.sort(
        Comparator.comparingDouble(
            practice -> data.draws().uniform(Decision.TRIAL_ARM, practice, 1)));
    boolean[] served = new boolean[practices];
    drawn.subList(0, practices / 2).forEach(practice -> served[practice] = true);
    return served;
  }

  private static Mean[] means(int count) {
    Mean[] means = new Mean[count];
    Arrays.setAll(means, at -> new Mean());
    return means;
  }

  @FunctionalInterface
  private interface Outcome {
    double of(WorldSeen world, int person);
  }
}
