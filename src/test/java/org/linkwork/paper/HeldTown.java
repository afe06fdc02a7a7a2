package org.linkwork.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.linkwork.chance.Draws;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.practice.Practice;
import org.linkwork.record.Outcome;
import org.linkwork.record.Recorders;
import org.linkwork.record.WeeklyCounts;
import org.linkwork.record.WeeklySeries;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.theme.HeldStill;

/** A small town, run several times with sub-themes held still, on the same people each time. */
final class HeldTown {
  private static final int REPLICATES = 12;

  private final Scenario scenario;

  private HeldTown(Scenario scenario) {
    this.scenario = scenario;
  }

  /** Two practices of one GP each for a year without a warm-up, but for these changes. */
  static HeldTown with(String... changes) {
    return reading("baseline", changes);
  }

  /** The same town under one of the scenarios that come with the program. */
  static HeldTown reading(String name, String... changes) {
    Overrides overrides =
        Overrides.NONE
            .set("place.registered_people=3400")
            .set("place.practices=2")
            .set("weeks.warm_up=0")
            .set("weeks.policy=52");
    for (String change : changes) {
      overrides = overrides.set(change);
    }
    return new HeldTown(
        new ScenarioReader(InterventionCatalogue.names())
            .read(Path.of("scenarios", name + ".yaml"), overrides)
            .scenario());
  }

  /** Runs twelve replicates with these sub-themes held still. */
  List<Year> run(HeldStill held) {
    return run(held, REPLICATES);
  }

  /** Runs so many replicates with these sub-themes held still. */
  List<Year> run(HeldStill held, int replicates) {
    Scenario still = holding(held);
    return IntStream.range(0, replicates)
        .parallel()
        .mapToObj(replicate -> year(still, replicate))
        .toList();
  }

  /** The trust with which a patient first enters each practice, before the first week. */
  double[] reputationsAtStart(HeldStill held) {
    Scenario still = holding(held);
    return new SocialPrescribingModel(still, Draws.keyed(still.seed(), 0), event -> {})
        .world().practices().stream().mapToDouble(Practice::reputation).toArray();
  }

  private static Year year(Scenario scenario, int replicate) {
    WeeklyCounts counts = new WeeklyCounts(scenario.horizon());
    Hearsay hearsay = new Hearsay();
    SocialPrescribingModel model =
        new SocialPrescribingModel(
            scenario,
            Draws.keyed(scenario.seed(), replicate),
            new Recorders(List.of(counts, hearsay)));
    while (!model.isOver()) {
      model.passWeek();
    }
    return new Year(counts.series(), hearsay);
  }

  private Scenario holding(HeldStill held) {
    return new Scenario(
        scenario.name(),
        scenario.question(),
        scenario.seed(),
        scenario.replicates(),
        scenario.sameTown(),
        scenario.horizon(),
        scenario.values(),
        scenario.policyValues(),
        scenario.parameters(),
        scenario.policyLevers(),
        held,
        scenario.interventions());
  }

  /**
   * What came of one replicate.
   *
   * @param series every outcome in every week
   * @param hearsay what no reported outcome shows
   */
  record Year(WeeklySeries series, Hearsay hearsay) {
    /** The outcome's value for the whole run. */
    double of(Outcome outcome) {
      return series.total(outcome);
    }
  }
}
