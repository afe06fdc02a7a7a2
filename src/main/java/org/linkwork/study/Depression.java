package org.linkwork.study;

import org.linkwork.parameter.InstrumentParameters;

/**
 * Who is depressed: a PHQ-9 of 10 or more as it would read without noise, as a careful interview
 * comes closer to the state than a questionnaire.
 *
 * @param caseBelow life satisfaction at or below which it is so
 */
record Depression(double caseBelow) {
  private static final double CASE = 10;
  private static final double MIDDLING_SATISFACTION = 7;

  static Depression of(InstrumentParameters instrument) {
    return new Depression(
        MIDDLING_SATISFACTION - (CASE - instrument.phqMiddle()) / instrument.phqSlope());
  }

  boolean isCase(double lifeSatisfaction) {
    return lifeSatisfaction <= caseBelow;
  }

  /** Whether the person was seen and is no case. */
  boolean isWell(double lifeSatisfaction) {
    return lifeSatisfaction > caseBelow;
  }
}
