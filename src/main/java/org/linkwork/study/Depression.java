package org.linkwork.study;

import org.linkwork.parameter.InstrumentParameters;

/**
 * Who is depressed: a PHQ-9 of 10 or more as it would read without noise, as a careful interview
 * comes closer to the state than a questionnaire.
 *
 * @param middle PHQ-9 at a life satisfaction of 7, outside an episode
 * @param slope points for each point of life satisfaction lost
 * @param inEpisode points that a depressive episode adds
 */
public record Depression(double middle, double slope, double inEpisode) {
  private static final double CASE = 10;
  private static final double MIDDLING_SATISFACTION = 7;

  /** Depression as these instruments read it. */
  public static Depression of(InstrumentParameters instrument) {
    return new Depression(instrument.phqMiddle(), instrument.phqSlope(), instrument.phqInEpisode());
  }

  boolean isCase(Panel panel, int person, int look) {
    return phq(panel, person, look) >= CASE;
  }

  /** Whether the person was seen and is no case. */
  boolean isWell(Panel panel, int person, int look) {
    return phq(panel, person, look) < CASE;
  }

  private double phq(Panel panel, int person, int look) {
    return middle
        + slope * (MIDDLING_SATISFACTION - panel.lifeSatisfaction(person, look))
        + (panel.isDepressed(person, look) ? inEpisode : 0);
  }
}
