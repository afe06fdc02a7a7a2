package org.linkwork.parameter.reading;

import java.util.Comparator;

/**
 * One thing that is wrong with what the user gave, and what to do about it.
 *
 * @param severity whether it stops everything
 * @param position where it is
 * @param what what is wrong
 * @param advice what to do
 */
public record Problem(Severity severity, Position position, String what, String advice)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::position)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::what)
          .thenComparing(Problem::advice);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** The line that users see: {@code file:line:column error what - what to do}. */
  @Override
  public String toString() {
    return position + "  " + severity.label() + "  " + what + " - " + advice;
  }
}
