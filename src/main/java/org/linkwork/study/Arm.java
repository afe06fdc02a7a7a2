package org.linkwork.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.linkwork.parameter.LeverParameters;
import org.linkwork.parameter.ParameterValues;
import org.linkwork.parameter.Parameters;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Scenario;

/** A world that targets are measured in, made from any scenario. */
public enum Arm {
  /** The scenario itself, together with the same world without the service. */
  TODAY("the scenario, and the same people without the service") {
    @Override
    Scenario changed(Scenario base) {
      return base;
    }
  },
  /** GPs leave as in 2009, from smaller practices, and work the sessions of that time. */
  TURNOVER_2009(
      "GPs leave 11/14 as often, from practices a sixth smaller, and work 7.3 sessions for 6.2") {
    @Override
    Scenario changed(Scenario base) {
      Map<String, Double> changes =
          Map.of(
              "workforce.leaves_per_year",
              LEAVERS_THEN * base.values().get("workforce.leaves_per_year"),
              "workforce.sessions_a_week",
              SESSIONS_THEN * base.values().get("workforce.sessions_a_week"),
              "workforce.full_time_share",
              Math.min(1, SESSIONS_THEN * base.values().get("workforce.full_time_share")),
              "place.practices",
              Math.rint(PRACTICES_THEN * base.values().get("place.practices")));
      ParameterValues then = base.values();
      ParameterValues later = base.policyValues();
      for (Map.Entry<String, Double> change : new TreeMap<>(changes).entrySet()) {
        then = then.with(change.getKey(), change.getValue());
        later = later.with(change.getKey(), change.getValue());
      }
      return from(base, then, later);
    }
  },
  /** Three times the link workers, in house. */
  WELL_STAFFED_PILOT("three times the link workers, in all practices") {
    @Override
    Scenario changed(Scenario base) {
      String workers = "service.link_workers";
      ParameterValues staffed =
          base.policyValues().with(workers, STAFFING * base.policyValues().get(workers));
      return delivering(base.withPolicy(base.name(), staffed), "space-in-the-practice", 1);
    }
  },
  /** Prompts on the screen in all practices. */
  PROMPTS("prompts in all practices") {
    @Override
    Scenario changed(Scenario base) {
      return delivering(base, "referral-prompts", 1);
    }
  },
  /** Education of all GPs. */
  EDUCATION("education of all GPs") {
    @Override
    Scenario changed(Scenario base) {
      return delivering(base, "education", 1);
    }
  },
  /** Skills training of all GPs. */
  SKILLS("communication skills training of all GPs") {
    @Override
    Scenario changed(Scenario base) {
      return delivering(base, "gp-skills-training", 1);
    }
  },
  /** A link worker in house in one practice. */
  IN_HOUSE("a link worker in house in one practice") {
    @Override
    Scenario changed(Scenario base) {
      double one = 1 / Math.max(1, base.values().get("place.practices"));
      return delivering(base, "space-in-the-practice", one);
    }
  };

  /** Upper quartile of practices in 2009 and in 2019, GP-10. */
  private static final double LEAVERS_THEN = 11.0 / 14;

  /** Sessions of a GP in 2010 and in 2021, GP-42; the same work was done by fewer heads. */
  private static final double SESSIONS_THEN = 7.3 / 6.2;

  /** Practices grew by a fifth: an assumption. */
  private static final double PRACTICES_THEN = 1.2;

  private static final double STAFFING = 3;

  private final String label;

  Arm(String label) {
    this.label = label;
  }

  /** What is other than in the scenario, in words. */
  public String label() {
    return label;
  }

  /** Its name in files and as the name of its scenario. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The world made from this scenario, by the name of the arm. */
  public Scenario in(Scenario base) {
    Scenario changed = changed(base);
    return changed.delivering(key(), changed.interventions());
  }

  abstract Scenario changed(Scenario base);

  /** The scenario with the service switched off when the policy period begins. */
  static Scenario withoutService(Scenario base) {
    return base.withPolicy(
        base.name() + "-without",
        base.policyValues().with("service.social_prescribing", 0).with("service.link_workers", 0));
  }

  private static Scenario from(Scenario base, ParameterValues then, ParameterValues later) {
    return new Scenario(
        base.name(),
        base.question(),
        base.seed(),
        base.replicates(),
        base.sameTown(),
        base.horizon(),
        then,
        later,
        Parameters.from(then),
        LeverParameters.from(later),
        base.held(),
        base.relaxed(),
        base.interventions());
  }

  private static Scenario delivering(Scenario base, String intervention, double reach) {
    List<InterventionPlan> plans = new ArrayList<>(base.interventions());
    plans.removeIf(plan -> plan.name().equals(intervention));
    plans.add(new InterventionPlan(intervention, 0, InterventionPlan.NEVER, reach, 1, 0));
    return base.delivering(base.name(), plans);
  }
}
