package org.linkwork.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;

/**
 * A sweep as its file describes it, complete and checked.
 *
 * @param name its name, fit for a folder
 * @param question what it is to answer, in words
 * @param file where it was read, as the user named it
 * @param base the scenario that every point changes, with the experiment's seed and weeks
 * @param factors what is varied, choices first, in the file's order
 * @param designs how the levels of each side are chosen; a side that is not varied has none
 * @param baseChoices the levels of the choice that is the same world as the base; often none
 * @param choicePoints combinations of choices, the base's among them
 * @param uncertainPoints combinations of what is uncertain
 * @param points every choice with every combination of what is uncertain, by number
 * @param replicates how many replicates each point has
 * @param recording what is kept of each run
 * @param scenarios makes the scenarios of points
 */
public record Experiment(
    String name,
    String question,
    Path file,
    Scenario base,
    List<Factor> factors,
    Map<Factor.Side, List<Design>> designs,
    List<FactorLevel> baseChoices,
    int choicePoints,
    int uncertainPoints,
    List<Point> points,
    ReplicateRule replicates,
    Recording recording,
    PointScenarios scenarios) {
  /** Copies the lists, so that an experiment never changes. */
  public Experiment {
    factors = List.copyOf(factors);
    designs = Map.copyOf(designs);
    baseChoices = List.copyOf(baseChoices);
    points = List.copyOf(points);
  }

  /**
   * The scenario of a point, named by its label, as if its levels stood in a file that extends the
   * base; its own number of replicates is 1 and says nothing here.
   */
  public Scenario scenario(Point point) {
    return scenario(point, Overrides.NONE);
  }

  /** The same with further changes, such as values of what the experiment does not vary. */
  public Scenario scenario(Point point, Overrides further) {
    return scenarios.scenario(point, further);
  }

  /** The levels of a point's choices. */
  public List<FactorLevel> choices(Point point) {
    return levels(point, Factor.Side.CHOICE);
  }

  /** The levels of what is uncertain at a point. */
  public List<FactorLevel> uncertain(Point point) {
    return levels(point, Factor.Side.UNCERTAIN);
  }

  /** The ranges from which levels are drawn, in the file's order; none where all are listed. */
  public List<Range> ranges() {
    List<Range> ranges = new ArrayList<>();
    for (Factor.Side side : Factor.Side.values()) {
      for (Design design : designs.getOrDefault(side, List.of())) {
        if (design instanceof LatinHypercube hypercube) {
          ranges.addAll(hypercube.ranges());
        } else if (design instanceof SobolPoints sobol) {
          ranges.addAll(sobol.ranges());
        }
      }
    }
    return ranges;
  }

  /** The point of that label, such as {@code p0001}. */
  public Optional<Point> point(String label) {
    return points.stream().filter(point -> point.label().equals(label)).findFirst();
  }

  /** The point with the base's choices and the same uncertain levels as this one. */
  public Point baseOf(Point point) {
    return withChoices(baseChoices, point, byKey());
  }

  /**
   * Each point with the one that it is compared with, which has the choices that the precision
   * target names, or else the base's, and the same uncertain levels; points that others are
   * compared with are left out.
   */
  public Map<Point, Point> comparators() {
    List<FactorLevel> against =
        replicates.target().map(PrecisionTarget::against).orElse(baseChoices);
    Map<String, Point> byKey = byKey();
    Map<Point, Point> comparators = new LinkedHashMap<>();
    for (Point point : points) {
      Point comparator = withChoices(against, point, byKey);
      if (!comparator.equals(point)) {
        comparators.put(point, comparator);
      }
    }
    return comparators;
  }

  /**
   * The same experiment as the continuation of an earlier one: points that stood there keep their
   * numbers, and new ones are numbered after the highest.
   */
  public Experiment continuing(List<Point> earlier) {
    Map<String, Integer> numbers = new HashMap<>();
    int highest = 0;
    for (Point point : earlier) {
      numbers.put(point.key(), point.number());
      highest = Math.max(highest, point.number());
    }
    List<Point> renumbered = new ArrayList<>();
    for (Point point : points) {
      Integer known = numbers.get(point.key());
      renumbered.add(new Point(known == null ? ++highest : known, point.levels()));
    }
    renumbered.sort(Comparator.comparingInt(Point::number));
    return new Experiment(
        name,
        question,
        file,
        base,
        factors,
        designs,
        baseChoices,
        choicePoints,
        uncertainPoints,
        renumbered,
        replicates,
        recording,
        scenarios);
  }

  /** The same experiment with its choices alone, numbered anew; nothing in it is uncertain. */
  public Experiment withoutUncertain() {
    List<Factor> kept =
        factors.stream().filter(factor -> factor.side() == Factor.Side.CHOICE).toList();
    Map<Factor.Side, List<Design>> of = new HashMap<>(designs);
    of.remove(Factor.Side.UNCERTAIN);
    Map<String, Point> alone = new LinkedHashMap<>();
    for (Point point : points) {
      Point choice = new Point(alone.size() + 1, choices(point));
      alone.putIfAbsent(choice.key(), choice);
    }
    return new Experiment(
        name,
        question,
        file,
        base,
        kept,
        of,
        baseChoices,
        choicePoints,
        1,
        List.copyOf(alone.values()),
        replicates,
        recording,
        scenarios);
  }

  private List<FactorLevel> levels(Point point, Factor.Side side) {
    Set<String> names = new HashSet<>();
    factors.stream().filter(factor -> factor.side() == side).forEach(f -> names.add(f.name()));
    return point.levels().stream().filter(level -> names.contains(level.factor())).toList();
  }

  private Map<String, Point> byKey() {
    Map<String, Point> byKey = new HashMap<>();
    points.forEach(point -> byKey.put(point.key(), point));
    return byKey;
  }

  private Point withChoices(List<FactorLevel> choices, Point point, Map<String, Point> byKey) {
    List<FactorLevel> levels = new ArrayList<>(choices);
    levels.addAll(uncertain(point));
    return byKey.get(new Point(point.number(), levels).key());
  }
}
