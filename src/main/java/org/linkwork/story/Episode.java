package org.linkwork.story;

import java.util.List;

/**
 * A stretch of a life that is told in one breath.
 *
 * @param firstWeek first week of it, counted from 0
 * @param lastWeek last week of it
 * @param sentences what happened, in order
 */
public record Episode(int firstWeek, int lastWeek, List<String> sentences) {
  /** Copies the list. */
  public Episode {
    sentences = List.copyOf(sentences);
  }
}
