package org.linkwork.report.page;

import org.linkwork.experiment.PairedEffect;
import org.linkwork.record.Outcome;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;

/** What a scenario changes in one outcome, in words no surer than its verdict. */
final class EffectWords {
  private EffectWords() {}

  /** The difference with its interval, and the verdict. */
  static String change(PairedEffect effect) {
    Amount amount = Amount.of(effect);
    return switch (effect.verdict()) {
      case IDENTICAL, TOO_FEW_REPLICATES -> effect.verdict().label();
      case NO_DIFFERENCE_BEYOND_CHANCE ->
          "%s (95%% interval %s)"
              .formatted(effect.verdictInWords(), amount.differenceInterval(effect.interval()));
      case BETTER, WORSE, HIGHER, LOWER ->
          "%s, %s %s (95%% interval %s)"
              .formatted(
                  effect.verdictInWords(),
                  amount.difference(effect.difference()),
                  unit(amount),
                  amount.differenceInterval(effect.interval()));
    };
  }

  /** The unit of a difference, without the ends of its scale. */
  private static String unit(Amount amount) {
    return amount
        .differenceUnit()
        .replaceAll("^level 0-1$", "on a scale of 0 to 1")
        .replaceAll(" 0-10$", "");
  }

  /** An outcome as the name of a row, with its unit. */
  static String row(Outcome outcome, String unit) {
    String words = Words.capital(outcome.label());
    return outcome.label().contains(unit) ? words : words + ", " + unit;
  }
}
