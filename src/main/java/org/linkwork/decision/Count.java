package org.linkwork.decision;

import java.util.Locale;

/** What is counted of people in the policy period. */
public enum Count {
  REFERRED("referrals"),
  TURNED_UP("people who turned up at a group"),
  STILL_COMING("people still coming after 12 weeks"),
  HELPED("people clearly better than at referral"),
  LOST_GROUP("people harmed because their group closed under them");

  private final String label;

  Count(String label) {
    this.label = label;
  }

  /** What is counted, in words. */
  public String label() {
    return label;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
