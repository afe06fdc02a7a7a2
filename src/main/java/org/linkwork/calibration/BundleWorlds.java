package org.linkwork.calibration;

import java.util.List;
import org.linkwork.bundle.Bundle;
import org.linkwork.bundle.Choice;
import org.linkwork.bundle.Menu;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioBase;

/** Bundles as worlds that are run with every plausible set. */
public final class BundleWorlds {
  private final Menu menu;
  private final ScenarioBase file;
  private final List<Choice.Capacity> capacities;
  private Overrides changes;
  private Menu changed;

  private BundleWorlds(Menu menu, ScenarioBase file) {
    this.menu = menu;
    this.file = file;
    this.capacities =
        menu.choices().stream()
            .filter(Choice.Capacity.class::isInstance)
            .map(Choice.Capacity.class::cast)
            .toList();
  }

  /**
   * A world for each of these bundles.
   *
   * @param menu what there is to choose from
   * @param file the scenario of that menu
   */
  public static List<PlausibleWorld> of(Menu menu, ScenarioBase file, List<Bundle> bundles) {
    BundleWorlds worlds = new BundleWorlds(menu, file);
    return bundles.stream().map(worlds::world).toList();
  }

  private PlausibleWorld world(Bundle bundle) {
    return new PlausibleWorld() {
      @Override
      public String name() {
        return menu.name(bundle);
      }

      @Override
      public Scenario in(Overrides changes) {
        return with(changes).scenario(bundle);
      }
    };
  }

  /** All bundles with one set follow each other, so that their menu is made once. */
  private synchronized Menu with(Overrides wanted) {
    if (!wanted.equals(changes)) {
      changed = Menu.of(PlausibleWorld.with(file, wanted), capacities);
      changes = wanted;
    }
    return changed;
  }
}
