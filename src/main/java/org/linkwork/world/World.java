package org.linkwork.world;

import java.util.List;
import java.util.stream.IntStream;
import org.linkwork.community.Commissioner;
import org.linkwork.community.Community;
import org.linkwork.community.Companions;
import org.linkwork.community.Departures;
import org.linkwork.community.Funding;
import org.linkwork.community.GroupSessions;
import org.linkwork.community.Matching;
import org.linkwork.community.OutcomeForms;
import org.linkwork.parameter.Parameters;
import org.linkwork.patient.Belongings;
import org.linkwork.patient.Disposition;
import org.linkwork.patient.Instruments;
import org.linkwork.patient.Motivation;
import org.linkwork.patient.Needs;
import org.linkwork.patient.PatientFactory;
import org.linkwork.patient.Patients;
import org.linkwork.patient.Referrals;
import org.linkwork.patient.TrustInGp;
import org.linkwork.patient.Wellbeing;
import org.linkwork.practice.Appointments;
import org.linkwork.practice.Consultation;
import org.linkwork.practice.Conviction;
import org.linkwork.practice.Feedback;
import org.linkwork.practice.KnowledgeOfGroups;
import org.linkwork.practice.LinkWorkerMeeting;
import org.linkwork.practice.LinkWorkerWeek;
import org.linkwork.practice.LinkWorkers;
import org.linkwork.practice.Practice;
import org.linkwork.practice.PracticeFactory;
import org.linkwork.practice.Reception;
import org.linkwork.practice.ReferralDesk;
import org.linkwork.practice.WaitingLosses;
import org.linkwork.practice.Workforce;
import org.linkwork.setting.Levers;
import org.linkwork.setting.Setting;

/** One neighbourhood: everybody in it, and everything that they do in a week. */
public final class World {
  private final Setting setting;
  private final Levers network;
  private final Patients patients;
  private final int[] adults;
  private final List<Practice> practices;
  private final Community community;
  private final LinkWorkers linkWorkers;
  private final Referrals referrals;
  private final Companions companions;
  private final Funding funding;
  private final Belongings belongings;
  private final Departures departures;
  private final Wellbeing wellbeing;
  private final Appointments appointments;
  private final ReferralDesk desk;
  private final WaitingLosses waitingLosses;
  private final LinkWorkerWeek linkWorkerWeek;
  private final GroupSessions sessions;
  private final OutcomeForms forms;
  private final Feedback feedback;
  private final KnowledgeOfGroups knowledge;
  private final Conviction conviction;
  private final Workforce workforce;
  private final Instruments instruments;

  /** The neighbourhood of the setting, before its first week. */
  public World(Setting setting) {
    this.setting = setting;
    network = new Levers(setting.held());
    Parameters parameters = setting.parameters();
    int posts = PracticeFactory.postsPerPractice(parameters.place(), parameters.workforce());
    patients = new PatientFactory(setting, posts).everybody();
    adults = IntStream.range(0, patients.count()).filter(patients::isAdult).toArray();
    int[] children =
        IntStream.range(0, patients.count()).filter(person -> !patients.isAdult(person)).toArray();
    community = new Community(setting);
    PracticeFactory practiceFactory = new PracticeFactory(setting, community.allSlots());
    practices = practiceFactory.everyPractice();
    linkWorkers = new LinkWorkers(setting, community.allSlots());
    referrals = new Referrals(patients, setting);
    companions = new Companions(setting);
    funding = new Funding(setting, community, new Commissioner(setting, community, network));
    belongings = new Belongings(patients, parameters.wellbeing());
    feedback = new Feedback(practices, linkWorkers, community, setting);
    TrustInGp trust = new TrustInGp(patients, setting);
    departures =
        new Departures(community, patients, belongings, referrals, trust, feedback, setting);

    Disposition disposition = new Disposition(patients, setting);
    Needs needs = new Needs(patients, setting);
    Motivation motivation =
        new Motivation(
            patients, disposition, practices.stream().map(Practice::levers).toList(), setting);
    Matching matching = new Matching(community, patients, disposition, setting);
    desk =
        new ReferralDesk(
            patients,
            referrals,
            linkWorkers,
            community,
            matching,
            departures,
            posts * practices.size(),
            setting);
    wellbeing = new Wellbeing(patients, adults, setting);
    Consultation consultation = new Consultation(patients, needs, trust, motivation, desk, setting);
    appointments =
        new Appointments(
            patients,
            adults,
            children,
            practices,
            consultation,
            new Reception(patients, needs, consultation, desk, setting),
            setting);
    waitingLosses = new WaitingLosses(linkWorkers, referrals, departures, setting);
    linkWorkerWeek =
        new LinkWorkerWeek(
            linkWorkers,
            new LinkWorkerMeeting(patients, disposition, matching, departures, setting),
            departures,
            patients,
            network,
            setting);
    sessions =
        new GroupSessions(
            community,
            patients,
            disposition,
            referrals,
            motivation,
            belongings,
            companions,
            funding,
            departures,
            setting);
    forms = new OutcomeForms(community, patients, referrals, funding, setting);
    knowledge = new KnowledgeOfGroups(community, practices, linkWorkers, network, setting);
    instruments = new Instruments(patients, setting);
    conviction = new Conviction(practices, linkWorkers, setting);
    workforce =
        new Workforce(practices, linkWorkers, practiceFactory, patients, byPractice(), setting);
  }

  private int[][] byPractice() {
    return IntStream.range(0, practices.size())
        .mapToObj(
            practice ->
                IntStream.range(0, patients.count())
                    .filter(person -> patients.practice(person) == practice)
                    .toArray())
        .toArray(int[][]::new);
  }

  /** What the run shares: chance, parameters, levers, week. */
  public Setting setting() {
    return setting;
  }

  /** How far interventions have closed the network's own gaps this week. */
  public Levers network() {
    return network;
  }

  /** Everybody who is registered. */
  public Patients patients() {
    return patients;
  }

  /** Ids of the adults, in order. */
  public int[] adults() {
    return adults;
  }

  /** The practices. */
  public List<Practice> practices() {
    return practices;
  }

  /** The community groups. */
  public Community community() {
    return community;
  }

  /** The link workers. */
  public LinkWorkers linkWorkers() {
    return linkWorkers;
  }

  /** The register of referrals. */
  public Referrals referrals() {
    return referrals;
  }

  /** The buddies. */
  public Companions companions() {
    return companions;
  }

  /** The groups' money. */
  public Funding funding() {
    return funding;
  }

  /** Everybody's belonging. */
  public Belongings belongings() {
    return belongings;
  }

  /** How referrals end. */
  public Departures departures() {
    return departures;
  }

  /** Everybody's wellbeing. */
  public Wellbeing wellbeing() {
    return wellbeing;
  }

  /** Requests and appointments. */
  public Appointments appointments() {
    return appointments;
  }

  /** Where a yes goes. */
  public ReferralDesk desk() {
    return desk;
  }

  /** Who is lost while waiting. */
  public WaitingLosses waitingLosses() {
    return waitingLosses;
  }

  /** The link workers' week. */
  public LinkWorkerWeek linkWorkerWeek() {
    return linkWorkerWeek;
  }

  /** The groups' sessions. */
  public GroupSessions sessions() {
    return sessions;
  }

  /** Outcome forms. */
  public OutcomeForms forms() {
    return forms;
  }

  /** News on its way to GPs. */
  public Feedback feedback() {
    return feedback;
  }

  /** What GPs and link workers know of groups. */
  public KnowledgeOfGroups knowledge() {
    return knowledge;
  }

  /** How belief and attention drift. */
  public Conviction conviction() {
    return conviction;
  }

  /** Comings, goings and burnout of staff. */
  public Workforce workforce() {
    return workforce;
  }

  /** How questionnaires read people. */
  public Instruments instruments() {
    return instruments;
  }

  /** Strength of the local evidence, 0 to 1: mean over the open groups. */
  public double evidence() {
    double half = setting.parameters().group().evidenceHalf();
    return community.open().stream().mapToDouble(group -> group.evidence(half)).average().orElse(0);
  }
}
