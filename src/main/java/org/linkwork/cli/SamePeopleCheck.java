package org.linkwork.cli;

import java.util.List;
import org.linkwork.experiment.Comparison;
import org.linkwork.experiment.RunPlan;
import org.linkwork.experiment.StopSign;
import org.linkwork.scenario.Scenario;

/** Whether scenarios can be compared person by person. */
final class SamePeopleCheck {
  private SamePeopleCheck() {}

  /**
   * Lets a comparison that is stopped before its first week look at the scenarios.
   *
   * @throws org.linkwork.experiment.IncomparableScenariosException if their people differ
   */
  static void of(List<Scenario> scenarios) {
    StopSign stop = new StopSign();
    stop.request();
    new Comparison(RunPlan.onThreads(1).stoppedBy(stop)).run(scenarios);
  }
}
