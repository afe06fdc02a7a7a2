package org.linkwork.practice;

import java.util.List;
import org.linkwork.theme.SubTheme;

/**
 * Something that a GP learns and takes along: what it changes in the GP once learnt in full.
 *
 * @param name the intervention that holds it
 * @param closes shares of the GP's own gaps that it closes
 * @param persuades share, 0 to 1, of the gap between the belief that the GP brought and full belief
 *     that it closes
 * @param extraMinutes minutes by which the GP's appointments grow longer
 */
public record Course(String name, List<Gap> closes, double persuades, double extraMinutes) {
  /** Copies the list, so that a course never changes. */
  public Course {
    closes = List.copyOf(closes);
  }

  /**
   * A gap of which a share is closed.
   *
   * @param share 0 to 1
   */
  public record Gap(SubTheme subTheme, double share) {}
}
