package org.linkwork.report.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.ScenarioEffects;
import org.linkwork.experiment.Verdict;
import org.linkwork.report.words.Amount;

/** What one scenario changes, in text: first what is beyond chance, then what is not. */
final class EffectBlock {
  private static final int LABEL = 46;
  private static final int BASELINE = 11;
  private static final int DIFFERENCE = 10;
  private static final int INTERVAL = 24;
  private static final int VERDICT = 8;

  private EffectBlock() {}

  static String text(String baseline, ScenarioEffects scenario, Ink ink) {
    StringBuilder text = new StringBuilder();
    text.append(
        ink.strong(
            Lines.left("What " + scenario.scenario() + " changes", LABEL)
                + Lines.right(baseline.length() < BASELINE ? baseline : "baseline", BASELINE)
                + Lines.right("change", DIFFERENCE)
                + Lines.right("95% interval", INTERVAL)));
    text.append('\n');
    List<Verdict> unclear =
        List.of(Verdict.NO_DIFFERENCE_BEYOND_CHANCE, Verdict.IDENTICAL, Verdict.TOO_FEW_REPLICATES);
    for (PairedEffect effect : scenario.effects()) {
      if (!unclear.contains(effect.verdict())) {
        text.append(line(effect, ink)).append('\n');
      }
    }
    Map<String, List<PairedEffect>> alike = new LinkedHashMap<>();
    scenario.effects().stream()
        .filter(PairedEffect::isClearOnlyAlone)
        .forEach(effect -> add(alike, effect));
    for (Verdict verdict : unclear) {
      scenario.effects().stream()
          .filter(effect -> effect.verdict() == verdict && !effect.isClearOnlyAlone())
          .forEach(effect -> add(alike, effect));
    }
    alike.forEach(
        (words, effects) -> {
          text.append(ink.quiet(words + ":")).append('\n');
          effects.forEach(effect -> text.append(line(effect, ink)).append('\n'));
        });
    return text.toString();
  }

  private static void add(Map<String, List<PairedEffect>> alike, PairedEffect effect) {
    alike.computeIfAbsent(effect.verdictInWords(), words -> new ArrayList<>()).add(effect);
  }

  private static String line(PairedEffect effect, Ink ink) {
    Amount amount = Amount.of(effect);
    String numbers =
        Lines.left(OutcomeBlock.label(effect.outcome(), amount.unit()), LABEL)
            + Lines.right(amount.level(effect.baselineMean()), BASELINE)
            + Lines.right(amount.difference(effect.difference()), DIFFERENCE)
            + Lines.right(amount.differenceInterval(effect.interval()), INTERVAL);
    return switch (effect.verdict()) {
      case BETTER -> numbers + ink.good(Lines.right("better", VERDICT));
      case WORSE -> numbers + ink.bad(Lines.right("worse", VERDICT));
      case HIGHER, LOWER -> numbers + Lines.right(effect.verdict().label(), VERDICT);
      case NO_DIFFERENCE_BEYOND_CHANCE, IDENTICAL, TOO_FEW_REPLICATES -> ink.quiet(numbers);
    };
  }
}
