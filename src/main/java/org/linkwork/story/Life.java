package org.linkwork.story;

import java.util.List;
import java.util.Map;
import org.linkwork.record.PathwayEvent;
import org.linkwork.scenario.Horizon;

/**
 * One person in one world, from the first week to the last.
 *
 * @param scenario the scenario's name
 * @param horizon weeks of warm-up and of policy
 * @param portrait who the person is
 * @param signatureAtStart as {@link WeekLived#signature}, before the first week
 * @param weeks every week, in order
 * @param groups names of the community groups that there ever were, by id
 */
public record Life(
    String scenario,
    Horizon horizon,
    Portrait portrait,
    long signatureAtStart,
    List<WeekLived> weeks,
    Map<Integer, String> groups) {
  /** Copies the collections. */
  public Life {
    weeks = List.copyOf(weeks);
    groups = Map.copyOf(groups);
  }

  /** Whether the person never brought a social need to a GP, nor anything that follows from it. */
  public boolean isUneventful() {
    return weeks.stream()
        .flatMap(week -> week.events().stream())
        .allMatch(
            event ->
                event instanceof PathwayEvent.WentUnseen
                    || event instanceof PathwayEvent.Consulted consulted
                        && !consulted.socialNeed());
  }

  /** The week as readers count it, from the end of the warm-up. */
  public int policyWeek(int week) {
    return week - horizon.warmUpWeeks();
  }
}
