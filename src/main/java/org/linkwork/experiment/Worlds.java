package org.linkwork.experiment;

import org.linkwork.chance.Draws;
import org.linkwork.record.Recorder;
import org.linkwork.scenario.Scenario;

/** Builds worlds. */
@FunctionalInterface
interface Worlds {
  /** A world before its first week, which tells the recorder all that happens. */
  RunningWorld build(Scenario scenario, Draws draws, Recorder recorder);
}
