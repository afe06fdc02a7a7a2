package org.linkwork.patient;

import org.linkwork.parameter.WellbeingParameters;

/**
 * One person's connection through groups joined on referral, and the connection they are used to.
 *
 * <p>Connection grows with each session and fades between them; the reference to which the person
 * has adapted follows slowly. Losing what one is used to hurts more than gaining it pleased, which
 * is how ending a group can leave somebody worse off than never having had one (GP11).
 *
 * @paper "The community sector", GP11
 */
public final class Belonging {
  private static final double FORGOTTEN = 0.002;

  private final int person;
  private double connection;
  private double adapted;
  private boolean cameThisWeek;

  /** No connection yet. */
  public Belonging(int person) {
    this.person = person;
  }

  /** The person's id. */
  public int person() {
    return person;
  }

  /** Connection, 0 to 1. */
  public double connection() {
    return connection;
  }

  /** The connection to which the person is used, 0 to 1. */
  public double adapted() {
    return adapted;
  }

  /** Comes to a session; {@code gain} is the share of the gap to full connection that it closes. */
  public void attend(double gain) {
    connection += gain * (1 - connection);
    cameThisWeek = true;
  }

  /** Loses a share of the connection, and returns how much was lost. */
  public double lose(double share) {
    double lost = connection * share;
    connection -= lost;
    return lost;
  }

  /** Passes a week: fades without a session, and gets used to what there is. */
  public void passWeek(WellbeingParameters wellbeing) {
    if (!cameThisWeek) {
      connection *= 1 - wellbeing.connectionFade();
    }
    cameThisWeek = false;
    adapted += wellbeing.adaptationRate() * (connection - adapted);
  }

  /** What belonging adds to the life satisfaction that the person drifts to, in points. */
  public double lift(WellbeingParameters wellbeing) {
    return wellbeing.connectionWorth() * connection
        - wellbeing.lossWorth() * Math.max(0, adapted - connection);
  }

  /** Whether nothing is left of it. */
  public boolean isForgotten() {
    return connection < FORGOTTEN && adapted < FORGOTTEN;
  }
}
