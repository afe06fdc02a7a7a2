package org.linkwork.nation;

/**
 * Some of a nation's networks, or some people of all of them.
 *
 * @param by what they are sorted by
 * @param name which they are, as in the nation's file; {@code all} for all
 * @param label which they are, in words
 */
public record Group(By by, String name, String label) {
  /** By what a nation is broken down. */
  public enum By {
    NATION("the whole nation"),
    REGION("region"),
    PLACE("kind of place"),
    DEPRIVATION("deprivation fifth of people");

    private final String label;

    By(String label) {
      this.label = label;
    }

    /** What it is, in words. */
    public String label() {
      return label;
    }
  }

  /** The whole nation. */
  static final Group ALL = new Group(By.NATION, "all", "all");
}
