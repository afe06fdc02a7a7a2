package org.linkwork.practice;

import static org.linkwork.chance.Decision.ASKS_AGAIN;
import static org.linkwork.chance.Decision.ASKS_FOR_APPOINTMENT;
import static org.linkwork.chance.Decision.QUEUE_ORDER;
import static org.linkwork.chance.Decision.SEES_USUAL_GP;
import static org.linkwork.chance.Decision.WHICH_COLLEAGUE;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.linkwork.chance.Draws;
import org.linkwork.chance.Exponential;
import org.linkwork.chance.Logarithm;
import org.linkwork.parameter.AppointmentParameters;
import org.linkwork.parameter.ConsultationParameters;
import org.linkwork.parameter.NeedParameters;
import org.linkwork.patient.Patients;
import org.linkwork.record.PathwayEvent;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * Who asks for an appointment, who gets one, and with whom.
 *
 * <p>Those who have asked longest go first, ties by a priority that a person keeps while waiting.
 *
 * @paper "Time", "NHS and general practice crisis"; GP-20, GP-25, OUT-52
 */
public final class Appointments {
  private static final int LONGEST_ASKING = 63;
  private static final int PERSON_BITS = 25;
  private static final int LOOKED_AHEAD = 32;
  private static final double MODERATE_SATISFACTION = 6;
  private static final double MODERATE_LONELINESS = 0.3;

  /** Sessions a week at which the usual GP is to be had as often as the parameter says, GP-42. */
  private static final double TYPICAL_SESSIONS = 6.2;

  private final Patients patients;
  private final int[] adults;
  private final int[] children;
  private final List<Practice> practices;
  private final Consultation consultation;
  private final Reception reception;
  private final Setting setting;
  private final NeedParameters need;
  private final ConsultationParameters ten;
  private final RequestList[] requests;
  private final int[] slotsLeft;
  private int heldThisWeek;
  private double minutesTakenThisWeek;
  private long glimpsed;

  /** The appointments of these practices. */
  public Appointments(
      Patients patients,
      int[] adults,
      int[] children,
      List<Practice> practices,
      Consultation consultation,
      Reception reception,
      Setting setting) {
    this.patients = patients;
    this.adults = adults;
    this.children = children;
    this.practices = practices;
    this.consultation = consultation;
    this.reception = reception;
    this.setting = setting;
    this.need = setting.parameters().need();
    this.ten = setting.parameters().consultation();
    requests = new RequestList[practices.size()];
    Arrays.setAll(requests, practice -> new RequestList());
    slotsLeft =
        new int[practices.stream().mapToInt(practice -> practice.gps().size()).max().orElse(0)];
  }

  /** Everybody who wants an appointment this week asks for one. */
  public void collectRequests() {
    for (RequestList list : requests) {
      list.clear();
    }
    Draws draws = setting.draws();
    int week = setting.week();
    long asking = draws.prefix(ASKS_FOR_APPOINTMENT, week);
    for (int person : children) {
      if (patients.asking().isAsking(person)) {
        askAgain(person, week);
      } else if (Draws.toUniform(draws.bitsAt(asking, person)) < need.childDemandPerWeek()) {
        patients.asking().ask(person);
        request(person);
      }
    }
    double byMood = need.demandByMood();
    double byLoneliness = need.demandByLoneliness();
    double byDrop = need.demandByDrop();
    double steepest =
        Exponential.of(
            byMood * MODERATE_SATISFACTION
                + byDrop * Patients.DEEPEST_DROP
                + byLoneliness * (1 - MODERATE_LONELINESS));
    for (int person : adults) {
      if (patients.asking().isAsking(person)) {
        askAgain(person, week);
        continue;
      }
      double u = Draws.toUniform(draws.bitsAt(asking, person));
      double usually = patients.readiness(person);
      // A rate bounds its probability from above, so that most people need no exponential.
      if (u >= usually * steepest) {
        continue;
      }
      double rate =
          usually
              * Exponential.of(
                  byMood * (MODERATE_SATISFACTION - patients.lifeSatisfaction(person))
                      + byDrop * patients.dropOfSatisfaction(person)
                      + byLoneliness * (patients.loneliness(person) - MODERATE_LONELINESS));
      if (u < rate && u < 1 - Exponential.of(-rate)) {
        patients.asking().ask(person);
        request(person);
      }
    }
  }

  /** Gives out the week's appointments and holds the consultations. */
  public void seePatients() {
    heldThisWeek = 0;
    minutesTakenThisWeek = 0;
    for (Practice practice : practices) {
      RequestList list = requests[practice.id()];
      long[] inOrder = list.sorted();
      int slots = planWeek(practice, list.size());
      int seen = 0;
      BitSet offered = new BitSet(list.size());
      for (int i = 0; i < list.size(); i++) {
        if (i % LOOKED_AHEAD == 0) {
          lookAhead(inOrder, i, Math.min(list.size(), i + LOOKED_AHEAD));
        }
        int person = personOf(inOrder[i]);
        int offersBefore = offers(person);
        if (seen < slots && isSeen(person, practice)) {
          seen++;
          heldThisWeek++;
        } else {
          setting.tell(new PathwayEvent.WentUnseen(setting.week(), person));
        }
        offered.set(i, offers(person) != offersBefore);
      }
      talkAtReception(practice, inOrder, list.size(), offered);
    }
  }

  private int offers(int person) {
    return patients.encounters().offers(person) + patients.encounters().receptionOffers(person);
  }

  /** Receptionists talk with those who asked, but for those who had an offer from a GP today. */
  private void talkAtReception(Practice practice, long[] inOrder, int asked, BitSet offered) {
    int talks = reception.talks(practice);
    for (int i = 0; i < asked && talks > 0; i++) {
      if (!offered.get(i) && reception.talksWith(personOf(inOrder[i]), practice)) {
        talks--;
      }
    }
  }

  /** Consultations held this week. */
  public int heldThisWeek() {
    return heldThisWeek;
  }

  /** GP minutes that interventions took this week, or by which they made appointments longer. */
  public double minutesTakenThisWeek() {
    return minutesTakenThisWeek;
  }

  private void askAgain(int person, int week) {
    if (setting.draws().happens(ASKS_AGAIN, person, week, need.asksAgain())) {
      patients.asking().ask(person);
      request(person);
    } else {
      patients.asking().stop(person);
    }
  }

  private void request(int person) {
    int waited = Math.min(LONGEST_ASKING, patients.asking().weeks(person));
    long priority =
        setting.draws().bits(QUEUE_ORDER, person, patients.encounters().requests(person)) >>> 32;
    requests[patients.practice(person)].add(
        (long) (LONGEST_ASKING - waited) << 57 | priority << PERSON_BITS | person);
  }

  private static int personOf(long request) {
    return (int) (request & (1 << PERSON_BITS) - 1);
  }

  /** Works out slots and minutes, and returns the slots. */
  private int planWeek(Practice practice, int asked) {
    AppointmentParameters appointment = setting.levers().appointment();
    double length = ten.minutes() + appointment.extraMinutes();
    int slots = 0;
    double time = 0;
    for (GeneralPractitioner gp : practice.gps()) {
      double minutes = 0;
      if (gp.isPresent()) {
        minutes =
            gp.character().sessionsAWeek()
                * ten.minutesPerSession()
                * ten.weeksWorkedShare()
                * (1 + appointment.extraSlotsShare());
        double all = minutes;
        minutes = Math.max(0, minutes - gp.minutesTaken());
        minutesTakenThisWeek += all - minutes;
        minutes *= length / (length + gp.lessons().extraMinutes());
      }
      time += minutes;
      int upTo = (int) ((practice.minutesCarried() + time) / length);
      slotsLeft[gp.postInPractice()] = upTo - slots;
      slots = upTo;
    }
    practice.carry(practice.minutesCarried() + time - slots * length);
    double load = asked == 0 ? 0 : time > 0 ? Math.min(2, asked * length / time) : 2;
    load = 2 * setting.held().read(SubTheme.GENERAL_PRACTICE_CRISIS, load / 2);
    double squeezed = load > 1 ? Exponential.of(-ten.squeeze() * Logarithm.of(load)) : 1;
    practice.week(asked, slots, length * squeezed, load);
    return slots;
  }

  /**
   * Reads the rows of the next patients at one go, so that a large population's rows come out of
   * memory side by side rather than one after another.
   */
  private void lookAhead(long[] inOrder, int from, int to) {
    for (int i = from; i < to; i++) {
      glimpsed += patients.glimpse(personOf(inOrder[i]));
    }
  }

  private boolean isSeen(int person, Practice practice) {
    GeneralPractitioner gp = whoIsSeen(person, practice);
    if (gp == null) {
      return false;
    }
    slotsLeft[gp.postInPractice()]--;
    minutesTakenThisWeek += gp.lessons().extraMinutes();
    boolean usual = gp.postInPractice() == patients.usualPost(person) && !gp.isLocum();
    consultation.hold(person, gp, practice, usual);
    patients.asking().stop(person);
    return true;
  }

  private GeneralPractitioner whoIsSeen(int person, Practice practice) {
    int number = patients.encounters().consultations(person);
    int usual = patients.usualPost(person);
    if (usual < practice.gps().size()
        && slotsLeft[usual] > 0
        && setting
            .draws()
            .happens(SEES_USUAL_GP, person, number, usualIsToBeHad(practice, usual))) {
      return practice.gps().get(usual);
    }
    GeneralPractitioner chosen = null;
    double best = Double.NEGATIVE_INFINITY;
    for (GeneralPractitioner gp : practice.gps()) {
      if (slotsLeft[gp.postInPractice()] > 0 && gp.postInPractice() != usual) {
        double utility =
            Logarithm.of(gp.character().sessionsAWeek())
                + setting.draws().gumbel(WHICH_COLLEAGUE, person, gp.post(), number);
        if (utility > best) {
          best = utility;
          chosen = gp;
        }
      }
    }
    if (chosen == null && usual < practice.gps().size() && slotsLeft[usual] > 0) {
      return practice.gps().get(usual);
    }
    return chosen;
  }

  /** The more sessions a GP works, the more often they are to be had. */
  private double usualIsToBeHad(Practice practice, int usual) {
    double sessions = practice.gps().get(usual).character().sessionsAWeek();
    double more = ten.usualGpBySessions() * (sessions / TYPICAL_SESSIONS - 1);
    return Math.max(0, Math.min(1, ten.usualGp() * (1 + more)));
  }
}
