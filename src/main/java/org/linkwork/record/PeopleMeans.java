package org.linkwork.record;

/** Which sum of a census, divided by the number of adults, makes which outcome. */
final class PeopleMeans {
  private PeopleMeans() {}

  /** Sum over the adults of one cell. */
  static double sum(Census census, Outcome outcome, int cell) {
    return switch (outcome) {
      case LIFE_SATISFACTION -> census.lifeSatisfaction()[cell];
      case WORRY -> census.worry()[cell];
      case LONELINESS -> census.loneliness()[cell];
      case OFTEN_LONELY -> census.lonely()[cell];
      case IN_DISTRESS -> census.distressed()[cell];
      case ON_ANTIDEPRESSANTS -> census.onAntidepressants()[cell];
      default -> throw new IllegalArgumentException(outcome + " is not a mean over people");
    };
  }
}
