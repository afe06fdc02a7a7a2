package org.linkwork.record;

import java.util.Locale;
import org.linkwork.scenario.Horizon;

/**
 * Writes one row for each adult and quarter of 13 weeks: who they are, their state at its end, and
 * what each {@link Instrument} would read.
 *
 * <p>Quarters count from the end of the warm-up, so that those of the warm-up are negative;
 * consultations, contacts and sessions are counted since the beginning of the run.
 */
public final class PatientPanel extends StreamingRecorder {
  private static final int WEEKS_IN_A_QUARTER = 13;

  private final CsvLine line;
  private final Horizon horizon;
  private People people;

  /** Writes to {@code out}, first the names of the columns, for a run of this length. */
  public PatientPanel(Appendable out, Horizon horizon) {
    super(out);
    this.horizon = horizon;
    line = new CsvLine(out);
  }

  @Override
  public void begins(People registered) {
    people = registered;
    line.add("person").add("quarter").add("week");
    Traits.name(line);
    line.add("stage")
        .add("life_satisfaction")
        .add("worry")
        .add("loneliness")
        .add("connection")
        .add("adapted_connection")
        .add("practical_problems")
        .add("trust_in_usual_gp")
        .add("trust_in_link_worker")
        .add("on_antidepressant")
        .add("consultations")
        .add("link_worker_contacts")
        .add("sessions");
    for (Instrument instrument : Instrument.values()) {
      line.add(instrument.name().toLowerCase(Locale.ROOT));
    }
    line.end();
  }

  @Override
  public boolean wantsStates(int week) {
    return Math.floorMod(week + 1 - horizon.warmUpWeeks(), WEEKS_IN_A_QUARTER) == 0;
  }

  @Override
  public boolean wantsStateOf(int person, int week) {
    return wantsStates(week) && people.isAdult(person);
  }

  @Override
  public void heard(PathwayEvent event) {
    if (event instanceof PathwayEvent.StateSeen seen && wantsStateOf(seen.person(), seen.week())) {
      int policyWeek = seen.week() - horizon.warmUpWeeks();
      line.add(seen.person()).add(Math.floorDiv(policyWeek, WEEKS_IN_A_QUARTER)).add(seen.week());
      Traits.write(line, people, seen.person());
      write(seen.state());
      line.end();
    }
  }

  private void write(PersonState state) {
    line.add(state.stage().name().toLowerCase(Locale.ROOT))
        .add(state.lifeSatisfaction())
        .add(state.worry())
        .add(state.loneliness())
        .add(state.connection())
        .add(state.adaptedConnection())
        .add(state.practicalProblems())
        .add(state.trustInUsualGp())
        .add(state.trustInLinkWorker())
        .add(state.onAntidepressant() ? 1 : 0)
        .add(state.consultations())
        .add(state.linkWorkerContacts())
        .add(state.sessions());
    for (double score : state.scores()) {
      line.add(score);
    }
  }
}
