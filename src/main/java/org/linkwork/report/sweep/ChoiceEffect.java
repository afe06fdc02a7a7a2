package org.linkwork.report.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linkwork.design.Experiment;
import org.linkwork.design.FactorLevel;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.report.sweep.SweepContrasts.Contrast;

/**
 * What one combination of choices changes, over all combinations of what is uncertain.
 *
 * @param levels its levels in words
 * @param contrasts one for each combination of what is uncertain
 * @param difference mean of their differences
 * @param range 95% interval of the difference where there is one combination alone; otherwise from
 *     the one in which it changes least to the one in which it changes most
 */
record ChoiceEffect(String levels, List<Contrast> contrasts, double difference, Interval range) {
  /** One for each combination of choices that is compared with another, in their order. */
  static List<ChoiceEffect> of(Experiment experiment, List<Contrast> contrasts) {
    Map<List<FactorLevel>, List<Contrast>> byChoice = new LinkedHashMap<>();
    for (Contrast contrast : contrasts) {
      byChoice
          .computeIfAbsent(experiment.choices(contrast.point()), choice -> new ArrayList<>())
          .add(contrast);
    }
    List<ChoiceEffect> effects = new ArrayList<>();
    byChoice.forEach((choice, all) -> effects.add(of(inWords(choice), all)));
    return effects;
  }

  private static ChoiceEffect of(String levels, List<Contrast> all) {
    double[] differences =
        all.stream()
            .mapToDouble(one -> one.effect().difference())
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    double mean = differences.length == 0 ? Double.NaN : 0;
    for (double difference : differences) {
      mean += difference / differences.length;
    }
    Interval range =
        all.size() == 1
            ? all.get(0).effect().interval()
            : differences.length == 0
                ? Interval.UNKNOWN
                : new Interval(differences[0], differences[differences.length - 1]);
    return new ChoiceEffect(levels, List.copyOf(all), mean, range);
  }

  /** Whether runs are missing with which it could be compared in all of them. */
  boolean isIncomplete() {
    return contrasts.stream().anyMatch(one -> !Double.isFinite(one.effect().difference()));
  }

  /** Whether it changes the outcome beyond chance, and in one direction, in all of them. */
  boolean isBeyondChance() {
    return contrasts.stream()
        .map(Contrast::effect)
        .allMatch(
            effect ->
                SweepReport.isBeyondChance(effect.verdict())
                    && effect.difference() > 0 == difference > 0);
  }

  /** In how many of them it changes the outcome beyond chance. */
  long beyondChance() {
    return contrasts.stream()
        .map(Contrast::effect)
        .map(PairedEffect::verdict)
        .filter(SweepReport::isBeyondChance)
        .count();
  }

  private static String inWords(List<FactorLevel> levels) {
    return levels.isEmpty()
        ? "the base"
        : levels.stream()
            .map(level -> level.factor() + " " + level.value())
            .collect(Collectors.joining(", "));
  }
}
