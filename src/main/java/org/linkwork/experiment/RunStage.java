package org.linkwork.experiment;

/** What was being done when a run failed. */
public enum RunStage {
  BUILDING("building the neighbourhood"),
  RUNNING("passing the weeks"),
  READING("reading the results");

  private final String label;

  RunStage(String label) {
    this.label = label;
  }

  /** The stage in words. */
  public String label() {
    return label;
  }
}
