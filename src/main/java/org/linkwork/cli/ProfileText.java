package org.linkwork.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linkwork.intervention.Expectation;
import org.linkwork.intervention.InterventionNumbers;
import org.linkwork.intervention.Profile;
import org.linkwork.intervention.SideEffect;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;

/** What the model makes of something that planners can do, in sentences and as facts. */
final class ProfileText {
  private final Profile profile;
  private final InterventionNumbers numbers;

  ProfileText(Profile profile, ParameterRegister register) {
    this.profile = profile;
    this.numbers = InterventionNumbers.of(profile.numbers(), register);
  }

  /** What it moves, is meant to move and does besides, and what is known of it. */
  List<String> effects() {
    List<String> sentences = new ArrayList<>();
    sentences.add("Moves: " + String.join("; ", profile.moves()) + ".");
    sentences.add(
        "Meant to move, where its barrier binds: "
            + profile.expected().stream()
                .map(ProfileText::inWords)
                .collect(Collectors.joining("; "))
            + ".");
    sentences.add(
        "Side effects to look for: "
            + profile.sideEffects().stream()
                .map(ProfileText::inWords)
                .collect(Collectors.joining("; "))
            + ".");
    sentences.add(
        "Evidence: "
            + profile.evidence().brief()
            + " ("
            + profile.evidence().strength().label()
            + "; rows "
            + String.join(", ", profile.evidence().rows())
            + ").");
    return sentences;
  }

  /** The parameters and prices, a line each below their heading. */
  List<String> numbers() {
    List<String> sentences = new ArrayList<>();
    list("Parameters:", numbers.strengths(), sentences);
    list("Costs:", numbers.prices(), sentences);
    return sentences;
  }

  private static void list(String heading, List<Parameter> parameters, List<String> sentences) {
    if (!parameters.isEmpty()) {
      sentences.add(heading);
      parameters.stream()
          .map(
              parameter ->
                  "- %s %s %s (%s to %s): %s - %s"
                      .formatted(
                          parameter.name(),
                          Numeral.of(parameter.value()),
                          parameter.unit().label(),
                          Numeral.of(parameter.low()),
                          Numeral.of(parameter.high()),
                          parameter.meaning(),
                          parameter.source().inWords()))
          .forEach(sentences::add);
    }
  }

  /** The same for other programs, added to what is there. */
  void addTo(Map<String, Object> facts) {
    facts.put("moves", profile.moves());
    facts.put("expected", profile.expected().stream().map(ProfileText::facts).toList());
    facts.put("side_effects", profile.sideEffects().stream().map(ProfileText::facts).toList());
    facts.put("evidence", profile.evidence().brief());
    facts.put("evidence_strength", profile.evidence().strength().label());
    facts.put("evidence_rows", profile.evidence().rows());
    facts.put("parameters", numbers.strengths().stream().map(ProfileText::facts).toList());
    facts.put("prices", numbers.prices().stream().map(ProfileText::facts).toList());
  }

  private static Map<String, Object> facts(Expectation expectation) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("outcome", expectation.outcome().key());
    facts.put("direction", expectation.direction().label());
    return facts;
  }

  private static Map<String, Object> facts(SideEffect effect) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("words", effect.words());
    facts.put("outcome", effect.outcome().key());
    facts.put("direction", effect.direction().label());
    return facts;
  }

  private static Map<String, Object> facts(Parameter parameter) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", parameter.name());
    facts.put("value", parameter.value());
    facts.put("unit", parameter.unit().label());
    facts.put("low", parameter.low());
    facts.put("high", parameter.high());
    facts.put("meaning", parameter.meaning());
    facts.put("source", parameter.source().inWords());
    return facts;
  }

  private static String inWords(Expectation expectation) {
    return "\"%s\" %s".formatted(expectation.outcome().label(), expectation.direction().label());
  }

  private static String inWords(SideEffect effect) {
    return "%s (\"%s\" %s)"
        .formatted(effect.words(), effect.outcome().label(), effect.direction().label());
  }
}
