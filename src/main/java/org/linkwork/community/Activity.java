package org.linkwork.community;

/**
 * What a community group does, placed in the space of interests.
 *
 * <p>The places are assumptions, chosen so that unlike activities lie apart.
 *
 * @paper "Community groups" and Table 2: walking, Men's Shed, crafting, gardening and the like
 */
public enum Activity {
  WALKING("walking group", 0.85, 0.30, 0.45, 0.7, 0.2),
  MENS_SHED("Men's Shed", 0.45, 0.85, 0.35, 0.7, 0.4),
  SINGING("choir", 0.30, 0.25, 0.90, 0.8, 0.1),
  LUNCH_CLUB("lunch club", 0.15, 0.20, 0.40, 1.0, 0.3),
  ARTS("arts and crafts group", 0.20, 0.70, 0.85, 0.6, 0.2),
  GARDENING("gardening project", 0.65, 0.75, 0.60, 0.6, 0.3),
  EXERCISE("exercise class", 0.95, 0.45, 0.15, 0.4, 0.2),
  ADVICE("advice and benefits session", 0.10, 0.60, 0.10, 0.2, 1.0),
  PEER_SUPPORT("peer support group", 0.20, 0.40, 0.30, 0.9, 0.5),
  VOLUNTEERING("volunteering scheme", 0.55, 0.60, 0.30, 0.8, 0.4);

  private final String label;
  private final double[] place;
  private final double sociable;
  private final double practical;

  Activity(
      String label,
      double active,
      double handsOn,
      double creative,
      double sociable,
      double practical) {
    this.label = label;
    this.place = new double[] {active, handsOn, creative};
    this.sociable = sociable;
    this.practical = practical;
  }

  /** The activity in words. */
  public String label() {
    return label;
  }

  /** Where it lies on one dimension of interests (active, hands-on, creative), 0 to 1. */
  public double place(int dimension) {
    return place[dimension];
  }

  /** How much company it gives, 0 to 1. */
  public double sociable() {
    return sociable;
  }

  /** How much it helps with money, housing and the like, 0 to 1. */
  public double practical() {
    return practical;
  }
}
