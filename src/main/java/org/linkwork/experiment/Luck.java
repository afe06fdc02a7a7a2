package org.linkwork.experiment;

import org.linkwork.chance.Draws;
import org.linkwork.scenario.Scenario;

/** How the draws of a replicate are made. */
enum Luck {
  /** Each draw addressed by decision, agent and occasion. */
  KEYED {
    @Override
    Draws of(Scenario scenario, int replicate) {
      return scenario.sameTown()
          ? Draws.sameTown(scenario.seed(), replicate)
          : Draws.keyed(scenario.seed(), replicate);
    }
  },
  /** Each draw the next of one stream, as simulations usually have it. */
  ONE_STREAM {
    @Override
    Draws of(Scenario scenario, int replicate) {
      return Draws.oneStream(scenario.seed(), replicate);
    }
  };

  abstract Draws of(Scenario scenario, int replicate);
}
