package org.linkwork.community;

import org.linkwork.setting.Levers;

/**
 * One community group: what it does, where, for how many, and what it lives on.
 *
 * <p>A group fills a slot; when it has closed, another may open in the slot, one generation on.
 */
public final class CommunityGroup {
  private static final int SLOTS_BETWEEN_GENERATIONS = 100_000;
  private static final int NOWHERE = -1;

  private final int slot;
  private final int generation;
  private final Activity activity;
  private final double labelRank;
  private final double east;
  private final double north;
  private final int places;
  private final int ownMembers;
  private final int courseSessions;
  private final double feePounds;
  private final double quality;
  private final double turn;
  private final GroupPurse purse;
  private final Levers levers;

  private boolean open = true;
  private boolean ownMoney;
  private int extraPlaces;
  private int hostPractice = NOWHERE;
  private int roomPlaces;
  private int members;
  private int cameThisWeek;
  private int expectedThisWeek;
  private int forms;
  private double cohesion;

  /** A group as the {@link CommunityFactory} makes it. */
  CommunityGroup(
      int slot,
      int generation,
      Activity activity,
      double labelRank,
      double east,
      double north,
      int places,
      int ownMembers,
      int courseSessions,
      double feePounds,
      double quality,
      double turn,
      double cohesion,
      GroupPurse purse,
      Levers levers) {
    this.slot = slot;
    this.generation = generation;
    this.activity = activity;
    this.labelRank = labelRank;
    this.east = east;
    this.north = north;
    this.places = places;
    this.ownMembers = ownMembers;
    this.courseSessions = courseSessions;
    this.feePounds = feePounds;
    this.quality = quality;
    this.turn = turn;
    this.cohesion = cohesion;
    this.purse = purse;
    this.levers = levers;
  }

  /** The slot that it fills, from 0. */
  public int slot() {
    return slot;
  }

  /** How many groups filled the slot before. */
  public int generation() {
    return generation;
  }

  /** Its id, the same in every world for the same slot and generation. */
  public int id() {
    return generation * SLOTS_BETWEEN_GENERATIONS + slot;
  }

  /** The slot of the group with this id. */
  public static int slotOf(int id) {
    return id % SLOTS_BETWEEN_GENERATIONS;
  }

  /** Its name in words. */
  public String name() {
    return activity.label() + " " + (slot + 1) + (generation == 0 ? "" : "." + generation);
  }

  /** What it does. */
  public Activity activity() {
    return activity;
  }

  /**
   * Whether it is labelled "for mental health" rather than by what it does, where this share of all
   * groups is; the larger share contains the smaller.
   */
  public boolean isLabelledForMentalHealth(double share) {
    return labelRank < share;
  }

  /** How far east it meets, 0 to 1 across the neighbourhood. */
  public double east() {
    return east;
  }

  /** How far north it meets, 0 to 1 across the neighbourhood. */
  public double north() {
    return north;
  }

  /** Places for members. */
  public int places() {
    return places + extraPlaces;
  }

  /** Adds so many places this week to those with which it opened; nobody is sent away. */
  void enlarge(int by) {
    extraPlaces = Math.max(by, members == 0 ? 0 : placesTaken() - places);
  }

  /** Sessions of its course, or 0 if it is open-ended. */
  public int courseSessions() {
    return courseSessions;
  }

  /** Fee of a session in pounds. */
  public double feePounds() {
    return feePounds;
  }

  /** How much a session gives, 1 on average. */
  public double quality() {
    return quality;
  }

  /** Its turn when interventions reach out, 0 to 1. */
  public double turn() {
    return turn;
  }

  /** Its money. */
  public GroupPurse purse() {
    return purse;
  }

  /** How far interventions have closed its gaps this week. */
  public Levers levers() {
    return levers;
  }

  /** Forgets last week's interventions. */
  public void release() {
    levers.release();
    hostPractice = NOWHERE;
  }

  /** Meets in a practice this week, in a room that holds so many. */
  void meetIn(int practice, int places) {
    hostPractice = practice;
    roomPlaces = places;
  }

  /** Whether it meets in this practice this week. */
  public boolean meetsIn(int practice) {
    return hostPractice == practice;
  }

  /** Has its grants paid for by new money from now on, and not from the budget. */
  void bringOwnMoney() {
    ownMoney = true;
  }

  /** Whether new money pays for its grants, so that none of the budget has to be set aside. */
  boolean hasOwnMoney() {
    return ownMoney;
  }

  /** Whether it is open. */
  public boolean isOpen() {
    return open;
  }

  void close() {
    open = false;
  }

  /** Referred members, those expected included. */
  public int members() {
    return members;
  }

  /** Whether a place is free, in the room in which it meets this week. */
  public boolean hasPlace() {
    return open && placesTaken() < placesThisWeek();
  }

  /** Places for members where it meets this week. */
  private int placesThisWeek() {
    return hostPractice == NOWHERE ? places() : Math.min(places(), roomPlaces);
  }

  /** Takes a place. */
  public void join() {
    members++;
  }

  /** Gives up a place. */
  public void leave() {
    members--;
  }

  /** Places that are taken, by own and by referred members. */
  public int placesTaken() {
    return ownMembers + members;
  }

  /** Share of its places, where it meets this week, that are taken, 0 to 1. */
  public double occupancy() {
    int room = placesThisWeek();
    return room == 0 ? 1 : Math.min(1, (double) placesTaken() / room);
  }

  /** Notes whether an expected referred member came to this week's session. */
  public void note(boolean came) {
    expectedThisWeek++;
    if (came) {
      cameThisWeek++;
    }
  }

  /** Referred members who came this week. */
  public int cameThisWeek() {
    return cameThisWeek;
  }

  /** Cohesion, 0 to 1: how well members hold together. */
  public double cohesion() {
    return cohesion;
  }

  /** Ends the week's session: turnover erodes cohesion, staying mends it, at this rate. */
  public void endSession(double rate) {
    if (expectedThisWeek > 0) {
      cohesion += rate * ((double) cameThisWeek / expectedThisWeek - cohesion);
    }
    cameThisWeek = 0;
    expectedThisWeek = 0;
  }

  /** Notes a completed outcome form. */
  public void fileForm() {
    forms++;
  }

  /** Strength of the group's evidence, n / (n + half) of completed forms, 0 to 1. */
  public double evidence(double half) {
    return forms / (forms + half);
  }
}
