package org.linkwork.patient;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.record.LossReason;
import org.linkwork.record.PathwayEvent;
import org.linkwork.setting.Setting;

/**
 * The register of all referrals: the open ones in the order in which they were made, and how many
 * have ended.
 */
public final class Referrals {
  private final Patients patients;
  private final Setting setting;
  private final List<Referral> open = new ArrayList<>();
  private int made;
  private int ended;

  /** An empty register. */
  public Referrals(Patients patients, Setting setting) {
    this.patients = patients;
    this.setting = setting;
  }

  /** Opens a referral of the person, to a link worker's list or to a group. */
  public Referral open(int person, Referrer gp, int linkWorker) {
    Referral referral =
        new Referral(
            made++,
            person,
            gp,
            patients.practice(person),
            setting.week(),
            patients.encounters().nextReferral(person),
            linkWorker,
            patients.lifeSatisfaction(person));
    patients.referral(person, referral);
    open.add(referral);
    setting.tell(
        new PathwayEvent.Referred(
            setting.week(), person, gp.post(), referral.number(), linkWorker));
    return referral;
  }

  /** Ends a referral and says why it went no further. */
  public void end(Referral referral, LossReason reason) {
    referral.end();
    ended++;
    patients.referral(referral.person(), null);
    setting.tell(
        new PathwayEvent.Ended(
            setting.week(), referral.person(), referral.number(), referral.reached(), reason));
  }

  /** The open referrals, oldest first; may hold some that ended this week. */
  public List<Referral> inOrder() {
    return open;
  }

  /** Takes those that have ended off the list. */
  public void clearEnded() {
    open.removeIf(referral -> referral.standing() == Referral.Standing.ENDED);
  }

  /** Referrals made so far. */
  public int made() {
    return made;
  }

  /** Referrals that have ended so far. */
  public int ended() {
    return ended;
  }
}
