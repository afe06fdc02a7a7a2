package org.linkwork.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.record.AgeBand;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.PersonState;
import org.linkwork.record.Sex;
import org.linkwork.record.Stage;
import org.linkwork.record.Term;
import org.linkwork.record.Threshold;
import org.linkwork.scenario.Horizon;

/** A life that a test makes up week by week, after a warm-up of ten weeks. */
final class InventedLife {
  static final int PERSON = 7;
  static final int GROUP = 3;

  private final String scenario;
  private final List<WeekLived> weeks = new ArrayList<>();

  InventedLife(String scenario) {
    this.scenario = scenario;
  }

  InventedLife week(PathwayEvent... events) {
    return week(7.25, events);
  }

  InventedLife week(double lifeSatisfaction, PathwayEvent... events) {
    int week = weeks.size();
    long signature = List.of(events).toString().hashCode() + Double.hashCode(lifeSatisfaction);
    weeks.add(
        new WeekLived(week, List.of(events), Optional.of(state(lifeSatisfaction)), signature));
    return this;
  }

  Life life() {
    return new Life(
        scenario,
        new Horizon(10, Math.max(1, weeks.size() - 10)),
        portrait(),
        0,
        weeks,
        Map.of(GROUP, "choir"));
  }

  static Portrait portrait() {
    return new Portrait(
        PERSON, Sex.WOMEN, AgeBand.FROM_65, 1, 2, true, false, true, 3, 0, 6.04, 0.5, 0.25);
  }

  static PathwayEvent.Consulted visit(int week, boolean social) {
    return new PathwayEvent.Consulted(week, PERSON, 4, true, social, 2, 9.2, 1, 0.61);
  }

  static PathwayEvent.FacedThreshold faces(
      int week, Threshold threshold, double company, double chance, boolean passed) {
    double[] terms = new double[Term.values().length];
    terms[Term.STARTING_POINT.ordinal()] = 0.3;
    terms[Term.TRAVEL.ordinal()] = -0.5;
    terms[Term.COMPANY.ordinal()] = company;
    terms[Term.FEE.ordinal()] = 0.001;
    return new PathwayEvent.FacedThreshold(week, PERSON, threshold, terms, chance, passed);
  }

  static PathwayEvent.Attended attended(int week, boolean accompanied) {
    return new PathwayEvent.Attended(week, PERSON, 0, GROUP, accompanied);
  }

  private static PersonState state(double lifeSatisfaction) {
    return new PersonState(
        Stage.IN_NEED,
        lifeSatisfaction,
        false,
        0.4,
        0.3,
        0,
        0,
        0,
        0.6,
        Double.NaN,
        false,
        0,
        0,
        0,
        new double[0]);
  }
}
