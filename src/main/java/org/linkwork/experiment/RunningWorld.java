package org.linkwork.experiment;

import org.linkwork.record.People;

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

  /** A hash of all that changes in one person, as it stands now. */
  long stateSignature(int person);
}
