package org.linkwork.experiment;

import java.util.List;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.Source;
import org.linkwork.parameter.Unit;
import org.linkwork.record.FewPeople;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.People;
import org.linkwork.record.Recorder;
import org.linkwork.scenario.Horizon;
import org.linkwork.scenario.Scenario;
import org.linkwork.theme.HeldStill;

/**
 * A world so small that its outcomes can be worked out: each week each person meets a link worker
 * with a probability that the scenario's lever raises from the end of the warm-up, and each meeting
 * adds to life satisfaction.
 */
final class ToyWorld implements RunningWorld {
  static final Horizon HORIZON = new Horizon(4, 8);

  private static final String LEVER = "toy.more_meetings";
  private static final String PEOPLE = "place.registered_people";
  private static final double USUAL = 0.3;

  private Scenario scenario;
  private final Draws draws;
  private final Recorder recorder;
  private final FewPeople people;
  private final double[] satisfaction;
  private final long[] signatures;
  private int week;

  ToyWorld(Scenario scenario, Draws draws, Recorder recorder) {
    this.scenario = scenario;
    this.draws = draws;
    this.recorder = recorder;
    int[] fifths = new int[(int) scenario.values().get(PEOPLE)];
    for (int person = 0; person < fifths.length; person++) {
      fifths[person] = person % 5 + 1;
    }
    people = FewPeople.inFifths(fifths);
    satisfaction = new double[fifths.length];
    signatures = new long[fifths.length];
    recorder.begins(people);
  }

  /** A scenario of such a world. */
  static Scenario scenario(String name, double moreMeetings, int replicates) {
    return scenario(name, moreMeetings, replicates, 40, 1, HORIZON, false);
  }

  static Scenario scenario(
      String name,
      double moreMeetings,
      int replicates,
      int registered,
      long seed,
      Horizon horizon,
      boolean sameTown) {
    var values =
        new ParameterRegister(
                List.of(
                    parameter(PEOPLE, Kind.PLACE, Unit.PEOPLE, 1_000),
                    parameter(LEVER, Kind.LEVER, Unit.PROBABILITY, 1)))
            .values()
            .with(PEOPLE, registered);
    return new Scenario(
        name,
        "What do more meetings do?",
        seed,
        replicates,
        sameTown,
        horizon,
        values,
        values.with(LEVER, moreMeetings),
        null,
        null,
        HeldStill.NONE,
        List.of());
  }

  @Override
  public void passWeek() {
    boolean policy = week >= scenario.horizon().warmUpWeeks();
    double probability = USUAL + (policy ? scenario.policyValues().get(LEVER) : 0);
    for (int person = 0; person < people.count(); person++) {
      if (draws.happens(Decision.ASKS_FOR_APPOINTMENT, person, week, probability)) {
        // Only who meets draws again, which is what throws one stream out of step.
        int waited = (int) (10 * draws.uniform(Decision.LIFE_SHOCK, person, week));
        recorder.heard(new PathwayEvent.Met(week, person, person, 0, waited));
        satisfaction[person] += policy ? 1 : 0;
        signatures[person] = 31 * signatures[person] + week + 1;
      }
    }
    week++;
  }

  @Override
  public boolean isOver() {
    return week == scenario.horizon().weeks();
  }

  @Override
  public People people() {
    return people;
  }

  @Override
  public double lifeSatisfactionTotal(int person) {
    return satisfaction[person];
  }

  @Override
  public RunningWorld goingOnAs(Scenario other) {
    scenario = other;
    return this;
  }

  @Override
  public long stateSignature(int person) {
    return signatures[person];
  }

  private static Parameter parameter(String name, Kind kind, Unit unit, double high) {
    return new Parameter(
        name, kind, 0, unit, 0, high, new Source.Assumption("made up"), "made up", "");
  }
}
