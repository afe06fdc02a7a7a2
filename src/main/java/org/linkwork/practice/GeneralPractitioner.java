package org.linkwork.practice;

import org.linkwork.patient.Referrer;
import org.linkwork.patient.TrustInGp;
import org.linkwork.setting.Levers;

/**
 * Whoever holds a GP post at present: skills, knowledge, belief, and how worn they are.
 *
 * <p>The post stays; its incumbents come and go, the n-th being the same person in every world.
 */
public final class GeneralPractitioner {
  private final int post;
  private final int practice;
  private final int postInPractice;
  private final GroupKnowledge knowledge;
  private final float[] trustInGroups;
  private final Levers levers;
  private final Lessons lessons = new Lessons();

  private int incumbent;
  private boolean present = true;
  private boolean locum;
  private GpCharacter character;
  private double belief;
  private double trustInLinkWorker;
  private double salience;
  private double burnout;
  private double helplessness;
  private double minutesTaken;

  GeneralPractitioner(
      int post, int practice, int postInPractice, int groupSlots, Levers ofPractice) {
    this.post = post;
    this.practice = practice;
    this.postInPractice = postInPractice;
    knowledge = new GroupKnowledge(groupSlots);
    trustInGroups = new float[groupSlots];
    levers = ofPractice.inside();
  }

  /** A new incumbent, with what they bring. */
  void takeUp(
      GpCharacter newcomer,
      boolean asLocum,
      double trustInService,
      double knowsGroups,
      double trustsGroups,
      double tired,
      double helpless,
      double inMind) {
    character = newcomer;
    locum = asLocum;
    present = true;
    belief = newcomer.priorBelief();
    trustInLinkWorker = trustInService;
    salience = inMind;
    burnout = tired;
    helplessness = helpless;
    knowledge.level(knowsGroups);
    java.util.Arrays.fill(trustInGroups, (float) trustsGroups);
    lessons.forget();
    levers.release();
  }

  /** Leaves the post, which stays empty until somebody takes it up; returns the next incumbent. */
  int leave() {
    present = false;
    return ++incumbent;
  }

  /** The number of whoever holds, or next holds, the post, from 0. */
  public int incumbent() {
    return incumbent;
  }

  /** The GP as the one who refers. */
  Referrer asReferrer() {
    return new Referrer(post, postInPractice, incumbent);
  }

  /** The post's number in the neighbourhood. */
  public int post() {
    return post;
  }

  /** The practice, from 0. */
  public int practice() {
    return practice;
  }

  /** The post's number among those of the practice, from 0. */
  public int postInPractice() {
    return postInPractice;
  }

  /** Whether anybody, a locum included, holds the post. */
  public boolean isPresent() {
    return present;
  }

  /** Whether a locum holds the post. */
  public boolean isLocum() {
    return locum;
  }

  /** What the incumbent brought along. */
  public GpCharacter character() {
    return character;
  }

  /** How far interventions have closed this GP's gaps this week, those of the practice included. */
  public Levers levers() {
    return levers;
  }

  /** What the incumbent has learnt in courses. */
  public Lessons lessons() {
    return lessons;
  }

  /** Forgets last week's interventions, but not what was learnt. */
  void release() {
    levers.release();
    minutesTaken = 0;
  }

  /** Takes minutes of this week from appointments, for a course or a meeting. */
  public void takeMinutes(double minutes) {
    minutesTaken += minutes;
  }

  /** Minutes of this week that are not for appointments. */
  public double minutesTaken() {
    return minutesTaken;
  }

  /** Belief to which the GP returns without experience, 0 to 1: what was brought and learnt. */
  public double priorBelief() {
    return lessons.persuade(character.priorBelief());
  }

  /** Belief in social prescribing, 0 to 1. */
  public double belief() {
    return belief;
  }

  void believe(double level) {
    belief = Math.max(0, Math.min(1, level));
  }

  /** Comes to believe in it: closes a share, 0 to 1, of what is missing to full belief. */
  public void persuade(double share) {
    belief += share * (1 - belief);
  }

  /** Trust in the link worker, 0 to 1. */
  public double trustInLinkWorker() {
    return trustInLinkWorker;
  }

  void trustLinkWorker(double level) {
    trustInLinkWorker = level;
  }

  /** Trust in the group in a slot, 0 to 1. */
  public double trustInGroup(int slot) {
    return trustInGroups[slot];
  }

  void trustGroup(int slot, boolean wellPlaced, double gain, double loss) {
    double level = trustInGroups[slot];
    trustInGroups[slot] =
        (float) (wellPlaced ? TrustInGp.grown(level, gain) : level - loss * level);
  }

  /** What is known of each group. */
  public GroupKnowledge knowledge() {
    return knowledge;
  }

  /** Knows nothing of the group that now fills the slot. */
  void meetNewGroup(int slot, double trustStart) {
    knowledge.lose(slot);
    trustInGroups[slot] = (float) trustStart;
  }

  /** Loses a share of the trust in all groups: "there's nothing there". */
  void distrustGroups(double share) {
    for (int slot = 0; slot < trustInGroups.length; slot++) {
      trustInGroups[slot] *= (float) (1 - share);
    }
  }

  /** How readily social prescribing comes to mind, 0 to 1. */
  public double salience() {
    return salience;
  }

  void salience(double level) {
    salience = Math.max(0, Math.min(1, level));
  }

  /** Brings social prescribing to mind: closes a share, 0 to 1, of what is missing. */
  public void remind(double share) {
    salience += share * (1 - salience);
  }

  /** Burnout, 0 to 1. */
  public double burnout() {
    return burnout;
  }

  void burnout(double level) {
    burnout = Math.max(0, Math.min(1, level));
  }

  /** Helplessness before social need that is never met, 0 to 1. */
  public double helplessness() {
    return helplessness;
  }

  void helplessness(double level) {
    helplessness = Math.max(0, Math.min(1, level));
  }
}
