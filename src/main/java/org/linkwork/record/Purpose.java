package org.linkwork.record;

/** What money is paid for. */
public enum Purpose {
  LINK_WORKERS("link workers and their supervision"),
  GP_APPOINTMENTS("GP appointments"),
  ANTIDEPRESSANTS("antidepressants"),
  GRANTS("grants to community groups"),
  GRANT_MANAGEMENT("managing grants"),
  GROUP_FEES("fees at community groups"),
  GROUP_RUNNING("running community groups"),
  INTERVENTION_SET_UP("setting up interventions"),
  INTERVENTION_RUNNING("running interventions"),
  STAFF_TIME("GP time taken by interventions"),
  COMMUNITY_DEVELOPMENT("helping new groups to open"),
  TRANSPORT("transport to groups");

  private final String label;

  Purpose(String label) {
    this.label = label;
  }

  /** The purpose in words. */
  public String label() {
    return label;
  }
}
