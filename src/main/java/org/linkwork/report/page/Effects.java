package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.ScenarioEffects;
import org.linkwork.experiment.Verdict;
import org.linkwork.record.Outcome;

/**
 * What one scenario changes against the baseline, as {@code effects.csv} has it.
 *
 * @param scenario the scenario's name
 * @param against the baseline's name
 * @param declared the outcomes declared beforehand, the primary one first
 * @param all every outcome
 */
record Effects(
    String scenario, String against, List<PairedEffect> declared, List<PairedEffect> all) {
  private static final String FILE = "effects.csv";
  private static final String EXPLORATORY = "exploratory";

  /** Copies the lists. */
  Effects {
    declared = List.copyOf(declared);
    all = List.copyOf(all);
  }

  /** The effects of every scenario of a comparison, in the table's order. */
  static List<Effects> read(PageFolder folder) {
    List<TableRow> rows = folder.table(FILE);
    List<Effects> effects = new ArrayList<>();
    for (String name : rows.stream().map(row -> row.text("scenario")).distinct().toList()) {
      List<TableRow> mine = rows.stream().filter(row -> row.is("scenario", name)).toList();
      effects.add(
          new Effects(
              name,
              mine.get(0).text("against"),
              mine.stream()
                  .filter(row -> !row.is("role", EXPLORATORY))
                  .flatMap(row -> effect(row, "baseline_mean").stream())
                  .toList(),
              mine.stream().flatMap(row -> effect(row, "baseline_mean").stream()).toList()));
    }
    if (effects.isEmpty() || effects.stream().anyMatch(one -> one.declared().isEmpty())) {
      throw Refusal.spoilt(folder.place().resolve(FILE), "this has no effects");
    }
    return effects;
  }

  /** The same in the form in which the program finds words for it. */
  ScenarioEffects spoken() {
    return new ScenarioEffects(scenario, declared);
  }

  /** The effect on one outcome, if the table has it. */
  Optional<PairedEffect> on(Outcome outcome) {
    return all.stream().filter(effect -> effect.outcome() == outcome).findFirst();
  }

  /**
   * The effect in a row; empty for an outcome that this version of the program does not know.
   *
   * @param baseline the column with the mean of what it is compared with
   */
  static Optional<PairedEffect> effect(TableRow row, String baseline) {
    return outcome(row.text("outcome"))
        .map(
            outcome ->
                new PairedEffect(
                    outcome,
                    row.whole("n"),
                    row.number(baseline),
                    row.number("mean"),
                    row.number("difference"),
                    new Interval(row.number("ci_low"), row.number("ci_high")),
                    row.number("p"),
                    row.number("adjusted_p"),
                    row.whole("tests"),
                    row.number("correlation"),
                    row.number("variance_reduction"),
                    Interval.UNKNOWN,
                    verdict(row.text("verdict"))));
  }

  /** The outcome of this name, if there is one. */
  static Optional<Outcome> outcome(String key) {
    return Arrays.stream(Outcome.values()).filter(one -> one.key().equals(key)).findFirst();
  }

  /** What tables say in words; whatever is not certain cannot be told from chance. */
  private static Verdict verdict(String words) {
    return Arrays.stream(Verdict.values())
        .filter(one -> one.label().equals(words))
        .findFirst()
        .orElse(Verdict.NO_DIFFERENCE_BEYOND_CHANCE);
  }

  /** Whether a verdict says that there is a difference. */
  static boolean isBeyondChance(Verdict verdict) {
    return switch (verdict) {
      case BETTER, WORSE, HIGHER, LOWER -> true;
      case NO_DIFFERENCE_BEYOND_CHANCE, IDENTICAL, TOO_FEW_REPLICATES -> false;
    };
  }
}
