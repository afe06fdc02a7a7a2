package org.linkwork.edge;

import java.nio.file.Path;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.Replicates;
import org.linkwork.experiment.RunPlan;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.LeverParameters;
import org.linkwork.parameter.ParameterValues;
import org.linkwork.parameter.Parameters;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioReader;

/** A town unlike any real one, in which the model must not stumble. */
final class OddTown {
  private final Scenario scenario;

  private OddTown(Scenario scenario) {
    this.scenario = scenario;
  }

  /** A town of 600 people, thirteen weeks of warm-up and half a year, but for these changes. */
  static OddTown with(String... changes) {
    return reading("baseline", changes);
  }

  /** The same town under one of the scenarios that come with the program. */
  static OddTown reading(String name, String... changes) {
    Overrides overrides =
        Overrides.NONE
            .replicates("2")
            .set("place.registered_people=600")
            .set("place.practices=2")
            .set("weeks.warm_up=13")
            .set("weeks.policy=26");
    for (String change : changes) {
      overrides = overrides.set(change);
    }
    return new OddTown(
        new ScenarioReader(InterventionCatalogue.names())
            .read(Path.of("scenarios", name + ".yaml"), overrides)
            .scenario());
  }

  /** The same town with a value that a scenario file may not choose. */
  OddTown forcing(String parameter, double value) {
    ParameterValues values = scenario.values().with(parameter, value);
    ParameterValues policy = scenario.policyValues().with(parameter, value);
    return new OddTown(copy(values, policy, scenario.interventions()));
  }

  /** The same town in which this is delivered. */
  OddTown delivering(List<InterventionPlan> plans) {
    return new OddTown(copy(scenario.values(), scenario.policyValues(), plans));
  }

  Scenario scenario() {
    return scenario;
  }

  /** Runs both replicates to the end, with the books balanced every week. */
  ReplicateSet run() {
    return new Replicates(RunPlan.onThreads(1)).run(scenario);
  }

  private Scenario copy(
      ParameterValues values, ParameterValues policy, List<InterventionPlan> plans) {
    return new Scenario(
        scenario.name(),
        scenario.question(),
        scenario.seed(),
        scenario.replicates(),
        scenario.sameTown(),
        scenario.horizon(),
        values,
        policy,
        Parameters.from(values),
        LeverParameters.from(policy),
        scenario.held(),
        plans);
  }
}
