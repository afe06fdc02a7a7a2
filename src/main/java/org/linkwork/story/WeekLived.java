package org.linkwork.story;

import java.util.List;
import java.util.Optional;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.PersonState;

/**
 * One week of one person in one world.
 *
 * @param week week of the run, from 0
 * @param events what happened, in order
 * @param state how the person is at its end; empty for children, who do not walk the pathway
 * @param signature a number that differs when anything that changes in the person differs
 */
public record WeekLived(
    int week, List<PathwayEvent> events, Optional<PersonState> state, long signature) {
  /** Copies the list. */
  public WeekLived {
    events = List.copyOf(events);
  }
}
