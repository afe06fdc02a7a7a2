package org.linkwork.sensitivity;

import org.linkwork.parameter.Source;

/** How well a number of the model is known, by the kind of its source, the surest first. */
public enum HowKnown {
  /** Measured by studies. */
  MEASURED("measured", "numbers measured by studies"),
  /** Reported by the GPs of the paper. */
  REPORTED("reported", "numbers reported in the paper"),
  /** Chosen so that the model meets a target. */
  CALIBRATED("calibrated", "numbers calibrated to targets"),
  /** Judged, with a reason. */
  ASSUMED("assumed", "assumptions");

  private final String label;
  private final String phrase;

  HowKnown(String label, String phrase) {
    this.label = label;
    this.phrase = phrase;
  }

  /** How well numbers of this source are known. */
  public static HowKnown of(Source source) {
    if (source instanceof Source.Study) {
      return MEASURED;
    } else if (source instanceof Source.Paper) {
      return REPORTED;
    }
    return source instanceof Source.Calibrated ? CALIBRATED : ASSUMED;
  }

  /** The word in tables and pictures. */
  public String label() {
    return label;
  }

  /** The numbers so known, in a sentence. */
  public String phrase() {
    return phrase;
  }
}
