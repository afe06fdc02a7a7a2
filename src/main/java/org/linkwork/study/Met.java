package org.linkwork.study;

/** How a target's band and the interval of the model's value lie to each other. */
public enum Met {
  /** The interval lies within the band. */
  INSIDE("inside"),
  /** The interval and the band have nothing in common. */
  OUTSIDE("outside"),
  /** The interval reaches across an end of the band, or is not known. */
  CANNOT_TELL("cannot be told");

  private final String label;

  Met(String label) {
    this.label = label;
  }

  /** The standing in words. */
  public String label() {
    return label;
  }
}
