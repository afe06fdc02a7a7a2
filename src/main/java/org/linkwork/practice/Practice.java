package org.linkwork.practice;

import java.util.List;
import org.linkwork.setting.Levers;

/** One practice: its GPs, its atmosphere and ethos, its rooms, and how its week goes. */
public final class Practice {
  private final int id;
  private final List<GeneralPractitioner> gps;
  private final double atmosphere;
  private final double wholePractice;
  private final double ethos;
  private final double stability;
  private final double turn;
  private final double roomTurn;
  private final double hosts;
  private final double reputationAtStart;
  private final Levers levers;
  private final WorkingConditions conditions = new WorkingConditions();

  private double reputation;
  private double rewardPull;
  private double rewardPaid;
  private double unspoken = 1;
  private int requests;
  private int slots;
  private double minutes;
  private double load = 1;
  private double minutesCarried;
  private double talksCarried;

  Practice(
      int id,
      List<GeneralPractitioner> gps,
      double atmosphere,
      double wholePractice,
      double ethos,
      double stability,
      double turn,
      double roomTurn,
      double hosts,
      double reputation,
      Levers levers) {
    this.id = id;
    this.gps = List.copyOf(gps);
    this.atmosphere = atmosphere;
    this.wholePractice = wholePractice;
    this.ethos = ethos;
    this.stability = stability;
    this.turn = turn;
    this.roomTurn = roomTurn;
    this.hosts = hosts;
    this.reputation = reputation;
    this.levers = levers;
    this.reputationAtStart = reputation;
  }

  /** Its number, from 0. */
  public int id() {
    return id;
  }

  /** Its GP posts. */
  public List<GeneralPractitioner> gps() {
    return gps;
  }

  /** How welcoming it is, 0 to 1. */
  public double atmosphere() {
    return atmosphere;
  }

  /** How far all staff take part in social prescribing, 0 to 1. */
  public double wholePractice() {
    return wholePractice;
  }

  /** How holistic its ethos is, 0 to 1. */
  public double ethos() {
    return ethos;
  }

  /** By how much more than average its GPs leave; 1 is average. */
  public double turnoverFactor() {
    return stability;
  }

  /** Its turn when interventions reach out, 0 to 1; those with a low turn are reached first. */
  public double turn() {
    return turn;
  }

  /** Its turn when link workers are given rooms of their own accord, 0 to 1. */
  double roomTurn() {
    return roomTurn;
  }

  /**
   * How many groups it hosts where practices host so many on average, 0 or more: the whole number
   * below or above, by a draw of its own, so that a higher average never means fewer.
   */
  public int groupsHosted(double onAverage) {
    return (int) Math.floor(onAverage + hosts);
  }

  /** How far interventions have closed its gaps this week. */
  public Levers levers() {
    return levers;
  }

  /** What interventions change this week about how it works. */
  public WorkingConditions conditions() {
    return conditions;
  }

  /** Forgets last week's interventions. */
  public void release() {
    levers.release();
    conditions.release();
    rewardPull = 0;
    rewardPaid = 0;
    unspoken = 1;
    for (GeneralPractitioner gp : gps) {
      gp.release();
    }
  }

  /** Lets what its GPs have learnt in courses take effect this week. */
  public void remember(int week) {
    for (GeneralPractitioner gp : gps) {
      gp.lessons().closeGaps(gp.levers(), week);
    }
  }

  /** The trust with which a patient first enters, 0 to 1. */
  public double reputation() {
    return reputation;
  }

  /** Good news travels: the reputation gains a share of what is missing. */
  void spreadWord(double share) {
    reputation += share * (1 - reputation);
  }

  /** Word fades: the reputation returns towards where it started by this share. */
  void wordFades(double share) {
    reputation += share * (reputationAtStart - reputation);
  }

  /** What a reward adds to a GP's motivation to refer. */
  public double rewardPull() {
    return rewardPull;
  }

  /**
   * Rewards referring.
   *
   * @param pull what it adds to a GP's motivation to refer
   * @param paid share of the full reward that is paid for a referral, 0 to 1
   */
  public void reward(double pull, double paid) {
    rewardPull = pull;
    rewardPaid = paid;
  }

  /** Share of the full reward, 0 to 1, that is paid for a referral. */
  double rewardPaid() {
    return rewardPaid;
  }

  /** Gets its GPs to talk about it: closes a share, 0 to 1, of what they leave unspoken. */
  public void getTalking(double share) {
    unspoken *= 1 - share;
  }

  /** How much its GPs talk about it, 0 to 1, where as much as this is usual. */
  double talks(double usual) {
    return unspoken == 1 ? usual : 1 - (1 - usual) * unspoken;
  }

  /** Notes how the week goes: requests, slots, minutes an appointment, work against time. */
  void week(int requests, int slots, double minutes, double load) {
    this.requests = requests;
    this.slots = slots;
    this.minutes = minutes;
    this.load = load;
  }

  /** Minutes that were too few for a slot last week, and count this week. */
  double minutesCarried() {
    return minutesCarried;
  }

  /** Keeps minutes that are too few for a slot for next week. */
  void carry(double tooFew) {
    minutesCarried = tooFew;
  }

  /** Talks at reception this week, of so many on average; what is left of one counts next week. */
  int talksThisWeek(double onAverage) {
    double due = talksCarried + onAverage;
    talksCarried = due - (int) due;
    return (int) due;
  }

  /** Whether anybody, a locum included, is there to see patients. */
  public boolean isStaffed() {
    for (GeneralPractitioner gp : gps) {
      if (gp.isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Requests for an appointment this week. */
  public int requests() {
    return requests;
  }

  /** Appointments that can be given this week. */
  public int slots() {
    return slots;
  }

  /** Minutes of an appointment this week. */
  public double minutes() {
    return minutes;
  }

  /** Work asked for against work that can be done; 1 is full. */
  public double load() {
    return load;
  }
}
