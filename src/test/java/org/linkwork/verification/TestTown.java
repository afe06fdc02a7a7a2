package org.linkwork.verification;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.linkwork.chance.Draws;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.ParameterValues;
import org.linkwork.parameter.Parameters;
import org.linkwork.record.Recorder;
import org.linkwork.scenario.Horizon;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Scenario;
import org.linkwork.setting.Setting;
import org.linkwork.theme.HeldStill;
import org.linkwork.theme.SubTheme;
import org.linkwork.world.World;

/**
 * A town for a test: the shipped parameters but for those that the test sets, which may lie outside
 * their ranges, since limits of theory often do.
 */
public final class TestTown {
  /** Hears everything and keeps nothing. */
  public static final Recorder NOBODY_LISTENS = event -> {};

  private static final ParameterValues SHIPPED =
      ParameterRegister.read(Path.of("scenarios/parameters.yaml")).values();
  private static final long SEED = 20260921;
  private static final int ENDLESS = 1_000_000;

  private ParameterValues values;
  private HeldStill held = HeldStill.NONE;
  private final List<InterventionPlan> interventions = new ArrayList<>();

  private TestTown(ParameterValues values) {
    this.values = values;
  }

  /** The shipped parameters for so many people and practices. */
  public static TestTown of(int people, int practices) {
    return new TestTown(SHIPPED)
        .with("place.registered_people", people)
        .with("place.practices", practices);
  }

  /**
   * A town in which adults live and nothing happens by itself: no blows, no moves, no turnover, no
   * money, no closures, no forms, no courses.
   */
  public static TestTown still(int people, int practices) {
    return of(people, practices)
        .with("place.share_under_18", 0)
        .with("need.moves_away_per_year", 0)
        .with("wellbeing.shocks_per_year", 0)
        .with("workforce.leaves_per_year", 0)
        .with("workforce.link_worker_leaves_per_year", 0)
        .with("group.cost_fixed_per_year", 0)
        .with("funding.budget_per_person", 1e9)
        .with("group.cost_per_attendance", 0)
        .with("group.course_share", 0)
        .with("funding.survey_intensity", 0)
        .with("link_worker.leaves_support", 0)
        .with("link_worker.impatience_per_year", 0);
  }

  /** The same town with another value of a parameter. */
  public TestTown with(String name, double value) {
    values = values.with(name, value);
    return this;
  }

  /** The same town with a sub-theme held still. */
  public TestTown holding(SubTheme subTheme, double level) {
    held = held.with(subTheme, level);
    return this;
  }

  /** The same town with one more intervention. */
  public TestTown intervening(InterventionPlan plan) {
    interventions.add(plan);
    return this;
  }

  /** The typed view of the values. */
  public Parameters parameters() {
    return Parameters.from(values);
  }

  /** The scenario of so many weeks, none of them warm-up. */
  public Scenario scenario(int weeks) {
    Parameters parameters = parameters();
    return new Scenario(
        "test-town",
        "What does theory say?",
        SEED,
        1,
        false,
        new Horizon(0, weeks),
        values,
        values,
        parameters,
        parameters.levers(),
        held,
        interventions);
  }

  /** The draws of one replicate. */
  public static Draws draws(int replicate) {
    return Draws.keyed(SEED, replicate);
  }

  /** One replicate of the town, before its first week. */
  public World world(int replicate, Recorder recorder) {
    return new World(new Setting(scenario(ENDLESS), draws(replicate), recorder));
  }

  /** The log-odds of a probability. */
  public static double logit(double probability) {
    return Math.log(probability / (1 - probability));
  }
}
