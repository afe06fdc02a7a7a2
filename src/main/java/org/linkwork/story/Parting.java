package org.linkwork.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the lives of one person in two worlds part.
 *
 * @param week first week at whose end anything differs in the person, or in which something else
 *     happened or weighed, from 0; -1 where the person differs before the first week
 * @param why what differs then, a sentence each
 * @param firstOtherEvent first week in which something else happens to the person or weighs at a
 *     threshold, not before {@code week}; empty where there is none to the end
 */
public record Parting(int week, List<String> why, OptionalInt firstOtherEvent) {
  /** Copies the list. */
  public Parting {
    why = List.copyOf(why);
  }

  /** Where these two lives part, if they ever do. */
  public static Optional<Parting> of(Life one, Life other) {
    if (one.weeks().size() != other.weeks().size()) {
      throw new IllegalArgumentException("Lives of different length cannot be compared.");
    }
    OptionalInt otherEvent = firstOtherEvent(one, other);
    if (one.signatureAtStart() != other.signatureAtStart()) {
      return Optional.of(
          new Parting(-1, List.of("The two worlds differ before the first week."), otherEvent));
    }
    for (int week = 0; week < one.weeks().size(); week++) {
      if (one.weeks().get(week).signature() != other.weeks().get(week).signature()
          || otherEvent.isPresent() && otherEvent.getAsInt() == week) {
        return Optional.of(new Parting(week, Differences.inWords(one, other, week), otherEvent));
      }
    }
    return Optional.empty();
  }

  private static OptionalInt firstOtherEvent(Life one, Life other) {
    for (int week = 0; week < one.weeks().size(); week++) {
      List<String> here = outlines(one.weeks().get(week));
      if (!here.equals(outlines(other.weeks().get(week)))) {
        return OptionalInt.of(week);
      }
    }
    return OptionalInt.empty();
  }

  private static List<String> outlines(WeekLived week) {
    List<String> outlines = new ArrayList<>();
    week.events().forEach(event -> outlines.add(Outline.of(event)));
    return outlines;
  }
}
