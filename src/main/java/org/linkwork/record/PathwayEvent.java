package org.linkwork.record;

/**
 * Something that happened in one week of a run.
 *
 * <p>Weeks count from 0, the first week of the warm-up. Persons, GPs, practices, link workers and
 * groups are named by their ids; a GP's id is that of the post.
 */
public sealed interface PathwayEvent {
  /** The week in which it happened. */
  int week();

  /** An event in one person's life. */
  sealed interface Personal extends PathwayEvent {
    /** The person's id. */
    int person();
  }

  /** Asked for an appointment, and no slot was left this week. */
  record WentUnseen(int week, int person) implements Personal {}

  /**
   * Saw a GP.
   *
   * @param usualGp whether it was the person's usual GP
   * @param socialNeed whether an unmet social need lay behind the visit
   * @param weeksWaited weeks since the first request
   * @param minutes length of the consultation
   * @param socialMinutes minutes of it spent on matters other than health
   * @param trust the person's trust in this GP afterwards, 0 to 1
   */
  record Consulted(
      int week,
      int person,
      int gp,
      boolean usualGp,
      boolean socialNeed,
      int weeksWaited,
      double minutes,
      double socialMinutes,
      double trust)
      implements Personal {}

  /** The GP saw the social root of the distress. */
  record Recognised(int week, int person, int gp) implements Personal {}

  /** A consultation with social need ended without an offer, for this reason. */
  record NotOffered(int week, int person, int gp, LossReason reason) implements Personal {}

  /** The GP offered social prescribing or, in the name of no GP (-1), a receptionist. */
  record Offered(int week, int person, int gp, boolean byReceptionist) implements Personal {}

  /** The person said no to the GP, or at reception (-1), most of all for this reason. */
  record Declined(int week, int person, int gp, LossReason reason) implements Personal {}

  /**
   * The person said yes and was referred.
   *
   * @param gp the post of the GP who referred, or -1 for the reception
   * @param referral number of the referral in this run, from 0
   * @param linkWorker the link worker on whose list it stands, or -1 when signposted to a group
   */
  record Referred(int week, int person, int gp, int referral, int linkWorker) implements Personal {}

  /** An antidepressant was started. */
  record Prescribed(int week, int person, int gp) implements Personal {}

  /** Money, in pence, went back from a practice for a prescription: a transfer, not a cost. */
  record ClawedBack(int week, int practice, long pence) implements PathwayEvent {}

  /** Met the link worker for the first time, after this many weeks. */
  record Met(int week, int person, int referral, int linkWorker, int weeksWaited)
      implements Personal {}

  /** A further contact with the link worker. */
  record FollowedUp(int week, int person, int referral, int linkWorker) implements Personal {}

  /** A practical problem was solved with the link worker's help. */
  record ProblemSolved(int week, int person, int referral) implements Personal {}

  /** A place in a group was found, or signposted by the GP. */
  record Matched(int week, int person, int referral, int group, double fit) implements Personal {}

  /** Came to a group for the first time, this many weeks after the referral. */
  record TurnedUp(int week, int person, int referral, int group, int weeksSinceReferral)
      implements Personal {}

  /** Was expected for the first time and did not come, most of all for this reason. */
  record StayedAway(int week, int person, int referral, int group, LossReason reason)
      implements Personal {}

  /** Came to a session, with a companion if {@code accompanied}. */
  record Attended(int week, int person, int referral, int group, boolean accompanied)
      implements Personal {}

  /** Missed a session. */
  record Missed(int week, int person, int referral, int group) implements Personal {}

  /** Still a member this many weeks (12 or 52) after first coming, or finished before. */
  record StillComing(int week, int person, int referral, int weeks) implements Personal {}

  /** Filled in an outcome form. */
  record FormCompleted(int week, int person, int referral, int group) implements Personal {}

  /**
   * The referral came to its end.
   *
   * @param reached furthest stage of this referral
   * @param reason why it went no further
   */
  record Ended(int week, int person, int referral, Stage reached, LossReason reason)
      implements Personal {}

  /** Feels clearly better than at referral, {@code gain} points of life satisfaction. */
  record Benefited(int week, int person, int referral, double gain) implements Personal {}

  /** Lost a group that had become part of life; {@code drop} is the loss of connection, 0 to 1. */
  record LostGroup(int week, int person, int referral, int group, double drop)
      implements Personal {}

  /** Faced a motivational threshold; {@code terms} in log-odds by {@link Term} ordinal. */
  record FacedThreshold(
      int week, int person, Threshold threshold, double[] terms, double probability, boolean passed)
      implements Personal {}

  /** A person's state at the end of a week. */
  record StateSeen(int week, int person, PersonState state) implements Personal {}

  /** News of a referred person reached the GP: {@code reward} between -0.5 and 1. */
  record FedBack(int week, int gp, int referral, double reward) implements PathwayEvent {}

  /** A GP left the post. */
  record GpLeft(int week, int gp, int practice) implements PathwayEvent {}

  /** A GP took up the post, or a locum if {@code locum}. */
  record GpArrived(int week, int gp, int practice, boolean locum) implements PathwayEvent {}

  /** A link worker left the post. */
  record LinkWorkerLeft(int week, int linkWorker) implements PathwayEvent {}

  /** A link worker took up the post. */
  record LinkWorkerArrived(int week, int linkWorker) implements PathwayEvent {}

  /** A community group opened, named by its activity. */
  record GroupOpened(int week, int group, String name) implements PathwayEvent {}

  /** A community group closed, with this many referred members. */
  record GroupClosed(int week, int group, String name, int members) implements PathwayEvent {}

  /** A grant came to its end and was renewed or not. */
  record GrantDecided(int week, int group, boolean renewed, int lengthWeeks)
      implements PathwayEvent {}

  /** Money was paid, in pence. */
  record Paid(int week, Payer payer, Purpose purpose, long pence) implements PathwayEvent {}

  /** The end of a week, with everything that is measured rather than counted. */
  record WeekEnded(int week, Census census) implements PathwayEvent {}
}
