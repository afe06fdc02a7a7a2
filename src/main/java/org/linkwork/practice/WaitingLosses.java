package org.linkwork.practice;

import static org.linkwork.chance.Decision.LOSES_PATIENCE;
import static org.linkwork.chance.Decision.MOVES_AWAY;

import org.linkwork.community.Departures;
import org.linkwork.patient.Referral;
import org.linkwork.patient.Referral.Standing;
import org.linkwork.patient.Referrals;
import org.linkwork.record.LossReason;
import org.linkwork.setting.Setting;

/**
 * Who is lost while waiting, and who leaves the neighbourhood.
 *
 * <p>Whoever leaves is followed by somebody in the same state, so that leaving is no treatment.
 */
public final class WaitingLosses {
  private final LinkWorkers linkWorkers;
  private final Referrals referrals;
  private final Departures departures;
  private final Setting setting;

  /** The losses among these referrals. */
  public WaitingLosses(
      LinkWorkers linkWorkers, Referrals referrals, Departures departures, Setting setting) {
    this.linkWorkers = linkWorkers;
    this.referrals = referrals;
    this.departures = departures;
    this.setting = setting;
  }

  /** Passes a week: some move away or die, some lose patience. */
  public void passWeek() {
    int week = setting.week();
    double moves = setting.parameters().need().movesAwayPerWeek();
    double impatience = setting.parameters().linkWorker().impatiencePerWeek();
    for (Referral referral : referrals.inOrder()) {
      int person = referral.person();
      if (referral.standing() == Standing.ENDED) {
        continue;
      }
      if (setting.draws().happens(MOVES_AWAY, person, week, moves)) {
        departures.end(referral, LossReason.MOVED_AWAY);
      } else if (referral.standing() == Standing.WAITING
          && referral.week() < week
          && setting.draws().happens(LOSES_PATIENCE, person, week, impatience)) {
        departures.end(referral, LossReason.GAVE_UP_WAITING);
      }
    }
    for (LinkWorker worker : linkWorkers.all()) {
      worker.waiting().takeOff(referral -> referral.standing() == Standing.ENDED);
    }
  }
}
