package org.linkwork.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioException;

/** Makes the worlds in which options are chosen. */
public final class OptionWorlds {
  private final ScenarioBase base;
  private final Overrides everywhere;
  private final Set<String> catalogue;

  /**
   * Worlds made from a scenario file.
   *
   * @param everywhere what the decision changes in all of them
   */
  OptionWorlds(ScenarioBase base, Overrides everywhere, Set<String> catalogue) {
    this.base = base;
    this.everywhere = everywhere;
    this.catalogue = Set.copyOf(catalogue);
  }

  /** The names of the interventions that there are. */
  Set<String> catalogue() {
    return catalogue;
  }

  /** The world of these changes at the base's values; empty after problems. */
  Optional<Scenario> world(String name, Overrides changes, Problems problems) {
    return base.with(joined(everywhere, changes), name, problems);
  }

  /**
   * The world of an option under a parameter set.
   *
   * @throws ScenarioException if the values of the set cannot hold together with the option
   */
  public Scenario world(DecisionOption option, ParameterSet set) {
    Problems problems = new Problems();
    return base.with(
            joined(joined(everywhere, set.changes()), option.changes()), option.name(), problems)
        .orElseThrow(() -> new ScenarioException(problems.sorted()));
  }

  /** One change after the other. */
  static Overrides joined(Overrides first, Overrides second) {
    List<Overrides.Override> all = new ArrayList<>(first.changes());
    all.addAll(second.changes());
    return new Overrides(all);
  }
}
