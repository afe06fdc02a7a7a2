package org.linkwork.record;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Follows each adult along the pathway from a given week on: the furthest stage, and why the
 * journey that came so far went no further.
 *
 * <p>A journey whose referral was made before counts for nothing, however far it comes. When a
 * person comes equally far twice, the later journey decides.
 */
public final class PatientJourneys implements Recorder {
  private static final int FIFTHS = 5;
  private static final int NONE_YET = -1;

  private final int fromWeek;
  private int firstReferral = NONE_YET;
  private byte[] furthest = {};
  private byte[] reasons = {};
  private byte[] fifths = {};

  /** Follows people from this week on, counted from the beginning of the warm-up. */
  public PatientJourneys(int fromWeek) {
    this.fromWeek = fromWeek;
  }

  @Override
  public void begins(People people) {
    furthest = new byte[people.count()];
    reasons = new byte[people.count()];
    fifths = new byte[people.count()];
    Arrays.fill(reasons, PersonOutcomes.NO_REASON);
    for (int person = 0; person < fifths.length; person++) {
      if (people.isAdult(person)) {
        fifths[person] = (byte) people.deprivationFifth(person);
      }
    }
  }

  @Override
  public void heard(PathwayEvent event) {
    if (event.week() < fromWeek || !(event instanceof PathwayEvent.Personal personal)) {
      return;
    }
    int person = personal.person();
    if (personal instanceof PathwayEvent.Consulted consulted) {
      if (consulted.socialNeed()) {
        comesTo(person, Stage.IN_NEED);
      }
    } else if (personal instanceof PathwayEvent.Recognised) {
      comesTo(person, Stage.RECOGNISED);
    } else if (personal instanceof PathwayEvent.NotOffered not) {
      stops(person, not.reason().lostAfter(), not.reason());
    } else if (personal instanceof PathwayEvent.Offered) {
      comesTo(person, Stage.OFFERED);
    } else if (personal instanceof PathwayEvent.Declined declined) {
      stops(person, Stage.OFFERED, declined.reason());
    } else if (personal instanceof PathwayEvent.Referred referred) {
      // Referrals are numbered as they are made, so that all later numbers are later journeys.
      firstReferral = firstReferral == NONE_YET ? referred.referral() : firstReferral;
      comesTo(person, Stage.AGREED);
    } else {
      heardAfterReferral(personal);
    }
  }

  /** Furthest {@link Stage} of each person, by its ordinal; the caller must not change it. */
  public byte[] furthest() {
    return furthest;
  }

  /** Ordinal of the {@link LossReason} of each person, or -1; the caller must not change it. */
  public byte[] reasons() {
    return reasons;
  }

  /** Deprivation fifth of each adult, and 0 for children; the caller must not change it. */
  public byte[] fifths() {
    return fifths;
  }

  /** How far adults have come so far. */
  public Funnel funnel() {
    return funnelsByFifth().stream().reduce(Funnel.empty(), Funnel::plus);
  }

  /** How far adults have come so far, by deprivation fifth, the most deprived first. */
  public List<Funnel> funnelsByFifth() {
    List<Funnel> funnels = Stream.generate(Funnel::empty).limit(FIFTHS).toList();
    for (int person = 0; person < furthest.length; person++) {
      if (fifths[person] > 0) {
        count(person, funnels.get(fifths[person] - 1));
      }
    }
    return funnels;
  }

  private void heardAfterReferral(PathwayEvent.Personal event) {
    int person = event.person();
    if (event instanceof PathwayEvent.Met met) {
      comesOn(met.referral(), person, Stage.MET);
    } else if (event instanceof PathwayEvent.Matched matched) {
      comesOn(matched.referral(), person, Stage.MATCHED);
    } else if (event instanceof PathwayEvent.TurnedUp came) {
      comesOn(came.referral(), person, Stage.TURNED_UP);
    } else if (event instanceof PathwayEvent.StillComing still) {
      comesOn(
          still.referral(),
          person,
          still.weeks() == 12 ? Stage.STILL_COMING_AT_12_WEEKS : Stage.STILL_COMING_AT_52_WEEKS);
    } else if (event instanceof PathwayEvent.Ended ended && isFollowed(ended.referral())) {
      comesTo(person, ended.reached());
      stops(person, ended.reached(), ended.reason());
    }
  }

  private void comesOn(int referral, int person, Stage stage) {
    if (isFollowed(referral)) {
      comesTo(person, stage);
    }
  }

  private boolean isFollowed(int referral) {
    return firstReferral != NONE_YET && referral >= firstReferral;
  }

  private void comesTo(int person, Stage stage) {
    if (stage.ordinal() >= furthest[person]) {
      furthest[person] = (byte) stage.ordinal();
      reasons[person] = PersonOutcomes.NO_REASON;
    }
  }

  private void stops(int person, Stage stage, LossReason reason) {
    if (stage.ordinal() >= furthest[person]) {
      reasons[person] = (byte) reason.ordinal();
    }
  }

  private void count(int person, Funnel funnel) {
    int last = furthest[person];
    for (int stage = 0; stage <= last; stage++) {
      funnel.reached()[stage]++;
    }
    if (reasons[person] == PersonOutcomes.NO_REASON) {
      funnel.open()[last]++;
    } else {
      funnel.stopped()[last][reasons[person]]++;
    }
  }
}
