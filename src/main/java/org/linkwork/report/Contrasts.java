package org.linkwork.report;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.ComparisonResult;
import org.linkwork.experiment.CouplingCurve;
import org.linkwork.experiment.GainSummary;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.PairingGain;
import org.linkwork.experiment.ScenarioEffects;
import org.linkwork.record.Outcome;
import org.linkwork.report.words.Headline;

/**
 * What scenarios change against the baseline; every list has one entry a scenario.
 *
 * @param baseline the baseline's name
 * @param headline effects on the outcomes declared beforehand: the primary one, tested by itself,
 *     then the others, tested together
 * @param all effects on every outcome, tested together
 * @param couplings how long lives stay the same in both worlds
 * @param gains who fares better and who worse
 * @param pairing what was measured against one shared stream; empty lists where it was not
 */
public record Contrasts(
    String baseline,
    List<ScenarioEffects> headline,
    List<ScenarioEffects> all,
    List<CouplingCurve> couplings,
    List<GainSummary> gains,
    List<List<PairingGain>> pairing) {
  static Contrasts of(ComparisonResult comparison, List<String> names, List<PairingGain> measured) {
    List<CouplingCurve> couplings = new ArrayList<>();
    List<GainSummary> gains = new ArrayList<>();
    List<List<PairingGain>> pairing = new ArrayList<>();
    for (int scenario = 1; scenario < names.size(); scenario++) {
      couplings.add(comparison.coupling(scenario));
      gains.add(comparison.whoGained(scenario));
      String name = comparison.scenarios().get(scenario);
      pairing.add(measured.stream().filter(gain -> gain.scenario().equals(name)).toList());
    }
    return new Contrasts(
        names.get(0),
        named(declared(comparison), names),
        named(comparison.effects(List.of(Outcome.values())), names),
        couplings,
        gains,
        pairing);
  }

  /** Names of the scenarios compared with the baseline. */
  public List<String> names() {
    return headline.stream().map(ScenarioEffects::scenario).toList();
  }

  private static List<ScenarioEffects> declared(ComparisonResult comparison) {
    List<ScenarioEffects> primary = comparison.effects(List.of(Headline.PRIMARY));
    List<ScenarioEffects> secondary = comparison.effects(Headline.SECONDARY);
    List<ScenarioEffects> declared = new ArrayList<>();
    for (int scenario = 0; scenario < primary.size(); scenario++) {
      List<PairedEffect> effects = new ArrayList<>(primary.get(scenario).effects());
      effects.addAll(secondary.get(scenario).effects());
      declared.add(new ScenarioEffects(primary.get(scenario).scenario(), List.copyOf(effects)));
    }
    return declared;
  }

  private static List<ScenarioEffects> named(List<ScenarioEffects> effects, List<String> names) {
    List<ScenarioEffects> named = new ArrayList<>();
    for (int scenario = 0; scenario < effects.size(); scenario++) {
      named.add(new ScenarioEffects(names.get(scenario + 1), effects.get(scenario).effects()));
    }
    return named;
  }
}
