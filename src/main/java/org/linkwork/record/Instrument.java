package org.linkwork.record;

/** A questionnaire by which a study would measure a person, and the scale of its score. */
public enum Instrument {
  ONS_LIFE_SATISFACTION("ONS4 life satisfaction", 0, 10, true),
  SWEMWBS("SWEMWBS", 7, 35, false),
  HADS_ANXIETY("HADS anxiety", 0, 21, true),
  HADS_DEPRESSION("HADS depression", 0, 21, true),
  PHQ_9("PHQ-9", 0, 27, true),
  UCLA_3("UCLA 3-item loneliness", 3, 9, true),
  EQ_5D("EQ-5D-5L utility", -0.3, 1, false);

  private final String label;
  private final double lowest;
  private final double highest;
  private final boolean wholePoints;

  Instrument(String label, double lowest, double highest, boolean wholePoints) {
    this.label = label;
    this.lowest = lowest;
    this.highest = highest;
    this.wholePoints = wholePoints;
  }

  /** The instrument's usual name. */
  public String label() {
    return label;
  }

  /** The score on the instrument's scale that is nearest to a value. */
  public double score(double value) {
    double within = Math.max(lowest, Math.min(highest, value));
    return wholePoints ? Math.rint(within) : Math.rint(within * 1000) / 1000;
  }
}
