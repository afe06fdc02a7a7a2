package org.linkwork.parameter.reading;

/** Whether a problem stops everything or is only pointed out. */
public enum Severity {
  ERROR("error"),
  WARNING("warn");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The word that stands in a message. */
  public String label() {
    return label;
  }
}
