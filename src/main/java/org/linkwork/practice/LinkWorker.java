package org.linkwork.practice;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.patient.Referral;

/**
 * Whoever holds a link-worker post: the bridge between practices and groups, with an hour a person.
 *
 * @paper "Linking with the community": "one relationship with that one person"
 */
public final class LinkWorker {
  private final int post;
  private final WaitingList waiting = new WaitingList();
  private final List<Referral> supported = new ArrayList<>();
  private final GroupKnowledge knowledge;
  private double fullTimeShare;
  private int incumbent;
  private boolean present = true;
  private double skill;
  private double burnout;
  private double minutesLeft;
  private double minutesOwed;
  private double minutesCarried;
  private double load = 1;

  LinkWorker(int post, int groupSlots) {
    this.post = post;
    this.knowledge = new GroupKnowledge(groupSlots);
  }

  void takeUp(double newSkill, double knowsGroups, double tired) {
    present = true;
    skill = newSkill;
    burnout = tired;
    knowledge.level(knowsGroups);
  }

  /** Leaves the post and returns the number of the next incumbent. */
  int leave() {
    present = false;
    minutesOwed = 0;
    minutesCarried = 0;
    return ++incumbent;
  }

  /** The post's number, from 0. */
  public int post() {
    return post;
  }

  /** The number of whoever holds, or next holds, the post. */
  public int incumbent() {
    return incumbent;
  }

  /** Share of a full-time post. */
  public double fullTimeShare() {
    return fullTimeShare;
  }

  void fullTimeShare(double share) {
    fullTimeShare = share;
  }

  /** Hands everybody who waits or is supported over to a colleague. */
  void handOverTo(LinkWorker colleague) {
    waiting.moveTo(colleague.waiting);
    colleague.supported.addAll(supported);
    supported.clear();
  }

  /** Whether the post is filled. */
  public boolean isPresent() {
    return present;
  }

  /** The people who wait to be met. */
  public WaitingList waiting() {
    return waiting;
  }

  /** The people whom the link worker supports, in the order in which they were met. */
  public List<Referral> supported() {
    return supported;
  }

  /** Skill in meetings, 0 to 1. */
  public double skill() {
    return skill;
  }

  /** Burnout, 0 to 1. */
  public double burnout() {
    return burnout;
  }

  void burnout(double level) {
    burnout = Math.max(0, Math.min(1, level));
  }

  /** What is known of each group. */
  public GroupKnowledge knowledge() {
    return knowledge;
  }

  /**
   * Begins a week with so many minutes for contacts, less what other tasks take; what they take
   * beyond the week is carried over, unless nobody is paid for the post.
   *
   * @return minutes that other tasks ask for this week
   */
  double beginWeek(double minutes) {
    double paid = present ? minutes : 0;
    double asked = minutesOwed;
    minutesLeft = Math.max(0, paid - asked);
    minutesOwed = paid > 0 ? Math.max(0, asked - paid) : 0;
    minutesCarried = minutesOwed;
    return asked;
  }

  /** Minutes of a week so long, 0 or more, that debts of earlier weeks leave. */
  public double free(double minutes) {
    return present ? Math.max(0, minutes - minutesCarried) : 0;
  }

  /** Takes minutes from the next contacts, for a task such as writing a report. */
  public void owe(double minutes) {
    minutesOwed += minutes;
  }

  /** Minutes left for contacts this week. */
  double minutesLeft() {
    return minutesLeft;
  }

  void spend(double minutes) {
    minutesLeft -= minutes;
  }

  /** Work asked for against work that can be done; 1 is full. */
  public double load() {
    return load;
  }

  void load(double level) {
    load = level;
  }
}
