package org.linkwork.pathway;

import static org.linkwork.record.Outcome.APPOINTMENT_MINUTES;
import static org.linkwork.record.Outcome.ATTENDING;
import static org.linkwork.record.Outcome.CASELOAD;
import static org.linkwork.record.Outcome.EVIDENCE;
import static org.linkwork.record.Outcome.EXPECTED_IN_GROUPS;
import static org.linkwork.record.Outcome.GP_BELIEF;
import static org.linkwork.record.Outcome.GP_BURNOUT;
import static org.linkwork.record.Outcome.GP_HELPLESSNESS;
import static org.linkwork.record.Outcome.GP_KNOWLEDGE;
import static org.linkwork.record.Outcome.GP_LOAD;
import static org.linkwork.record.Outcome.GP_SALIENCE;
import static org.linkwork.record.Outcome.GP_TRUST_IN_GROUPS;
import static org.linkwork.record.Outcome.GP_TRUST_IN_LINK_WORKER;
import static org.linkwork.record.Outcome.GP_VACANCIES;
import static org.linkwork.record.Outcome.GROUPS_OPEN;
import static org.linkwork.record.Outcome.GROUP_COHESION;
import static org.linkwork.record.Outcome.GROUP_FUNDS;
import static org.linkwork.record.Outcome.GROUP_PLACES_TAKEN;
import static org.linkwork.record.Outcome.LINK_WORKER_BURNOUT;
import static org.linkwork.record.Outcome.LONGEST_WAIT;
import static org.linkwork.record.Outcome.MILD_MEDICATED;
import static org.linkwork.record.Outcome.SEVERE_DISTRESS;
import static org.linkwork.record.Outcome.SEVERE_UNTREATED;
import static org.linkwork.record.Outcome.VOLUNTEERS;
import static org.linkwork.record.Outcome.WAITING;

import java.util.Arrays;
import org.linkwork.community.CommunityGroup;
import org.linkwork.patient.Belonging;
import org.linkwork.patient.Patients;
import org.linkwork.patient.Referral;
import org.linkwork.patient.Referral.Standing;
import org.linkwork.patient.WellbeingTally;
import org.linkwork.practice.GeneralPractitioner;
import org.linkwork.practice.LinkWorker;
import org.linkwork.practice.Practice;
import org.linkwork.record.Census;
import org.linkwork.record.Outcome;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.PersonState;
import org.linkwork.record.Recorder;
import org.linkwork.record.Stage;
import org.linkwork.record.Strata;
import org.linkwork.world.World;

/** What is measured at the end of a week, told to the listeners as one event. */
final class WeekRecord {
  private static final double[] NO_SCORES = {};

  private final int[] adultsByCell = new int[Strata.CELLS];
  private final double[] levels = new double[Outcome.values().length];

  WeekRecord(World world) {
    for (int person : world.adults()) {
      adultsByCell[world.patients().cell(person)]++;
    }
  }

  void write(World world) {
    Arrays.fill(levels, Double.NaN);
    referrals(world);
    staff(world);
    groups(world);
    WellbeingTally tally = world.wellbeing().tally();
    set(SEVERE_DISTRESS, tally.severe());
    set(SEVERE_UNTREATED, tally.severeUntreated());
    set(MILD_MEDICATED, tally.mildMedicated());
    world
        .setting()
        .tell(
            new PathwayEvent.WeekEnded(
                world.setting().week(),
                new Census(
                    adultsByCell,
                    tally.lifeSatisfaction(),
                    tally.worry(),
                    tally.loneliness(),
                    tally.lonely(),
                    tally.distressed(),
                    tally.medicated(),
                    levels)));
    states(world);
  }

  private void referrals(World world) {
    int expected = 0;
    int attending = 0;
    int supported = 0;
    for (Referral referral : world.referrals().inOrder()) {
      Standing standing = referral.standing();
      expected += standing == Standing.EXPECTED ? 1 : 0;
      attending += standing == Standing.ATTENDING ? 1 : 0;
      supported += referral.isSupported() ? 1 : 0;
    }
    set(EXPECTED_IN_GROUPS, expected);
    set(ATTENDING, attending);
    set(CASELOAD, supported);
    int waiting = 0;
    int longest = 0;
    int staffed = 0;
    double burnout = 0;
    for (LinkWorker worker : world.linkWorkers().all()) {
      waiting += worker.waiting().length();
      longest = Math.max(longest, worker.waiting().longestWait(world.setting().week()));
      if (worker.fullTimeShare() > 0) {
        burnout += worker.burnout();
        staffed++;
      }
    }
    set(WAITING, waiting);
    set(LONGEST_WAIT, longest);
    set(LINK_WORKER_BURNOUT, mean(burnout, staffed));
  }

  private void staff(World world) {
    double belief = 0;
    double knowledge = 0;
    double inLinkWorker = 0;
    double inGroups = 0;
    double salience = 0;
    double burnout = 0;
    double helplessness = 0;
    int posts = 0;
    int vacant = 0;
    int working = 0;
    double load = 0;
    double minutes = 0;
    for (Practice practice : world.practices()) {
      load += practice.load();
      if (practice.isStaffed()) {
        minutes += practice.minutes();
        working++;
      }
      for (GeneralPractitioner gp : practice.gps()) {
        posts++;
        vacant += gp.isPresent() && !gp.isLocum() ? 0 : 1;
        belief += gp.belief();
        knowledge += world.desk().meanKnowledge(gp);
        inLinkWorker += gp.trustInLinkWorker();
        inGroups += world.desk().meanTrustInGroups(gp);
        salience += gp.salience();
        burnout += gp.burnout();
        helplessness += gp.helplessness();
      }
    }
    set(GP_BELIEF, mean(belief, posts));
    set(GP_KNOWLEDGE, mean(knowledge, posts));
    set(GP_TRUST_IN_LINK_WORKER, mean(inLinkWorker, posts));
    set(GP_TRUST_IN_GROUPS, mean(inGroups, posts));
    set(GP_SALIENCE, mean(salience, posts));
    set(GP_BURNOUT, mean(burnout, posts));
    set(GP_HELPLESSNESS, mean(helplessness, posts));
    set(GP_VACANCIES, vacant);
    set(GP_LOAD, mean(load, world.practices().size()));
    set(APPOINTMENT_MINUTES, mean(minutes, working));
  }

  private void groups(World world) {
    int open = 0;
    long funds = 0;
    double cohesion = 0;
    long taken = 0;
    long places = 0;
    for (CommunityGroup group : world.community().all()) {
      if (group.isOpen()) {
        open++;
        funds += group.purse().funds();
        cohesion += group.cohesion();
        taken += group.placesTaken();
        places += group.places();
      }
    }
    set(GROUPS_OPEN, open);
    set(GROUP_FUNDS, funds / 100.0);
    set(GROUP_COHESION, mean(cohesion, open));
    set(GROUP_PLACES_TAKEN, places == 0 ? Double.NaN : (double) taken / places);
    set(VOLUNTEERS, world.companions().available());
    set(EVIDENCE, world.evidence());
  }

  private void states(World world) {
    Recorder recorder = world.setting().recorder();
    int week = world.setting().week();
    if (!recorder.wantsStates(week)) {
      return;
    }
    for (int person : world.adults()) {
      if (recorder.wantsStateOf(person, week)) {
        double[] scores =
            recorder.wantsScoresOf(person, week) ? world.instruments().read(person) : NO_SCORES;
        recorder.heard(new PathwayEvent.StateSeen(week, person, state(world, person, scores)));
      }
    }
  }

  private static PersonState state(World world, int person, double[] scores) {
    Patients patients = world.patients();
    Referral referral = patients.referral(person);
    Belonging belonging = patients.belonging(person);
    return new PersonState(
        referral == null ? Stage.NOT_IN_NEED : referral.reached(),
        patients.lifeSatisfaction(person),
        patients.isDepressed(person),
        patients.worry(person),
        patients.loneliness(person),
        belonging == null ? 0 : belonging.connection(),
        belonging == null ? 0 : belonging.adapted(),
        patients.problems(person),
        usualTrust(world, person),
        referral == null || referral.contactsHad() == 0 ? Double.NaN : referral.trustInLinkWorker(),
        patients.isMedicated(person),
        patients.encounters().consultations(person),
        patients.encounters().contacts(person),
        patients.encounters().sessions(person),
        scores);
  }

  private static double usualTrust(World world, int person) {
    Practice practice = world.practices().get(world.patients().practice(person));
    int post = world.patients().usualPost(person);
    if (post >= practice.gps().size()) {
      return practice.reputation();
    }
    double trust = world.patients().trust().level(person, post);
    return Double.isNaN(trust) ? practice.reputation() : trust;
  }

  private void set(Outcome outcome, double level) {
    levels[outcome.ordinal()] = level;
  }

  private static double mean(double sum, int count) {
    return count == 0 ? Double.NaN : sum / count;
  }
}
