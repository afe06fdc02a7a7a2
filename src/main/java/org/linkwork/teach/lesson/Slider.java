package org.linkwork.teach.lesson;

import java.util.List;

/**
 * One thing that can be changed in a town.
 *
 * @param change what it changes, as {@code --set} names it
 * @param label what it is, in words
 * @param notches where it can stand, 2 or more
 * @param today the place of the notch that is the town as it is
 */
public record Slider(String change, String label, List<Notch> notches, int today) {
  /** Copies the list. */
  public Slider {
    notches = List.copyOf(notches);
  }

  /**
   * A place where a slider can stand.
   *
   * @param value the value as a file would say it
   * @param words the value in words
   */
  public record Notch(String value, String words) {}
}
