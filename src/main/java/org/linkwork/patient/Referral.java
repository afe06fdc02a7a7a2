package org.linkwork.patient;

import org.linkwork.record.Stage;

/** One patient's way from the yes in the consulting room to wherever it ends. */
public final class Referral {
  /** No link worker: the GP signposted the patient straight to a group. */
  public static final int SIGNPOSTED = -1;

  private final int number;
  private final int person;
  private final Referrer gp;
  private final int practice;
  private final int week;
  private final int occasion;
  private final int linkWorker;
  private final double lifeSatisfactionAtReferral;

  private Standing standing = Standing.WAITING;
  private Stage reached = Stage.AGREED;
  private double trustInLinkWorker;
  private boolean supported;
  private int contactsWanted;
  private int contactsHad;
  private int nextContactWeek;
  private int callsMade;
  private int lastCallWeek = -1;

  private Membership membership;
  private boolean reported;
  private Introduction introduction = Introduction.NONE;
  private boolean wantsGroup;

  /**
   * A referral made this week.
   *
   * @param number its number in the run
   * @param gp the referring GP
   * @param occasion how many referrals the person had before
   * @param linkWorker on whose list it stands, or {@link #SIGNPOSTED}
   */
  public Referral(
      int number,
      int person,
      Referrer gp,
      int practice,
      int week,
      int occasion,
      int linkWorker,
      double lifeSatisfaction) {
    this.number = number;
    this.person = person;
    this.gp = gp;
    this.practice = practice;
    this.week = week;
    this.occasion = occasion;
    this.linkWorker = linkWorker;
    this.lifeSatisfactionAtReferral = lifeSatisfaction;
  }

  /** Where a referral stands; each stands in exactly one place. */
  public enum Standing {
    /** On a link worker's list. */
    WAITING,
    /** Has met the link worker and has no group yet. */
    IN_SUPPORT,
    /** Has a place in a group and has not yet come. */
    EXPECTED,
    /** Is a member of a group. */
    ATTENDING,
    /** Over. */
    ENDED
  }

  /** Its number in the run, from 0. */
  public int number() {
    return number;
  }

  /** The patient's id. */
  public int person() {
    return person;
  }

  /** The GP who referred, or the reception. */
  public Referrer gp() {
    return gp;
  }

  /** The patient's practice. */
  public int practice() {
    return practice;
  }

  /** The week in which it was made. */
  public int week() {
    return week;
  }

  /** How many referrals the person had before. */
  public int occasion() {
    return occasion;
  }

  /** The link worker on whose list it stands, or {@link #SIGNPOSTED}. */
  public int linkWorker() {
    return linkWorker;
  }

  /** Life satisfaction when it was made, 0 to 10. */
  public double lifeSatisfactionAtReferral() {
    return lifeSatisfactionAtReferral;
  }

  /** Where it stands. */
  public Standing standing() {
    return standing;
  }

  /** The furthest stage that it has reached. */
  public Stage reached() {
    return reached;
  }

  /** Notes a stage; an earlier one than has been reached changes nothing. */
  public void reach(Stage stage) {
    if (stage.compareTo(reached) > 0) {
      reached = stage;
    }
  }

  /** Trust in the link worker, 0 to 1; 0 before anybody was met. */
  public double trustInLinkWorker() {
    return trustInLinkWorker;
  }

  /** Sets the trust in the link worker. */
  public void trustInLinkWorker(double level) {
    trustInLinkWorker = level;
  }

  /** Whether a link worker still supports the patient. */
  public boolean isSupported() {
    return supported;
  }

  /**
   * Meets the link worker, who plans so many contacts in all.
   *
   * @param wants whether the patient wants a group beyond practical help
   */
  public void meet(int contactsPlanned, int nextContact, boolean wants) {
    wantsGroup = wants;
    standing = Standing.IN_SUPPORT;
    supported = true;
    contactsWanted = contactsPlanned;
    contactsHad = 1;
    nextContactWeek = nextContact;
    reach(Stage.MET);
  }

  /** Has a further contact, the next one being due in the given week. */
  public void followUp(int nextContact) {
    contactsHad++;
    nextContactWeek = nextContact;
  }

  /** Ends the link worker's support; the group may go on. */
  public void endSupport() {
    supported = false;
  }

  /** Contacts with the link worker so far. */
  public int contactsHad() {
    return contactsHad;
  }

  /** Whether the planned contacts are over. */
  public boolean hasHadAllContacts() {
    return contactsHad >= contactsWanted;
  }

  /** The week in which the next contact is due. */
  public int nextContactWeek() {
    return nextContactWeek;
  }

  /** Counts this week's attempt to reach the patient and returns its number, from 0. */
  public int nextCall(int thisWeek) {
    lastCallWeek = thisWeek;
    return callsMade++;
  }

  /** Whether somebody has tried to reach the patient this week. */
  public boolean wasCalledIn(int thisWeek) {
    return lastCallWeek == thisWeek;
  }

  /** Attempts to reach the patient so far. */
  public int callsMade() {
    return callsMade;
  }

  /** Takes a place in a group. */
  public void place(Membership in) {
    standing = Standing.EXPECTED;
    membership = in;
    reach(Stage.MATCHED);
  }

  /** Loses the place, and is back in the link worker's support. */
  public void backToSupport() {
    standing = Standing.IN_SUPPORT;
    membership = null;
  }

  /** Comes to the group for the first time. */
  public void turnUp(int thisWeek) {
    standing = Standing.ATTENDING;
    membership.begin(thisWeek);
    reach(Stage.TURNED_UP);
  }

  /** The patient's place in a group, or null where there is none. */
  public Membership membership() {
    return membership;
  }

  /** Whether a place is held in the group with this id. */
  public boolean hasPlaceIn(int group) {
    return (standing == Standing.EXPECTED || standing == Standing.ATTENDING)
        && membership.group() == group;
  }

  /** Whether the patient has ever come to a group. */
  public boolean hasCome() {
    return reached.compareTo(Stage.TURNED_UP) >= 0;
  }

  /** Ends, wherever it stood. */
  public void end() {
    standing = Standing.ENDED;
    supported = false;
  }

  /** Whether the GP has been told how it went, or never will be. */
  public boolean isReported() {
    return reported;
  }

  /** Notes that the GP has been told, or never will be. */
  public void report() {
    reported = true;
  }

  /** Notes how it was made. */
  public void madeWith(Introduction how) {
    introduction = how;
  }

  /** How it was made. */
  public Introduction introduction() {
    return introduction;
  }

  /** Whether the patient wants a group beyond practical help. */
  public boolean wantsGroup() {
    return wantsGroup;
  }

  /** A number that differs when where it stands differs. */
  public long signature() {
    long signature = standing.ordinal();
    signature = Signature.with(signature, reached.ordinal());
    signature = Signature.with(signature, week);
    signature = Signature.with(signature, contactsHad);
    signature = Signature.with(signature, trustInLinkWorker);
    return membership == null ? signature : Signature.with(signature, membership.signature());
  }
}
