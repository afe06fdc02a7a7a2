package org.linkwork.study;

/** How strong the evidence behind a target is. */
public enum Strength {
  /** Measured well, and the same quantity. */
  STRONG("strong"),
  /** Measured less well, or another definition. */
  MEDIUM("medium"),
  /** A proxy, a pattern or a single site. */
  WEAK("weak");

  private final String label;

  Strength(String label) {
    this.label = label;
  }

  /** The strength in a word. */
  public String label() {
    return label;
  }
}
