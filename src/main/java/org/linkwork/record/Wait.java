package org.linkwork.record;

/** A wait on the pathway that is measured in whole weeks. */
public enum Wait {
  FOR_APPOINTMENT("from asking for a GP appointment to having it"),
  FOR_LINK_WORKER("from referral to the first meeting with a link worker"),
  FOR_FIRST_SESSION("from referral to the first session at a group");

  private final String label;

  Wait(String label) {
    this.label = label;
  }

  /** From when to when the wait runs, in words. */
  public String label() {
    return label;
  }
}
