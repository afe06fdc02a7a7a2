package org.linkwork.nation;

import java.util.List;
import java.util.Optional;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioException;

/** The networks of a nation as scenarios: as they are today and, where there is one, by policy. */
public final class NationWorlds {
  private final Nation nation;
  private final List<Network> networks;
  private final ScenarioBase today;
  private final Optional<ScenarioBase> policy;

  NationWorlds(
      Nation nation, List<Network> networks, ScenarioBase today, Optional<ScenarioBase> policy) {
    this.nation = nation;
    this.networks = List.copyOf(networks);
    this.today = today;
    this.policy = policy;
  }

  /** What the networks are drawn from. */
  public Nation nation() {
    return nation;
  }

  /** All networks, by number. */
  public List<Network> networks() {
    return networks;
  }

  /** The network of that number, if there is one. */
  public Optional<Network> network(int number) {
    return number < 1 || number > networks.size()
        ? Optional.empty()
        : Optional.of(networks.get(number - 1));
  }

  /**
   * So many networks chosen for all, by number, each kind as often as it is due.
   *
   * @param wanted 1 to as many as there are
   */
  public List<Network> sample(int wanted) {
    return NetworkSample.of(networks, wanted);
  }

  /** Names of the worlds, today's first. */
  public List<String> names() {
    return policy.isPresent() ? List.of(today.name(), policy.get().name()) : List.of(today.name());
  }

  /**
   * A network in one of the worlds; made anew each time, and the same each time.
   *
   * @param world 0 for today, 1 for the policy
   */
  public Scenario scenario(Network network, int world) {
    Problems problems = new Problems();
    return scenario(network, world, problems)
        .orElseThrow(() -> new ScenarioException(problems.sorted()));
  }

  private Optional<Scenario> scenario(Network network, int world, Problems problems) {
    ScenarioBase base = world == 0 ? today : policy.orElseThrow();
    Overrides changes = network.changes();
    return base.with(
        changes
            .seed(Long.toString(nation.seed()))
            .replicates("1")
            .set("weeks.warm_up=" + nation.horizon().warmUpWeeks())
            .set("weeks.policy=" + nation.horizon().policyWeeks()),
        base.name(),
        problems);
  }

  /** Looks for problems in the first network of each kind of place. */
  void check(Problems problems) {
    for (PlaceKind place : nation.places()) {
      networks.stream()
          .filter(network -> network.place().equals(place))
          .findFirst()
          .ifPresent(
              network -> {
                for (int world = 0; world < names().size(); world++) {
                  scenario(network, world, problems);
                }
              });
    }
  }
}
