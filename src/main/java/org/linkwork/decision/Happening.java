package org.linkwork.decision;

import java.util.Locale;

/** What can go wrong or right in the policy period of a run, apart from what becomes of people. */
public enum Happening {
  GROUPS_CLOSED("groups that closed"),
  GRANTS_ENDED("grants that were not renewed"),
  GROUPS_OPENED("groups that opened"),
  LINK_WORKERS_LEFT("link workers who left"),
  GPS_LEFT("GPs who left");

  private final String label;

  Happening(String label) {
    this.label = label;
  }

  /** What happens, in words. */
  public String label() {
    return label;
  }

  String key() {
    return "happened." + name().toLowerCase(Locale.ROOT);
  }
}
