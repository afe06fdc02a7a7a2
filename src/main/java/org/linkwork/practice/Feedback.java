package org.linkwork.practice;

import static org.linkwork.chance.Decision.COMPLAINS;
import static org.linkwork.chance.Decision.REPORT_DELAY;
import static org.linkwork.chance.Decision.REPORT_REACHES_GP;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.community.Community;
import org.linkwork.community.CommunityGroup;
import org.linkwork.parameter.BeliefParameters;
import org.linkwork.parameter.ConsultationParameters;
import org.linkwork.parameter.ReportingParameters;
import org.linkwork.patient.Membership;
import org.linkwork.patient.News;
import org.linkwork.patient.Referral;
import org.linkwork.patient.TrustInGp;
import org.linkwork.record.PathwayEvent;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * News of patients on its way to the GPs who referred them: it takes weeks, and mostly never comes.
 *
 * <p>Belief moves towards what is reported, V + a (r - V), and so rises only if reports are better
 * than what the GP believed.
 *
 * @paper "Informal evidence and feedback"; INT-15, LW-22
 */
public final class Feedback implements News {
  private final List<Practice> practices;
  private final LinkWorkers linkWorkers;
  private final Community community;
  private final Setting setting;
  private final BeliefParameters belief;
  private final ConsultationParameters consultation;
  private final List<Report> underway = new ArrayList<>();

  /** Feedback to the GPs of these practices. */
  public Feedback(
      List<Practice> practices, LinkWorkers linkWorkers, Community community, Setting setting) {
    this.practices = practices;
    this.linkWorkers = linkWorkers;
    this.community = community;
    this.setting = setting;
    this.belief = setting.parameters().belief();
    this.consultation = setting.parameters().consultation();
  }

  private record Report(
      int dueWeek, GeneralPractitioner gp, int incumbent, Referral referral, Turn turn, Kind kind) {
    enum Kind {
      NEWS,
      SILENCE,
      COMPLAINT
    }
  }

  @Override
  public void of(Referral referral, Turn turn) {
    Practice practice = practices.get(referral.practice());
    int person = referral.person();
    int occasion = referral.occasion();
    boolean disappointed = turn == Turn.HARMED || turn == Turn.DID_NOT_ATTEND;
    if (turn == Turn.BENEFITED) {
      double atmosphere =
          setting.level(SubTheme.ATMOSPHERE, practice.levers(), practice.atmosphere());
      practice.spreadWord(setting.parameters().trust().wordOfMouth() * atmosphere);
    }
    if (!referral.gp().isGp()) {
      return;
    }
    GeneralPractitioner gp = gpOf(referral, practice);
    int week = setting.week();
    if (disappointed && setting.draws().happens(COMPLAINS, person, occasion, belief.complaints())) {
      underway.add(
          new Report(
              week + 1, gp, referral.gp().incumbent(), referral, turn, Report.Kind.COMPLAINT));
      return;
    }
    double chance = reportProbability(practice, disappointed || turn == Turn.UNCHANGED);
    if (setting.draws().happens(REPORT_REACHES_GP, person, occasion, chance)) {
      double delay = setting.levers().reporting().delayWeeks();
      double closed = practice.levers().closed(SubTheme.INFORMAL_EVIDENCE);
      delay += closed * (setting.parameters().feedbackReward().delayWeeks() - delay);
      double spread = 0.5 + setting.draws().uniform(REPORT_DELAY, person, occasion);
      int due = week + (int) Math.max(1, Math.round(delay * spread));
      underway.add(
          new Report(due, gp, referral.gp().incumbent(), referral, turn, Report.Kind.NEWS));
      if (closed > 0 && referral.linkWorker() != Referral.SIGNPOSTED) {
        linkWorkers
            .all()
            .get(referral.linkWorker())
            .owe(closed * setting.parameters().feedbackReward().minutesPerReport());
      }
    } else {
      int silent = Math.max(week + 1, referral.week() + (int) Math.round(belief.silenceWeeks()));
      underway.add(
          new Report(silent, gp, referral.gp().incumbent(), referral, turn, Report.Kind.SILENCE));
    }
  }

  /** Delivers what is due this week. */
  public void deliver() {
    int week = setting.week();
    int kept = 0;
    for (int i = 0; i < underway.size(); i++) {
      Report report = underway.get(i);
      if (report.dueWeek() > week) {
        underway.set(kept++, report);
      } else if (report.incumbent() == report.gp().incumbent() && report.gp().isPresent()) {
        arrive(report);
      }
    }
    underway.subList(kept, underway.size()).clear();
  }

  /** Chance that the news is passed on; a system for good news passes on less that is not good. */
  private double reportProbability(Practice practice, boolean poorNews) {
    double usual = usualReportProbability(practice);
    double reached =
        practice.levers().closed(SubTheme.INFORMAL_EVIDENCE) > 0
            ? practice.levers().raise(SubTheme.INFORMAL_EVIDENCE, usual)
            : usual;
    if (poorNews) {
      reached -= setting.parameters().feedbackReward().positiveOnly() * (reached - usual);
    }
    return setting.held().read(SubTheme.INFORMAL_EVIDENCE, reached);
  }

  private double usualReportProbability(Practice practice) {
    ReportingParameters reporting = setting.levers().reporting();
    double presence = linkWorkers.presence(practice);
    if (presence == 1) {
      return reporting.inHouseReportProbability();
    }
    double more = reporting.inHouseReportProbability() - reporting.reportProbability();
    return reporting.reportProbability() + presence * more;
  }

  private void arrive(Report report) {
    GeneralPractitioner gp = report.gp();
    boolean aboutLinkWorker = report.referral().linkWorker() != Referral.SIGNPOSTED;
    if (report.kind() == Report.Kind.SILENCE) {
      if (aboutLinkWorker) {
        gp.trustLinkWorker(shrunk(gp.trustInLinkWorker()));
      }
      return;
    }
    boolean complaint = report.kind() == Report.Kind.COMPLAINT;
    double reward = complaint ? belief.rewardComplaint() : rewardOf(report.turn());
    double surprise = reward - gp.belief();
    double weight = surprise < 0 ? 1 + belief.oversold() * gp.lessons().persuaded() : 1;
    gp.believe(gp.belief() + belief.learning() * weight * surprise);
    if (aboutLinkWorker) {
      gp.trustLinkWorker(
          complaint
              ? shrunk(gp.trustInLinkWorker())
              : TrustInGp.grown(gp.trustInLinkWorker(), belief.trustGain()));
    }
    if (report.turn() == Turn.BENEFITED && !complaint) {
      gp.salience(gp.salience() + consultation.salienceBySuccess());
      double enjoys = setting.held().read(SubTheme.FUN_AND_REWARDING, gp.character().enjoyment());
      gp.burnout(gp.burnout() * (1 - belief.successLightens() * enjoys));
    }
    hearOfGroup(report, complaint);
    setting.tell(
        new PathwayEvent.FedBack(setting.week(), gp.post(), report.referral().number(), reward));
  }

  private void hearOfGroup(Report report, boolean complaint) {
    GeneralPractitioner gp = report.gp();
    if (report.turn() == Turn.HARMED) {
      gp.distrustGroups(belief.closureLoss());
      return;
    }
    Membership membership = report.referral().membership();
    if (membership == null) {
      return;
    }
    int slot = CommunityGroup.slotOf(membership.group());
    CommunityGroup group = community.inSlot(slot);
    if (group.isOpen() && group.id() == membership.group()) {
      gp.knowledge().learn(slot, belief.knowledgeByOutcome());
      if (complaint) {
        gp.trustGroup(slot, false, 0, belief.trustLoss());
      } else if (report.turn() == Turn.BENEFITED) {
        gp.trustGroup(slot, true, belief.trustGain(), 0);
      }
    }
  }

  private double rewardOf(Turn turn) {
    return switch (turn) {
      case BENEFITED -> 1;
      case HELPED -> belief.rewardHelped();
      case UNCHANGED -> belief.rewardUnchanged();
      case DID_NOT_ATTEND -> 0;
      case HARMED -> belief.rewardComplaint();
    };
  }

  private double shrunk(double level) {
    return level - belief.trustLoss() * level;
  }

  private GeneralPractitioner gpOf(Referral referral, Practice practice) {
    return practice.gps().get(referral.gp().postInPractice());
  }
}
