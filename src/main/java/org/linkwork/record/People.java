package org.linkwork.record;

/** Who is registered: the facts about each person that recorders sort their counts by. */
public interface People {
  /** Number of registered people; ids run from 0 to one less. */
  int count();

  /** Whether the person is 18 or over; only adults walk the pathway. */
  boolean isAdult(int person);

  /** Deprivation fifth of the person's home, 1 the most and 5 the least deprived. */
  int deprivationFifth(int person);

  /** The person's sex. */
  Sex sex(int person);

  /** The person's age band. */
  AgeBand ageBand(int person);

  /** The person's practice, from 0. */
  int practice(int person);

  /** Groups that the person belongs to of their own accord, 0 to 3. */
  default int ownGroups(int person) {
    return 0;
  }
}
