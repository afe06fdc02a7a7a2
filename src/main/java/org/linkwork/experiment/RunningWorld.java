package org.linkwork.experiment;

import org.linkwork.record.People;
import org.linkwork.scenario.Scenario;

/** One world while its weeks pass, as much of it as an experiment needs to see. */
interface RunningWorld {
  /** Lets one week pass. */
  void passWeek();

  /** Whether all weeks have passed. */
  boolean isOver();

  /** Who is registered. */
  People people();

  /** Sum of a person's weekly life satisfaction over the policy period so far. */
  double lifeSatisfactionTotal(int person);

  /** The same world as it goes on as another scenario, which has been the same until now. */
  RunningWorld goingOnAs(Scenario scenario);

  /** A hash of all that changes in one person, as it stands now. */
  long stateSignature(int person);
}
