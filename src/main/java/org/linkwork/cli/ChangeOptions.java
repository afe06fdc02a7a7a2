package org.linkwork.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.parameter.Numeral;
import org.linkwork.scenario.Overrides;
import org.linkwork.theme.SubTheme;
import picocli.CommandLine.Option;

/** Options that change every scenario alike. */
final class ChangeOptions {
  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another master seed, any whole number. The same seed gives the same results.")
  private String seed;

  @Option(
      names = "--without",
      paramLabel = "SUBTHEME",
      description =
          "Hold a sub-theme still at its neutral level, such as --without time; may be repeated."
              + " 'linkwork explain themes' lists them.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description =
          "Another value for a parameter, such as --set service.link_workers=3 or"
              + " --set 'service.link_workers={times: 2}'; weeks.warm_up and weeks.policy too, and"
              + " levers from the end of the warm-up with policy. before the name; may be"
              + " repeated. 'linkwork explain parameters' lists them.")
  private List<String> set = new ArrayList<>();

  /** The changes, to be checked with the scenarios. */
  Overrides overrides() {
    Overrides overrides = Overrides.NONE;
    if (seed != null) {
      overrides = overrides.seed(seed);
    }
    for (String subTheme : without) {
      overrides = overrides.without(subTheme);
    }
    for (String assignment : set) {
      overrides = overrides.set(assignment);
    }
    return overrides;
  }

  /**
   * What they make of a scenario that is sound, in a sentence; empty where they change no value.
   */
  Optional<String> inWords() {
    List<String> changed = new ArrayList<>(set);
    for (SubTheme subTheme : SubTheme.values()) {
      if (without.contains(subTheme.key())) {
        changed.add(
            "%s held still at %s of 1, which is neutral and not the best it could be"
                .formatted(subTheme.key(), Numeral.of(subTheme.neutral())));
      }
    }
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of("Changed on the command line: " + String.join("; ", changed) + ".");
  }

  /** The options as they were typed. */
  List<String> typed() {
    List<String> typed = new ArrayList<>();
    if (seed != null) {
      typed.addAll(List.of("--seed", seed));
    }
    without.forEach(subTheme -> typed.addAll(List.of("--without", subTheme)));
    set.forEach(assignment -> typed.addAll(List.of("--set", assignment)));
    return typed;
  }
}
