package org.linkwork.record;

import java.util.Locale;
import org.linkwork.scenario.Horizon;

/**
 * Writes one row for each adult at the end of the run: who they are, what happened to them in the
 * whole run, warm-up included, how far they came on journeys begun in the policy period, and how
 * they are in the last week.
 */
public final class PersonTable extends StreamingRecorder {
  private static final Counted[] COUNTED = Counted.values();

  private final CsvLine line;
  private final int lastWeek;
  private final PatientJourneys journeys = new PatientJourneys(0);
  private final PatientJourneys policyJourneys;
  private People people;
  private int[] counts = {};

  /** Writes to {@code out}, first the names of the columns, for a run of this length. */
  public PersonTable(Appendable out, Horizon horizon) {
    super(out);
    line = new CsvLine(out);
    lastWeek = horizon.weeks() - 1;
    policyJourneys = new PatientJourneys(horizon.warmUpWeeks());
  }

  private enum Counted {
    CONSULTATIONS,
    SOCIAL_CONSULTATIONS,
    REQUESTS_UNSEEN,
    OFFERS,
    DECLINES,
    REFERRALS,
    LINK_WORKER_CONTACTS,
    PROBLEMS_SOLVED,
    PLACES_FOUND,
    SESSIONS,
    SESSIONS_MISSED,
    GROUPS_LOST,
    ANTIDEPRESSANTS_STARTED
  }

  @Override
  public void begins(People registered) {
    people = registered;
    journeys.begins(registered);
    policyJourneys.begins(registered);
    counts = new int[people.count() * COUNTED.length];
    line.add("person");
    Traits.name(line);
    line.add("furthest_stage").add("reason").add("furthest_stage_policy").add("reason_policy");
    for (Counted counted : COUNTED) {
      line.add(counted.name().toLowerCase(Locale.ROOT));
    }
    line.add("life_satisfaction").add("worry").add("loneliness").add("on_antidepressant").end();
  }

  @Override
  public boolean wantsStates(int week) {
    return week == lastWeek;
  }

  @Override
  public boolean wantsStateOf(int person, int week) {
    return wantsStates(week) && people.isAdult(person);
  }

  @Override
  public void heard(PathwayEvent event) {
    journeys.heard(event);
    policyJourneys.heard(event);
    if (event instanceof PathwayEvent.StateSeen seen) {
      if (wantsStateOf(seen.person(), seen.week())) {
        write(seen.person(), seen.state());
      }
    } else if (event instanceof PathwayEvent.Personal personal) {
      EventTally.countPersonal(
          personal, (outcome, amount) -> count(personal.person(), outcome, (int) amount));
    }
  }

  private void count(int person, Outcome outcome, int amount) {
    Counted counted =
        switch (outcome) {
          case CONSULTATIONS -> Counted.CONSULTATIONS;
          case SOCIAL_CONSULTATIONS -> Counted.SOCIAL_CONSULTATIONS;
          case WENT_UNSEEN -> Counted.REQUESTS_UNSEEN;
          case OFFERED -> Counted.OFFERS;
          case DECLINED -> Counted.DECLINES;
          case REFERRED -> Counted.REFERRALS;
          case CONTACTS -> Counted.LINK_WORKER_CONTACTS;
          case PROBLEMS_SOLVED -> Counted.PROBLEMS_SOLVED;
          case MATCHED -> Counted.PLACES_FOUND;
          case SESSIONS_ATTENDED -> Counted.SESSIONS;
          case SESSIONS_MISSED -> Counted.SESSIONS_MISSED;
          case LOST_GROUP -> Counted.GROUPS_LOST;
          case PRESCRIBED -> Counted.ANTIDEPRESSANTS_STARTED;
          default -> null;
        };
    if (counted != null) {
      counts[person * COUNTED.length + counted.ordinal()] += amount;
    }
  }

  private void write(int person, PersonState state) {
    line.add(person);
    Traits.write(line, people, person);
    writeJourney(journeys, person);
    writeJourney(policyJourneys, person);
    for (int counted = 0; counted < COUNTED.length; counted++) {
      line.add(counts[person * COUNTED.length + counted]);
    }
    line.add(state.lifeSatisfaction())
        .add(state.worry())
        .add(state.loneliness())
        .add(state.onAntidepressant() ? 1 : 0)
        .end();
  }

  private void writeJourney(PatientJourneys followed, int person) {
    byte reason = followed.reasons()[person];
    line.add(Stage.values()[followed.furthest()[person]].name().toLowerCase(Locale.ROOT))
        .add(
            reason == PersonOutcomes.NO_REASON
                ? null
                : LossReason.values()[reason].name().toLowerCase(Locale.ROOT));
  }
}
