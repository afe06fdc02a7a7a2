package org.linkwork.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linkwork.chance.Draws;
import org.linkwork.design.FactorLevel;
import org.linkwork.design.Point;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problem;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.store.PointTotals;
import org.linkwork.store.ResultStore;
import org.linkwork.store.RunContent;
import org.linkwork.store.StoredPoint;
import org.linkwork.sweep.PlannedRun;

/**
 * The runs that a question of sensitivity needs, and the answers that come of them: at each
 * evaluation one point for each scenario, rows of the design having master seeds of their own.
 */
public final class SensitivityStudy {
  private static final String SCENARIO = "scenario";

  private final SensitivityQuestion question;
  private final List<ScenarioBase> worlds;
  private final Overrides changes;
  private final List<Evaluation> design;
  private final int rows;

  /**
   * The study of a question.
   *
   * @param worlds the scenario, and the other where the answer is a difference
   * @param changes what the command line changes in both
   */
  public SensitivityStudy(
      SensitivityQuestion question, List<ScenarioBase> worlds, Overrides changes) {
    this.question = question;
    this.worlds = List.copyOf(worlds);
    this.changes = changes;
    this.design = question.design();
    this.rows = 1 + design.get(design.size() - 1).row();
  }

  /** Runs that it takes in all. */
  public long runs() {
    return (long) design.size() * worlds.size() * question.replicates();
  }

  /** Whether the answer is the difference between two worlds. */
  public boolean isDifference() {
    return worlds.size() > 1;
  }

  /** Evaluations of the answer. */
  public int evaluations() {
    return design.size();
  }

  /** Points in all: each evaluation in each world. */
  public int points() {
    return design.size() * worlds.size();
  }

  /**
   * Looks whether each factor can be at the ends of its range while all else is as in the scenario,
   * which is where values that cannot hold together nearly always show.
   *
   * @throws BadInputException with the problems of every factor that cannot
   */
  public void checkEnds() {
    Problems problems = new Problems();
    for (ScenarioBase world : worlds) {
      for (int factor = 0; factor < question.factors().size(); factor++) {
        for (double end : new double[] {0, 1}) {
          Problems found = new Problems();
          world.check(changes.setAll(List.of(level(factor, end).toString())), found);
          problems.addAll(asked(found));
        }
      }
    }
    if (problems.hasErrors()) {
      throw new BadInputException(problems.sorted());
    }
  }

  /**
   * Some of the points, each with what its runs are in this version of the model; their levels are
   * in {@link #levels}.
   *
   * @param from the first one's number, from 1
   * @param to the last one's number
   * @throws BadInputException with the problems of the first point whose values cannot hold
   *     together
   */
  public List<StoredPoint> points(String modelVersion, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(
            number ->
                new StoredPoint(
                    new Point(number, List.of()),
                    RunContent.of(modelVersion, scenario(number)),
                    question.replicates()))
        .toList();
  }

  /**
   * The level of each factor at some of the points, in the order of factors.
   *
   * @param baseLevels each factor's level in the scenario, from {@link #baseLevels}
   */
  public List<Map<String, String>> levels(Map<String, String> baseLevels, int from, int to) {
    List<Map<String, String>> levels = new ArrayList<>();
    for (int number = from; number <= to; number++) {
      Map<String, String> at = new LinkedHashMap<>(baseLevels);
      if (world(number) > 0) {
        at.put(SCENARIO, worlds.get(world(number)).name());
      }
      moved(number).forEach(level -> at.put(level.factor(), level.value()));
      levels.add(at);
    }
    return levels;
  }

  /** Each factor's value in the scenario, for the store. */
  public Map<String, String> baseLevels(Scenario scenario) {
    Map<String, String> levels = new LinkedHashMap<>();
    if (worlds.size() > 1) {
      levels.put(SCENARIO, worlds.get(0).name());
    }
    for (FactorRange factor : question.factors()) {
      levels.put(factor.name(), Numeral.of(scenario.values().get(factor.name())));
    }
    return levels;
  }

  /**
   * All runs, row by row and in a row replicate by replicate, so that runs to be compared come
   * close to each other; scenarios are made as they are asked for.
   *
   * @param points all points, by number
   */
  public Iterable<PlannedRun> planned(List<StoredPoint> points) {
    return () -> {
      Iterator<int[]> order =
          IntStream.range(0, rows).boxed().flatMap(row -> ofRow(row).stream()).iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return order.hasNext();
        }

        @Override
        public PlannedRun next() {
          int[] next = order.next();
          String content = points.get(next[0] - 1).content();
          return new PlannedRun(next[0], next[1], Optional.of(content), () -> scenario(next[0]));
        }
      };
    };
  }

  /**
   * The scenario of a point.
   *
   * @throws BadInputException if its values cannot hold together
   */
  public Scenario scenario(int number) {
    Problems problems = new Problems();
    return worlds
        .get(world(number))
        .with(overrides(number), new Point(number, List.of()).label(), problems)
        .orElseThrow(() -> new BadInputException(asked(problems)));
  }

  /** Problems of a number that is varied, in the words of those who asked for that. */
  private List<Problem> asked(Problems problems) {
    return problems.sorted().stream()
        .map(
            problem ->
                question.factors().stream()
                    .filter(
                        factor ->
                            problem.position().file().startsWith("--set " + factor.name() + "="))
                    .findFirst()
                    .map(factor -> varied(problem, factor))
                    .orElse(problem))
        .toList();
  }

  private static Problem varied(Problem problem, FactorRange factor) {
    return new Problem(
        problem.severity(),
        Position.option("--factors"),
        "%s is varied from %s to %s %s, but %s"
            .formatted(
                factor.name(),
                Numeral.of(factor.parameter().low()),
                Numeral.of(factor.parameter().high()),
                factor.parameter().unit().label(),
                problem.what()),
        "name with --factors what is varied, and leave this one out; or " + problem.advice());
  }

  /** The answers that the store holds. */
  public SensitivityResults results(ResultStore store) {
    double[][] values = new double[design.size() * worlds.size()][];
    for (PointTotals totals : store.totals(question.outcome())) {
      values[totals.point().number() - 1] = Arrays.copyOf(totals.values(), question.replicates());
    }
    double[][] answers = new double[design.size()][question.replicates()];
    int failed = 0;
    for (int evaluation = 0; evaluation < answers.length; evaluation++) {
      int first = evaluation * worlds.size();
      for (int replicate = 0; replicate < question.replicates(); replicate++) {
        double base = values[first][replicate];
        answers[evaluation][replicate] =
            worlds.size() > 1 ? values[first + 1][replicate] - base : base;
      }
    }
    for (StoredPoint point : store.points()) {
      for (int replicate = 0; replicate < question.replicates(); replicate++) {
        failed += store.hasFailed(point.content(), replicate) ? 1 : 0;
      }
    }
    return new SensitivityResults(question, design, new Answers(answers), failed);
  }

  private List<int[]> ofRow(int row) {
    List<int[]> runs = new ArrayList<>();
    // Evaluations of a row stand together.
    int perRow = design.size() / rows;
    for (int replicate = 0; replicate < question.replicates(); replicate++) {
      for (int place = 0; place < perRow * worlds.size(); place++) {
        runs.add(new int[] {row * perRow * worlds.size() + place + 1, replicate});
      }
    }
    return runs;
  }

  private List<FactorLevel> moved(int number) {
    List<FactorLevel> levels = new ArrayList<>();
    double[] at = evaluation(number).at();
    for (int factor = 0; factor < at.length; factor++) {
      if (!Double.isNaN(at[factor])) {
        levels.add(level(factor, at[factor]));
      }
    }
    return levels;
  }

  private FactorLevel level(int factor, double at) {
    return question.factors().get(factor).level(at);
  }

  private Overrides overrides(int number) {
    Evaluation evaluation = evaluation(number);
    // Mixed, so that a study with the next seed does not share its luck with this one.
    long seed = Draws.keyed(question.seed(), evaluation.row()).luckKey() >>> 1;
    return changes
        .seed(Long.toString(seed))
        .setAll(moved(number).stream().map(FactorLevel::toString).toList());
  }

  private Evaluation evaluation(int number) {
    return design.get((number - 1) / worlds.size());
  }

  private int world(int number) {
    return (number - 1) % worlds.size();
  }
}
