package org.linkwork.property;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.linkwork.chance.Draws;
import org.linkwork.intervention.Intervention;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.LeverParameters;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.ParameterValues;
import org.linkwork.parameter.Parameters;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.record.Recorder;
import org.linkwork.scenario.Horizon;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Scenario;
import org.linkwork.theme.HeldStill;

/**
 * A town to run, described by what differs from the shipped parameters; values need not be within
 * their ranges, so that limits can be tried. Never changes: each change gives another town.
 */
public record Town(
    ParameterValues values,
    ParameterValues policyValues,
    Horizon horizon,
    HeldStill held,
    List<InterventionPlan> plans,
    long seed) {
  /** The shipped parameters, each with its value, unit, range and source. */
  public static final ParameterRegister REGISTER =
      ParameterRegister.read(Path.of("scenarios", "parameters.yaml"));

  /** A town of so many people, with one practice for each 500 and staff in proportion. */
  public static Town of(int people) {
    ParameterValues shipped = REGISTER.values();
    return new Town(shipped, shipped, new Horizon(26, 52), HeldStill.NONE, List.of(), 20260921L)
        .with("place.registered_people", people)
        .with("place.practices", Math.max(1, people / 500))
        .with("service.link_workers", Math.max(1, people / 1000));
  }

  /** A town in which every mechanism is at work: all interventions, fees, prompts, rooms. */
  public static Town whereAllIsOn(int people) {
    return of(people)
        .with("place.practices", 2)
        .with("place.gps_per_10000", 20)
        .with("place.groups_per_10000", 100)
        .with("need.demand_per_year", 4)
        .with("need.child_demand_per_year", 5)
        .with("need.visit_is_social", 2)
        .with("consultation.minutes_per_session", 90)
        .with("consultation.refer_base", 2)
        .with("service.link_workers", 1.7)
        .with("service.contact_hours_a_week", 12)
        .with("service.in_house_share", 0.5)
        .with("threshold.show_base", 1)
        .with("threshold.keep_base", 0)
        .with("funding.grant_length_weeks", 20)
        .with("funding.long_grant_share", 0.3)
        .with("funding.long_grant_weeks", 40)
        .with("group.reserves_weeks", 4)
        .with("group.renew_base", 0)
        .with("workforce.sessions_a_week", 4)
        .with("workforce.leaves_per_year", 0.4)
        .with("workforce.link_worker_leaves_per_year", 0.4)
        .with("belief.complaints", 0.2)
        .with("appointment.extra_minutes", 6)
        .with("appointment.extra_slots_share", 0.1)
        .with("appointment.prompt_strength", 0.5)
        .with("funding.payment_per_session", 3)
        .with("funding.fee_share", 0.6)
        .with("funding.session_fee", 6)
        .with("funding.extra_places", 2)
        .with("funding.commissioned_per_10000", 10)
        .with("funding.development_workers", 0.5)
        .with("service.transport_share", 0.4)
        .withAllInterventions(1);
  }

  /**
   * A town in which nobody stands in another's way and no news travels: slots, link workers and
   * places for all, money for every group, and staff whom work and outcomes leave as they are.
   */
  public static Town withoutCompetition(int people) {
    return of(people)
        .with("place.gps_per_10000", 200)
        .with("service.link_workers", 40)
        .with("service.caseload_cap", 10_000)
        .with("group.places", 10_000)
        .with("funding.budget_per_person", 1e6)
        .with("group.weeks_in_debt", 1e6)
        .with("consultation.weight_of_wait", 0)
        .with("consultation.weight_of_helplessness", 0)
        .with("consultation.weight_of_burnout", 0)
        .with("consultation.burnout_costs_listening", 0)
        .with("consultation.squeeze", 0)
        .with("consultation.salience_by_success", 0)
        .with("workforce.leaves_by_burnout", 0)
        .with("workforce.leaves_per_year", 0)
        .with("belief.learning", 0)
        .with("belief.evidence", 0)
        .with("belief.trust_gain", 0)
        .with("belief.trust_loss", 0)
        .with("belief.knowledge_by_outcome", 0)
        .with("belief.knowledge_by_visit", 0)
        .with("trust.word_of_mouth", 0);
  }

  /** The same town with another value of one parameter from the first week. */
  public Town with(String name, double value) {
    return new Town(
        values.with(name, value), policyValues.with(name, value), horizon, held, plans, seed);
  }

  /** The same town with another value of one lever from the end of the warm-up. */
  public Town withPolicy(String name, double value) {
    return new Town(values, policyValues.with(name, value), horizon, held, plans, seed);
  }

  /** The same town for so many weeks of warm-up and of policy. */
  public Town lasting(int warmUpWeeks, int policyWeeks) {
    return new Town(values, policyValues, new Horizon(warmUpWeeks, policyWeeks), held, plans, seed);
  }

  /** The same town with these plans and no others. */
  public Town with(List<InterventionPlan> other) {
    return new Town(values, policyValues, horizon, held, other, seed);
  }

  /**
   * The same town with every intervention there is, everywhere, from the end of the warm-up,
   * wearing off and refreshed.
   */
  public Town withAllInterventions(double strength) {
    return withAllInterventions(0, strength);
  }

  /**
   * The same town with every intervention there is, everywhere, from a week of the policy period.
   */
  public Town withAllInterventions(int fromWeek, double strength) {
    List<InterventionPlan> all = new ArrayList<>();
    for (Intervention intervention : InterventionCatalogue.all()) {
      all.add(
          new InterventionPlan(
              intervention.name(), fromWeek, InterventionPlan.NEVER, 1, strength, 0, 39, 26));
    }
    return with(all);
  }

  /** One intervention, everywhere and for good, from a week of the policy period. */
  public static InterventionPlan plan(String name, int fromWeek, double strength) {
    return new InterventionPlan(name, fromWeek, InterventionPlan.NEVER, 1, strength, 0);
  }

  /** The same town with another master seed. */
  public Town seeded(long other) {
    return new Town(values, policyValues, horizon, held, plans, other);
  }

  /** The scenario of the town. */
  public Scenario scenario() {
    return new Scenario(
        "town",
        "What happens in this town?",
        seed,
        1,
        false,
        horizon,
        values,
        policyValues,
        Parameters.from(values),
        LeverParameters.from(policyValues),
        held,
        plans);
  }

  /** The draws of the town's first replicate. */
  public Draws draws() {
    return Draws.keyed(seed, 0);
  }

  /** The model before its first week. */
  public SocialPrescribingModel model(Recorder recorder) {
    return new SocialPrescribingModel(scenario(), draws(), recorder);
  }

  /** The model after its last week. */
  public SocialPrescribingModel passed(Recorder recorder) {
    return passed(model(recorder));
  }

  /** The model after its last week. */
  static SocialPrescribingModel passed(SocialPrescribingModel model) {
    while (!model.isOver()) {
      model.passWeek();
    }
    return model;
  }

  /** Everything that happens in the town, one line each. */
  EventLog log() {
    EventLog log = new EventLog();
    passed(log);
    return log;
  }

  /** The digest of everything that happens in the town. */
  public String digest() {
    EventDigest digest = new EventDigest();
    passed(digest);
    return digest.hex();
  }
}
