package org.linkwork.intervention;

/** Which way something moves. */
public enum Direction {
  RISES("rises"),
  FALLS("falls");

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  /** The direction in words. */
  public String label() {
    return label;
  }
}
