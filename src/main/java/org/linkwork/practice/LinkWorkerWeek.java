package org.linkwork.practice;

import static org.linkwork.chance.Decision.ANSWERS_CALL;
import static org.linkwork.chance.Decision.LEAVES_SUPPORT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linkwork.community.Departures;
import org.linkwork.parameter.LinkWorkerParameters;
import org.linkwork.patient.Patients;
import org.linkwork.patient.Referral;
import org.linkwork.patient.Referral.Standing;
import org.linkwork.practice.WaitingList.Answer;
import org.linkwork.record.LossReason;
import org.linkwork.setting.Levers;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * How a link worker spends the hours of a week: contacts that are due, then new people in order of
 * referral, as long as hours and caseload allow; what is left helps colleagues, as far as practices
 * pool their link workers.
 *
 * @paper "Wider health services"; LW-04, LW-06, LW-23
 */
public final class LinkWorkerWeek {
  private static final int CALLS_COUNTED = 16;

  private final LinkWorkers linkWorkers;
  private final LinkWorkerMeeting meeting;
  private final Departures departures;
  private final Patients patients;
  private final Setting setting;
  private final Levers network;
  private final LinkWorkerParameters support;

  /** The weeks of these link workers. */
  public LinkWorkerWeek(
      LinkWorkers linkWorkers,
      LinkWorkerMeeting meeting,
      Departures departures,
      Patients patients,
      Levers network,
      Setting setting) {
    this.linkWorkers = linkWorkers;
    this.meeting = meeting;
    this.departures = departures;
    this.patients = patients;
    this.network = network;
    this.setting = setting;
    this.support = setting.parameters().linkWorker();
  }

  /** Passes the week for all link workers. */
  public void passWeek() {
    if (!linkWorkers.exist()) {
      endService();
      return;
    }
    double fullTime = setting.levers().service().contactHoursAWeek() * 60;
    for (LinkWorker worker : linkWorkers.all()) {
      double contracted = fullTime * worker.fullTimeShare();
      double asked = worker.beginWeek(contracted);
      asked += followUps(worker);
      asked += intake(worker, worker, worker.minutesLeft());
      double stillAsked = worker.waiting().length() * newPersonMinutes();
      boolean works = worker.isPresent() && contracted > 0;
      worker.load(works ? (asked + stillAsked / 4) / contracted : 1);
    }
    helpColleagues();
  }

  /** Nobody is left to meet those who wait or to go on supporting those who were met. */
  private void endService() {
    for (LinkWorker worker : linkWorkers.all()) {
      worker.waiting().takeOff(this::turnAway);
      for (Referral referral : worker.supported()) {
        if (referral.isSupported()) {
          leaveSupport(referral);
        }
      }
      worker.supported().clear();
    }
  }

  private boolean turnAway(Referral referral) {
    if (referral.standing() == Standing.WAITING) {
      departures.end(referral, LossReason.NEVER_REACHED);
    }
    return true;
  }

  private double followUps(LinkWorker worker) {
    worker.supported().removeIf(referral -> !referral.isSupported());
    List<Referral> due = new ArrayList<>();
    for (Referral referral : worker.supported()) {
      if (referral.nextContactWeek() <= setting.week()) {
        due.add(referral);
      }
    }
    due.sort(Comparator.comparingInt(Referral::nextContactWeek).thenComparingInt(Referral::number));
    double minutes = support.followUpMinutes() + support.adminMinutes() / 2;
    double asked = due.size() * minutes;
    for (Referral referral : due) {
      if (worker.minutesLeft() < minutes) {
        break;
      }
      worker.spend(minutes);
      boolean leaves =
          setting
              .draws()
              .happens(
                  LEAVES_SUPPORT,
                  referral.person(),
                  patients.encounters().contacts(referral.person()),
                  support.leavesSupport());
      if (leaves) {
        leaveSupport(referral);
      } else {
        meeting.followUp(referral, worker);
      }
    }
    return asked;
  }

  private void leaveSupport(Referral referral) {
    if (referral.standing() == Standing.IN_SUPPORT) {
      departures.end(referral, LossReason.LEFT_SUPPORT);
    } else {
      referral.endSupport();
    }
  }

  private double intake(LinkWorker worker, LinkWorker listOf, double minutesToGive) {
    double[] left = {minutesToGive};
    double cap = setting.levers().service().caseloadCap() * worker.fullTimeShare();
    listOf
        .waiting()
        .serve(
            referral -> {
              if (referral.standing() != Standing.WAITING) {
                return Answer.OFF_THE_LIST;
              }
              if (referral.wasCalledIn(setting.week())) {
                return Answer.KEEPS_PLACE;
              }
              if (left[0] < newPersonMinutes() || worker.supported().size() >= cap) {
                return Answer.NO_TIME_LEFT;
              }
              double before = worker.minutesLeft();
              Answer answer = call(referral, worker, listOf);
              left[0] -= before - worker.minutesLeft();
              return answer;
            });
    return minutesToGive - left[0];
  }

  private Answer call(Referral referral, LinkWorker worker, LinkWorker listOf) {
    int call = referral.nextCall(setting.week());
    long occasion = (long) referral.occasion() * CALLS_COUNTED + Math.min(call, CALLS_COUNTED - 1);
    double reached = referral.introduction().reachedWith(support.reached());
    if (!setting.draws().happens(ANSWERS_CALL, referral.person(), occasion, reached)) {
      worker.spend(support.adminMinutes() / 2);
      if (referral.callsMade() >= support.callAttempts()) {
        departures.end(referral, LossReason.NEVER_REACHED);
        return Answer.OFF_THE_LIST;
      }
      return Answer.KEEPS_PLACE;
    }
    worker.spend(newPersonMinutes());
    meeting.first(referral, worker, listOf.waiting().longestWait(setting.week()));
    worker.supported().add(referral);
    return Answer.OFF_THE_LIST;
  }

  private void helpColleagues() {
    double pooling =
        setting.level(
            SubTheme.WIDER_HEALTH_SERVICES, network, setting.levers().service().pooling());
    for (LinkWorker worker : linkWorkers.all()) {
      for (LinkWorker colleague : linkWorkers.all()) {
        if (colleague != worker && colleague.waiting().length() > 0) {
          intake(worker, colleague, worker.minutesLeft() * pooling);
        }
      }
    }
  }

  private double newPersonMinutes() {
    return support.firstMeetingMinutes() + support.adminMinutes();
  }
}
