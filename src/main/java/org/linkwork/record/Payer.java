package org.linkwork.record;

/** Who bears a cost. */
public enum Payer {
  NHS("NHS"),
  COUNCIL("council"),
  VOLUNTARY_SECTOR("voluntary sector"),
  PATIENTS("patients");

  private final String label;

  Payer(String label) {
    this.label = label;
  }

  /** The payer in words. */
  public String label() {
    return label;
  }
}
