package org.linkwork.experiment;

/** How one adult fares in another world than the baseline; each person can show several. */
public enum PersonalChange {
  HELPED("more satisfied with life"),
  UNAFFECTED("as satisfied with life"),
  HARMED("less satisfied with life"),
  FURTHER("further along the pathway"),
  AS_FAR("as far along the pathway"),
  LESS_FAR("not as far along the pathway"),
  CROWDED_OUT("crowded out: not as far, for lack of capacity");

  private final String label;

  PersonalChange(String label) {
    this.label = label;
  }

  /** The change in words. */
  public String label() {
    return label;
  }
}
