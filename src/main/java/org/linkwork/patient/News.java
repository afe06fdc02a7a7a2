package org.linkwork.patient;

/** How a referral turned out, as it may one day reach the GP who made it. */
public interface News {
  /** It has turned out like this; told once for each referral. */
  void of(Referral referral, Turn turn);

  /** What there is to tell. */
  enum Turn {
    /** Clearly better than at referral. */
    BENEFITED,
    /** Helped by the link worker with what is practical, and wanted no group. */
    HELPED,
    /** Came to a group and feels much as before. */
    UNCHANGED,
    /** Never came to a group. */
    DID_NOT_ATTEND,
    /** Came to a group and lost it when it closed. */
    HARMED
  }
}
