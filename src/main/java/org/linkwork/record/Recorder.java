package org.linkwork.record;

/** A listener to a run. It is told what happened and can change nothing. */
public interface Recorder {
  /** Called once, before the first week, with the people of this run. */
  default void begins(People people) {}

  /** Called for each event, in the order in which things happen. */
  void heard(PathwayEvent event);

  /** Whether the recorder wants the terms of each threshold that this person faces. */
  default boolean wantsReasonsOf(int person) {
    return false;
  }

  /**
   * Whether the recorder wants this person's state at the end of this week; asked only after {@link
   * #wantsStates} has said so of the week.
   */
  default boolean wantsStateOf(int person, int week) {
    return false;
  }

  /** Whether any person's state may be wanted this week; answered once a week. */
  default boolean wantsStates(int week) {
    return false;
  }

  /** Whether a state that is wanted should come with what instruments would read. */
  default boolean wantsScoresOf(int person, int week) {
    return true;
  }
}
