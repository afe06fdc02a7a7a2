package org.linkwork.record;

/** An age band in years, both ends included. */
public enum AgeBand {
  UNDER_18("0-17"),
  FROM_18("18-34"),
  FROM_35("35-49"),
  FROM_50("50-64"),
  FROM_65("65-79"),
  FROM_80("80+");

  private final String label;

  AgeBand(String label) {
    this.label = label;
  }

  /** The band's years. */
  public String label() {
    return label;
  }
}
