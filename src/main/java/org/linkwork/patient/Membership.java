package org.linkwork.patient;

/**
 * One patient's place in one group: how well it fits, how far it is, and the habit of going.
 *
 * @paper "Patient motivation"; habit after VCS-15, FUN-16
 */
public final class Membership {
  private static final int NEVER = -1000;

  private final int group;
  private final double fit;
  private final int placedWeek;
  private final double travelMinutes;
  private boolean lifted;
  private boolean onSite;
  private int visitsMissed;
  private int firstSessionWeek = -1;
  private int sessionsAttended;
  private int missesInARow;
  private double habit;
  private int accompaniedSessions;
  private int lastFormWeek = NEVER;
  private double recentLifeSatisfaction;

  /**
   * A place found this week.
   *
   * @param group id of the group
   * @param fit how well it fits, 0 to 1
   * @param travelMinutes minutes on the way
   * @param lifeSatisfaction of the patient now, 0 to 10
   */
  public Membership(
      int group, double fit, double travelMinutes, int placedWeek, double lifeSatisfaction) {
    this.group = group;
    this.fit = fit;
    this.travelMinutes = travelMinutes;
    this.placedWeek = placedWeek;
    this.recentLifeSatisfaction = lifeSatisfaction;
  }

  void begin(int thisWeek) {
    firstSessionWeek = thisWeek;
  }

  /** The id of the group. */
  public int group() {
    return group;
  }

  /** How well the group fits, 0 to 1. */
  public double fit() {
    return fit;
  }

  /**
   * Minutes on the way to the group today; none where it meets in the patient's practice, or where
   * whoever goes along also gives a lift.
   */
  public double travelMinutes(boolean accompanied) {
    return onSite || accompanied && lifted ? 0 : travelMinutes;
  }

  /** Notes whether the group meets in the patient's practice today. */
  public void meetOnSite(boolean today) {
    onSite = today;
  }

  /** Whether the group meets in the patient's practice today. */
  public boolean isOnSite() {
    return onSite;
  }

  /** Whoever goes along solves the way there too, as long as they do. */
  public void lift() {
    lifted = true;
  }

  /** The week in which the place was found. */
  public int placedWeek() {
    return placedWeek;
  }

  /** Counts a first visit that did not come about, and returns how many there were. */
  public int missVisit() {
    return ++visitsMissed;
  }

  /** The week of the first session, or -1. */
  public int firstSessionWeek() {
    return firstSessionWeek;
  }

  /** Sessions attended. */
  public int sessionsAttended() {
    return sessionsAttended;
  }

  /** Habit of going, 0 to 1. */
  public double habit() {
    return habit;
  }

  /**
   * Comes to a session: H grows by a share of what is missing.
   *
   * @param grows share, 0 to 1
   * @param memory how far this week enters the recent course of life satisfaction, 0 to 1
   */
  public void attend(double grows, double lifeSatisfaction, double memory) {
    sessionsAttended++;
    missesInARow = 0;
    habit += grows * (1 - habit);
    recentLifeSatisfaction += memory * (lifeSatisfaction - recentLifeSatisfaction);
  }

  /** Misses a session: H shrinks by a share; returns how many were missed in a row. */
  public int miss(double shrinks, double lifeSatisfaction, double memory) {
    habit *= 1 - shrinks;
    recentLifeSatisfaction += memory * (lifeSatisfaction - recentLifeSatisfaction);
    return ++missesInARow;
  }

  /** The recent course of life satisfaction, a moving average over about a month. */
  public double recentLifeSatisfaction() {
    return recentLifeSatisfaction;
  }

  /** Counts a session with a companion. */
  public void accompany() {
    accompaniedSessions++;
  }

  /** Sessions with a companion so far. */
  public int accompaniedSessions() {
    return accompaniedSessions;
  }

  /** The week of the last outcome form. */
  public int lastFormWeek() {
    return lastFormWeek;
  }

  /** Notes an outcome form. */
  public void fillInForm(int thisWeek) {
    lastFormWeek = thisWeek;
  }

  long signature() {
    return Signature.with(group, habit);
  }
}
