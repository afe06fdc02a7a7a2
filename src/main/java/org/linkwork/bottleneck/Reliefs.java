package org.linkwork.bottleneck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterValues;
import org.linkwork.scenario.Scenario;
import org.linkwork.theme.Relaxed;
import org.linkwork.theme.SubTheme;

/**
 * Everything that can be eased a little in a scenario: each sub-theme by a share of its remaining
 * gap, each capacity by the same share of itself.
 *
 * @param all what can be eased, sub-themes first
 * @param fixed why something else cannot, a sentence each without full stop
 */
public record Reliefs(List<Relief> all, List<String> fixed) {
  /** Copies the lists. */
  public Reliefs {
    all = List.copyOf(all);
    fixed = List.copyOf(fixed);
  }

  /**
   * The reliefs of a scenario, all from the end of the warm-up.
   *
   * @param by share, above 0 and at most 1
   */
  public static Reliefs of(Scenario scenario, double by) {
    List<Relief> all = new ArrayList<>();
    List<String> fixed = new ArrayList<>();
    for (SubTheme subTheme : SubTheme.values()) {
      if (scenario.held().holds(subTheme)) {
        fixed.add(subTheme.key() + " is held still in this scenario");
      } else {
        all.add(relaxed(scenario, subTheme, by));
      }
    }
    for (Capacity capacity : Capacity.values()) {
      more(scenario, capacity, by)
          .ifPresentOrElse(
              all::add,
              () -> fixed.add("there can be no more of: " + capacity.words() + ", as it stands"));
    }
    return new Reliefs(all, fixed);
  }

  private static Relief relaxed(Scenario scenario, SubTheme subTheme, double by) {
    double already = scenario.relaxed().share(subTheme);
    Relaxed relaxed = scenario.relaxed().with(subTheme, 1 - (1 - already) * (1 - by));
    String change =
        String.format(
            Locale.UK,
            "%s%% of the gap to %d closed",
            Numeral.of(Math.rint(1000 * by) / 10),
            subTheme.isBurden() ? 0 : 1);
    return new Relief(
        subTheme.key(),
        subTheme == SubTheme.TRUST_OF_PATIENTS ? "Trust of patients" : subTheme.heading(),
        subTheme.heading() + ": " + subTheme.quantity(),
        Optional.of(subTheme),
        change,
        scenario.relaxing(scenario.name() + "+" + subTheme.key(), relaxed));
  }

  private static Optional<Relief> more(Scenario scenario, Capacity capacity, double by) {
    ParameterValues values = scenario.policyValues();
    Parameter lever = values.register().find(capacity.lever()).orElseThrow();
    double now = values.get(lever.name());
    double wanted = capacity.more(values, by);
    double countable =
        lever.unit().whole() && wanted > now ? Math.max(now + 1, Math.rint(wanted)) : wanted;
    double more = Math.min(lever.high(), countable);
    if (!(more > now)) {
      return Optional.empty();
    }
    String change =
        "%s from %s to %s %s"
            .formatted(
                lever.name(),
                Numeral.of(Math.rint(1e6 * now) / 1e6),
                Numeral.of(Math.rint(1e6 * more) / 1e6),
                lever.unit().label());
    return Optional.of(
        new Relief(
            capacity.key(),
            capacity.label(),
            capacity.words(),
            Optional.empty(),
            change,
            scenario.withPolicy(
                scenario.name() + "+" + capacity.key(), values.with(lever.name(), more))));
  }
}
