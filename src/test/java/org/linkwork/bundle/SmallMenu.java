package org.linkwork.bundle;

import java.nio.file.Path;
import java.util.List;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioReader;

/** A menu of three interventions in a neighbourhood of few people and few weeks. */
public final class SmallMenu {
  private static final List<String> CHOSEN =
      List.of("feedback-and-reward", "buddy-system", "long-term-funding");

  private SmallMenu() {}

  /** The menu, with further capacities. */
  public static Menu menu(Choice.Capacity... capacities) {
    return Menu.of(scenario(), List.of(capacities));
  }

  static Scenario scenario() {
    Scenario all =
        new ScenarioReader(InterventionCatalogue.names())
            .read(
                Path.of("scenarios", "all-ten.yaml"),
                Overrides.NONE
                    .set("place.registered_people=400")
                    .set("place.practices=1")
                    .set("weeks.warm_up=5")
                    .set("weeks.policy=12")
                    .replicates("2"))
            .scenario();
    return all.delivering(
        "three",
        all.interventions().stream().filter(plan -> CHOSEN.contains(plan.name())).toList());
  }
}
