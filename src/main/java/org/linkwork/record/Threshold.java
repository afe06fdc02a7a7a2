package org.linkwork.record;

/**
 * One of the three places at which the paper's motivational threshold stands.
 *
 * @paper "Patient motivation"
 */
public enum Threshold {
  AGREE("say yes to the offer"),
  TURN_UP("turn up for the first time"),
  KEEP_COMING("come to the next session");

  private final String label;

  Threshold(String label) {
    this.label = label;
  }

  /** What the patient has to do to pass, in words. */
  public String label() {
    return label;
  }
}
