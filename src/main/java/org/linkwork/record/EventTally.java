package org.linkwork.record;

import static org.linkwork.record.LossReason.COURSE_COMPLETED;
import static org.linkwork.record.LossReason.GAVE_UP_WAITING;
import static org.linkwork.record.LossReason.GROUP_CLOSED;
import static org.linkwork.record.Stage.TURNED_UP;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What each event adds to which counted outcome; money in pence, so that sums are exact. */
final class EventTally {
  /** Counted outcomes that concern no one person. */
  private static final Set<Outcome> IMPERSONAL =
      Collections.unmodifiableSet(
          EnumSet.of(
              Outcome.REPORTS,
              Outcome.GP_LEAVERS,
              Outcome.LINK_WORKER_LEAVERS,
              Outcome.GROUPS_OPENED,
              Outcome.GROUPS_CLOSED,
              Outcome.GRANTS_RENEWED,
              Outcome.GRANTS_ENDED,
              Outcome.COST_NHS,
              Outcome.COST_COUNCIL,
              Outcome.COST_VOLUNTARY_SECTOR,
              Outcome.COST_PATIENTS,
              Outcome.CLAWED_BACK));

  private EventTally() {}

  /** Where amounts go. */
  @FunctionalInterface
  interface Into {
    void add(Outcome outcome, double amount);
  }

  /** Whether the outcome is counted from events in the life of one person. */
  static boolean isPersonal(Outcome outcome) {
    return outcome.source() == Outcome.Source.EVENT && !IMPERSONAL.contains(outcome);
  }

  /** The outcome that money paid by this payer goes into. */
  static Outcome cost(Payer payer) {
    return switch (payer) {
      case NHS -> Outcome.COST_NHS;
      case COUNCIL -> Outcome.COST_COUNCIL;
      case VOLUNTARY_SECTOR -> Outcome.COST_VOLUNTARY_SECTOR;
      case PATIENTS -> Outcome.COST_PATIENTS;
    };
  }

  static void count(PathwayEvent event, Into into) {
    if (event instanceof PathwayEvent.Personal personal) {
      countPersonal(personal, into);
    } else if (event instanceof PathwayEvent.Paid paid) {
      into.add(cost(paid.payer()), paid.pence());
    } else if (event instanceof PathwayEvent.ClawedBack clawedBack) {
      into.add(Outcome.CLAWED_BACK, clawedBack.pence() / 100.0);
    } else if (event instanceof PathwayEvent.FedBack) {
      into.add(Outcome.REPORTS, 1);
    } else if (event instanceof PathwayEvent.GpLeft) {
      into.add(Outcome.GP_LEAVERS, 1);
    } else if (event instanceof PathwayEvent.LinkWorkerLeft) {
      into.add(Outcome.LINK_WORKER_LEAVERS, 1);
    } else if (event instanceof PathwayEvent.GroupOpened) {
      into.add(Outcome.GROUPS_OPENED, 1);
    } else if (event instanceof PathwayEvent.GroupClosed) {
      into.add(Outcome.GROUPS_CLOSED, 1);
    } else if (event instanceof PathwayEvent.GrantDecided grant) {
      into.add(grant.renewed() ? Outcome.GRANTS_RENEWED : Outcome.GRANTS_ENDED, 1);
    }
  }

  // In order of frequency, since a neighbourhood has thousands of consultations a week.
  static void countPersonal(PathwayEvent.Personal event, Into into) {
    if (event instanceof PathwayEvent.Consulted consulted) {
      count(consulted, into);
    } else if (event instanceof PathwayEvent.Attended) {
      into.add(Outcome.SESSIONS_ATTENDED, 1);
    } else if (event instanceof PathwayEvent.Missed) {
      into.add(Outcome.SESSIONS_MISSED, 1);
    } else if (event instanceof PathwayEvent.WentUnseen) {
      into.add(Outcome.WENT_UNSEEN, 1);
    } else if (event instanceof PathwayEvent.Recognised) {
      into.add(Outcome.RECOGNISED, 1);
    } else if (event instanceof PathwayEvent.FollowedUp) {
      into.add(Outcome.CONTACTS, 1);
    } else if (event instanceof PathwayEvent.Offered offered) {
      into.add(Outcome.OFFERED, 1);
      if (!offered.byReceptionist()) {
        into.add(Outcome.OFFERED_BY_GP, 1);
      }
    } else if (event instanceof PathwayEvent.Declined) {
      into.add(Outcome.DECLINED, 1);
    } else if (event instanceof PathwayEvent.Referred referred) {
      into.add(Outcome.REFERRED, 1);
      if (referred.linkWorker() >= 0) {
        into.add(Outcome.LINK_WORKER_REFERRALS, 1);
      }
    } else if (event instanceof PathwayEvent.Prescribed) {
      into.add(Outcome.PRESCRIBED, 1);
    } else if (event instanceof PathwayEvent.Met met) {
      into.add(Outcome.MET, 1);
      into.add(Outcome.CONTACTS, 1);
      into.add(Outcome.WEEKS_WAITED, met.weeksWaited());
    } else {
      countLater(event, into);
    }
  }

  private static void count(PathwayEvent.Consulted consulted, Into into) {
    into.add(Outcome.CONSULTATIONS, 1);
    into.add(Outcome.CONSULTATION_MINUTES, consulted.minutes());
    into.add(Outcome.SOCIAL_MINUTES, consulted.socialMinutes());
    if (consulted.usualGp()) {
      into.add(Outcome.USUAL_GP_VISITS, 1);
    }
    if (consulted.socialNeed()) {
      into.add(Outcome.SOCIAL_CONSULTATIONS, 1);
    }
  }

  private static void countLater(PathwayEvent.Personal event, Into into) {
    if (event instanceof PathwayEvent.ProblemSolved) {
      into.add(Outcome.PROBLEMS_SOLVED, 1);
    } else if (event instanceof PathwayEvent.Matched) {
      into.add(Outcome.MATCHED, 1);
    } else if (event instanceof PathwayEvent.TurnedUp) {
      into.add(Outcome.TURNED_UP, 1);
    } else if (event instanceof PathwayEvent.StayedAway) {
      into.add(Outcome.STAYED_AWAY, 1);
    } else if (event instanceof PathwayEvent.StillComing still) {
      into.add(still.weeks() == 12 ? Outcome.STILL_COMING_12 : Outcome.STILL_COMING_52, 1);
    } else if (event instanceof PathwayEvent.FormCompleted) {
      into.add(Outcome.FORMS, 1);
    } else if (event instanceof PathwayEvent.Ended ended) {
      count(ended, into);
    } else if (event instanceof PathwayEvent.Benefited) {
      into.add(Outcome.BENEFITED, 1);
    } else if (event instanceof PathwayEvent.LostGroup) {
      into.add(Outcome.LOST_GROUP, 1);
    }
  }

  private static void count(PathwayEvent.Ended ended, Into into) {
    LossReason reason = ended.reason();
    if (reason == COURSE_COMPLETED) {
      into.add(Outcome.COMPLETED, 1);
    } else if (reason == GAVE_UP_WAITING) {
      into.add(Outcome.GAVE_UP_WAITING, 1);
    } else if (reason.lostAfter() == TURNED_UP && reason != GROUP_CLOSED) {
      into.add(Outcome.STOPPED, 1);
    }
  }
}
