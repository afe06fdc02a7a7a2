package org.linkwork.practice;

import static org.linkwork.chance.Decision.GP_LEAVES;
import static org.linkwork.chance.Decision.GP_SUCCESSOR_ARRIVES;
import static org.linkwork.chance.Decision.LINK_WORKER_ARRIVES;
import static org.linkwork.chance.Decision.LINK_WORKER_LEAVES;

import java.util.List;
import org.linkwork.chance.Exponential;
import org.linkwork.chance.Logistic;
import org.linkwork.parameter.WorkforceParameters;
import org.linkwork.patient.Patients;
import org.linkwork.patient.Referral;
import org.linkwork.record.PathwayEvent;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * How GPs and link workers tire, leave and are replaced; with them go continuity, knowledge and
 * trust.
 *
 * @paper "NHS and general practice crisis"; GP-10 to GP-13, GP-23, LW-17
 */
public final class Workforce {
  private final List<Practice> practices;
  private final LinkWorkers linkWorkers;
  private final PracticeFactory factory;
  private final Patients patients;
  private final int[][] patientsOf;
  private final Setting setting;
  private final WorkforceParameters workforce;

  /**
   * The staff of these practices and of the service.
   *
   * @param patientsOf ids of the patients of each practice
   */
  public Workforce(
      List<Practice> practices,
      LinkWorkers linkWorkers,
      PracticeFactory factory,
      Patients patients,
      int[][] patientsOf,
      Setting setting) {
    this.practices = practices;
    this.linkWorkers = linkWorkers;
    this.factory = factory;
    this.patients = patients;
    this.patientsOf = patientsOf;
    this.setting = setting;
    this.workforce = setting.parameters().workforce();
  }

  /** Who leaves this week, and who arrives. */
  public void comeAndGo() {
    linkWorkers.staff();
    for (Practice practice : practices) {
      for (GeneralPractitioner gp : practice.gps()) {
        comeOrGo(gp, practice);
      }
    }
    for (LinkWorker worker : linkWorkers.all()) {
      comeOrGo(worker);
    }
  }

  /** How the week's work tells on everybody. */
  public void tire() {
    for (Practice practice : practices) {
      double load = practice.load();
      double atmosphere =
          setting.level(SubTheme.ATMOSPHERE, practice.levers(), practice.atmosphere());
      for (GeneralPractitioner gp : practice.gps()) {
        double enjoys = setting.held().read(SubTheme.FUN_AND_REWARDING, gp.character().enjoyment());
        double resources =
            workforce.resourceBelief() * gp.belief()
                + workforce.resourceTrust() * gp.trustInLinkWorker()
                + workforce.resourceAtmosphere() * atmosphere
                + workforce.resourceEnjoyment() * enjoys * gp.belief()
                - setting.parameters().disincentive().autonomyCostsResources()
                    * practice.conditions().pressure();
        gp.burnout(tired(gp.burnout(), load, resources));
      }
    }
    for (LinkWorker worker : linkWorkers.all()) {
      worker.burnout(tired(worker.burnout(), Math.min(2, worker.load()), worker.skill()));
    }
  }

  /** Burnout a week on: it moves towards what demands and resources make of it. */
  private double tired(double burnout, double load, double resources) {
    double drawnTo =
        Logistic.of(
            workforce.burnoutBase()
                + workforce.burnoutByLoad() * (load - 1)
                - workforce.burnoutByResources() * (resources - 0.5));
    return burnout + workforce.burnoutRate() * (drawnTo - burnout);
  }

  private void comeOrGo(GeneralPractitioner gp, Practice practice) {
    int week = setting.week();
    boolean own = gp.isPresent() && !gp.isLocum();
    if (own) {
      double tiredness = Exponential.of(workforce.leavesByBurnout() * gp.burnout());
      double retained = 1 - practice.levers().closed(SubTheme.GENERAL_PRACTICE_CRISIS);
      double hazard =
          workforce.leavesPerWeek()
              * practice.turnoverFactor()
              * tiredness
              * retained
              * byRole(gp.character().role());
      if (setting.draws().happens(GP_LEAVES, gp.post(), week, hazard)) {
        leave(gp, practice);
      }
      return;
    }
    double arrival = 1 / Math.max(1, workforce.weeksToReplace());
    if (setting.draws().happens(GP_SUCCESSOR_ARRIVES, gp.post(), week, arrival)) {
      if (gp.isPresent()) {
        gp.leave();
      }
      double whole = inducted(practice);
      GpCharacter newcomer = factory.character(gp.post(), gp.incumbent(), false);
      takeUp(gp, practice, newcomer, false, whole);
    }
  }

  private double byRole(GpRole role) {
    return switch (role) {
      case PARTNER -> workforce.partnersLeave();
      case TRAINEE -> workforce.traineesLeave();
      case SALARIED, LOCUM -> 1;
    };
  }

  private void leave(GeneralPractitioner gp, Practice practice) {
    int next = gp.leave();
    forget(gp, practice);
    setting.tell(new PathwayEvent.GpLeft(setting.week(), gp.post(), practice.id()));
    if (factory.isCovered(gp.post(), next)) {
      takeUp(gp, practice, factory.character(gp.post(), next, true), true, inducted(practice));
    }
  }

  private void takeUp(
      GeneralPractitioner gp,
      Practice practice,
      GpCharacter newcomer,
      boolean asLocum,
      double inducted) {
    double knows =
        workforce.locumKnowledge()
            + inducted * workforce.inductionTeaches() * (1 - workforce.locumKnowledge());
    double trusts =
        workforce.locumTrust()
            + inducted * workforce.inductionTeaches() * (1 - workforce.locumTrust());
    gp.takeUp(
        newcomer,
        asLocum,
        trusts,
        Math.max(0, knows),
        setting.parameters().belief().groupTrustStart(),
        workforce.burnoutStart(),
        setting.parameters().gp().helplessness(),
        setting.parameters().consultation().salienceFloor() * (0.5 + inducted));
    forget(gp, practice);
    setting.tell(new PathwayEvent.GpArrived(setting.week(), gp.post(), practice.id(), asLocum));
  }

  private double inducted(Practice practice) {
    return setting.level(
        SubTheme.WHOLE_PRACTICE_APPROACH, practice.levers(), practice.wholePractice());
  }

  private void forget(GeneralPractitioner gp, Practice practice) {
    for (int person : patientsOf[practice.id()]) {
      patients.trust().forget(person, gp.postInPractice());
    }
  }

  private void comeOrGo(LinkWorker worker) {
    int week = setting.week();
    if (worker.isPresent()) {
      double hazard =
          workforce.linkWorkerLeavesPerWeek()
              * Exponential.of(workforce.leavesByBurnout() * worker.burnout());
      if (setting.draws().happens(LINK_WORKER_LEAVES, worker.post(), week, hazard)) {
        worker.leave();
        setting.tell(new PathwayEvent.LinkWorkerLeft(week, worker.post()));
      }
      return;
    }
    double arrival = 1 / Math.max(1, workforce.linkWorkerWeeksToReplace());
    if (setting.draws().happens(LINK_WORKER_ARRIVES, worker.post(), week, arrival)) {
      linkWorkers.takeUp(worker);
      worker.knowledge().fade(1 - workforce.linkWorkerSuccessorKnows());
      loseTrust(worker);
      setting.tell(new PathwayEvent.LinkWorkerArrived(week, worker.post()));
    }
  }

  /** A stranger takes over: patients and GPs begin again halfway. */
  private void loseTrust(LinkWorker worker) {
    for (Referral referral : worker.supported()) {
      referral.trustInLinkWorker(referral.trustInLinkWorker() / 2);
    }
    for (Practice practice : practices) {
      if (linkWorkers.serves(worker, practice.id())) {
        for (GeneralPractitioner gp : practice.gps()) {
          gp.trustLinkWorker((gp.trustInLinkWorker() + workforce.locumTrust()) / 2);
        }
      }
    }
  }
}
