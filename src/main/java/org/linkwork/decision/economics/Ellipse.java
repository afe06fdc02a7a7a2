package org.linkwork.decision.economics;

/**
 * The ellipse that holds a share of normal points with the mean and covariance of those given.
 *
 * @param x its outline, effect
 * @param y its outline, cost
 */
public record Ellipse(double[] x, double[] y) {
  private static final int CORNERS = 72;

  /**
   * The ellipse of points.
   *
   * @param share 0 to 1, such as 0.95
   */
  public static Ellipse of(double[] x, double[] y, double share) {
    double sdX = Math.sqrt(Spread.variance(x));
    double sdY = Math.sqrt(Spread.variance(y));
    double slope = sdX == 0 ? 0 : Spread.covariance(x, y) / sdX;
    double rest = Math.sqrt(Math.max(0, sdY * sdY - slope * slope));
    double radius = Math.sqrt(-2 * StrictMath.log(1 - share));
    double[] outX = new double[CORNERS + 1];
    double[] outY = new double[CORNERS + 1];
    for (int corner = 0; corner <= CORNERS; corner++) {
      double angle = 2 * Math.PI * corner / CORNERS;
      double one = radius * StrictMath.cos(angle);
      double other = radius * StrictMath.sin(angle);
      outX[corner] = Spread.mean(x) + sdX * one;
      outY[corner] = Spread.mean(y) + slope * one + rest * other;
    }
    return new Ellipse(outX, outY);
  }
}
