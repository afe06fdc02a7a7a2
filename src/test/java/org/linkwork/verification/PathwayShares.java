package org.linkwork.verification;

import java.util.HashMap;
import java.util.Map;
import org.linkwork.record.LossReason;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Recorder;
import org.linkwork.record.Stage;

/** Sorts every visit with a social need, of a person without a referral, by where it leads. */
final class PathwayShares implements Recorder {
  static final int OVERLOOKED = 0;
  static final int NOT_IN_MIND = 1;
  static final int NOT_ABLE = 2;
  static final int NOT_MOVED = 3;
  static final int DECLINED = 4;
  static final int NEVER_REACHED = 5;
  static final int WANTED_NO_GROUP = 6;
  static final int STAYED_AWAY = 7;
  static final int STOPPED = 8;
  static final int STILL_COMING = 9;
  static final int CATEGORIES = 10;

  private final Tally tally = new Tally(CATEGORIES);
  private final Map<Integer, Boolean> followed = new HashMap<>();
  private final int visitWeeks;

  /** Visits of the first weeks, each followed to where it leads. */
  PathwayShares(int visitWeeks) {
    this.visitWeeks = visitWeeks;
  }

  Tally tally() {
    return tally;
  }

  /** Referrals whose end, or twelfth week, has not been seen. */
  long unresolved() {
    return followed.values().stream().filter(resolved -> !resolved).count();
  }

  @Override
  public void heard(PathwayEvent event) {
    boolean early = event.week() < visitWeeks;
    if (event instanceof PathwayEvent.NotOffered lost && early) {
      tally.count(categoryOf(lost.reason()));
    } else if (event instanceof PathwayEvent.Declined && early) {
      tally.count(DECLINED);
    } else if (event instanceof PathwayEvent.Referred referred && early) {
      followed.put(referred.referral(), false);
    } else if (event instanceof PathwayEvent.StillComing still) {
      resolve(still.referral(), STILL_COMING);
    } else if (event instanceof PathwayEvent.Ended ended) {
      resolve(ended.referral(), categoryOf(ended));
    }
  }

  private void resolve(int referral, int category) {
    if (Boolean.FALSE.equals(followed.replace(referral, true))) {
      tally.count(category);
    }
  }

  private static int categoryOf(LossReason reason) {
    if (reason.lostAfter() == Stage.IN_NEED) {
      return OVERLOOKED;
    }
    return switch (reason) {
      case DID_NOT_COME_TO_MIND -> NOT_IN_MIND;
      case GP_NOT_TRAINED -> NOT_ABLE;
      default -> NOT_MOVED;
    };
  }

  private static int categoryOf(PathwayEvent.Ended ended) {
    return switch (ended.reached()) {
      case AGREED -> NEVER_REACHED;
      case MET -> WANTED_NO_GROUP;
      case MATCHED -> STAYED_AWAY;
      default -> STOPPED;
    };
  }
}
