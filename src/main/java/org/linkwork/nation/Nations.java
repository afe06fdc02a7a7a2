package org.linkwork.nation;

import java.nio.file.Path;
import java.util.Optional;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.YamlTree;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioException;
import org.linkwork.scenario.ScenarioReader;

/** Reads nation files, with the scenarios that their networks change. */
public final class Nations {
  private Nations() {}

  /** Whether the file describes a nation and not a scenario, as far as can be seen. */
  public static boolean isNation(Path file) {
    return YamlTree.read(file, new Problems()).flatMap(root -> root.text("nation")).isPresent();
  }

  /**
   * The networks of a nation, today and, where there is a policy, with it.
   *
   * @param policy a scenario file whose levers and interventions are for the whole nation; its
   *     place, weeks and seed are the nation's
   * @param problems what is wrong already
   * @throws ScenarioException with every problem of all files, if there is any error
   */
  public static NationWorlds read(Path file, Optional<Path> policy, Problems problems) {
    ScenarioReader reader = new ScenarioReader(InterventionCatalogue.names());
    Optional<Nation> nation =
        YamlTree.read(file, problems).flatMap(root -> new NationReader(file, problems).read(root));
    Optional<ScenarioBase> today = nation.flatMap(found -> reader.base(found.base(), problems));
    Optional<ScenarioBase> changed = policy.flatMap(path -> reader.base(path, problems));
    if (today.isPresent() && changed.isPresent()) {
      checkSameParameters(policy.orElseThrow(), changed.get(), today.get(), problems);
    }
    Optional<NationWorlds> worlds =
        nation.flatMap(
            found -> today.map(base -> new NationWorlds(found, Networks.of(found), base, changed)));
    if (!problems.hasErrors()) {
      worlds.ifPresent(found -> found.check(problems));
    }
    if (worlds.isEmpty() || problems.hasErrors()) {
      throw new ScenarioException(problems.sorted());
    }
    return worlds.get();
  }

  private static void checkSameParameters(
      Path policy, ScenarioBase changed, ScenarioBase today, Problems problems) {
    if (!changed.register().equals(today.register())) {
      problems.error(
          Position.whole(policy),
          changed.name() + " has other parameters beside it than the nation's base",
          "put both into one folder, or give both folders the same parameters.yaml");
    }
  }
}
