package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linkwork.design.FactorLevel;
import org.linkwork.design.Point;
import org.linkwork.parameter.Numeral;
import org.linkwork.record.Readings;
import org.linkwork.scenario.Scenario;
import org.linkwork.store.PointReadings;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoredPoint;
import org.linkwork.study.Arm;
import org.linkwork.study.ReadingsByArm;
import org.linkwork.study.TargetPart;
import org.linkwork.sweep.PlannedRun;

/** The targets as the model gives them: worlds run into a store, readings taken from there. */
public final class ModelTargets implements TargetFunction {
  private static final String ARM = "arm";
  private static final int ARMS = Arm.values().length;

  private final CalibrationFile calibration;
  private final ResultStore store;
  private final Carrier carrier;
  private final List<StoredPoint> points = new ArrayList<>();

  /** Carries out runs that a store does not hold. */
  @FunctionalInterface
  public interface Carrier {
    /**
     * Carries out these runs.
     *
     * @param missing how many of them the store does not hold
     * @return false if it was stopped
     */
    boolean carryOut(List<PlannedRun> planned, int missing);
  }

  /** The targets of a calibration, by runs in this store. */
  public ModelTargets(CalibrationFile calibration, ResultStore store, Carrier carrier) {
    this.calibration = calibration;
    this.store = store;
    this.carrier = carrier;
  }

  @Override
  public Optional<List<Answer>> at(List<Evaluation> evaluations) {
    List<PlannedRun> planned = new ArrayList<>();
    int missing = 0;
    for (Evaluation evaluation : evaluations) {
      Map<Arm, Scenario> worlds = worlds(evaluation);
      Map<Arm, String> contents = new EnumMap<>(Arm.class);
      for (Map.Entry<Arm, Scenario> world : worlds.entrySet()) {
        String content = store.content(world.getValue());
        contents.put(world.getKey(), content);
        Point point =
            new Point(number(evaluation, world.getKey()), levels(evaluation, world.getKey()));
        points.add(new StoredPoint(point, content, evaluation.replicates()));
      }
      for (int replicate = 0; replicate < evaluation.replicates(); replicate++) {
        for (Map.Entry<Arm, Scenario> world : worlds.entrySet()) {
          planned.add(
              new PlannedRun(number(evaluation, world.getKey()), world.getValue(), replicate));
          missing += store.holds(contents.get(world.getKey()), replicate) ? 0 : 1;
        }
      }
    }
    store.setPoints(points, baseLevels());
    return carrier.carryOut(planned, missing)
        ? Optional.of(answers(evaluations))
        : Optional.empty();
  }

  /** Runs that failed, of places asked for so far. */
  public int failed() {
    int failed = 0;
    for (StoredPoint point : points) {
      for (int replicate = 0; replicate < point.replicates(); replicate++) {
        failed += store.hasFailed(point.content(), replicate) ? 1 : 0;
      }
    }
    return failed;
  }

  /** Runs that places asked for so far have taken. */
  public long runs() {
    return points.stream().mapToLong(StoredPoint::replicates).sum();
  }

  /** The worlds at a place in the order in which they are run. */
  private Map<Arm, Scenario> worlds(Evaluation evaluation) {
    Scenario base = calibration.scenario(evaluation);
    Map<Arm, Scenario> worlds = new LinkedHashMap<>();
    calibration.arms(evaluation.wave()).forEach(arm -> worlds.put(arm, arm.in(base)));
    return worlds;
  }

  private List<Answer> answers(List<Evaluation> evaluations) {
    int from = evaluations.stream().mapToInt(Evaluation::number).min().orElse(0) * ARMS + 1;
    int to = evaluations.stream().mapToInt(Evaluation::number).max().orElse(0) * ARMS + ARMS + 1;
    Map<Integer, Map<Integer, Readings>> read = new LinkedHashMap<>();
    for (PointReadings found : PointReadings.of(store, from, to)) {
      read.computeIfAbsent(found.point(), point -> new LinkedHashMap<>())
          .put(found.replicate(), found.readings());
    }
    return evaluations.stream().map(evaluation -> answer(evaluation, read)).toList();
  }

  private Answer answer(Evaluation evaluation, Map<Integer, Map<Integer, Readings>> read) {
    List<Arm> arms = calibration.arms(evaluation.wave());
    ReadingsByArm pooled = new ReadingsByArm(Map.of());
    double[][] byReplicate = new double[evaluation.replicates()][];
    for (int replicate = 0; replicate < byReplicate.length; replicate++) {
      Map<Arm, Readings> found = new EnumMap<>(Arm.class);
      for (Arm arm : arms) {
        Readings one = read.getOrDefault(number(evaluation, arm), Map.of()).get(replicate);
        if (one != null) {
          found.put(arm, one);
        }
      }
      // A replicate one of whose worlds failed would count in some worlds and not in others.
      boolean isComplete = found.size() == arms.size();
      ReadingsByArm whole = new ReadingsByArm(isComplete ? found : Map.of());
      byReplicate[replicate] = values(evaluation, whole, isComplete);
      pooled = isComplete ? pooled.plus(whole) : pooled;
    }
    boolean isAny = arms.stream().anyMatch(arm -> read.containsKey(number(evaluation, arm)));
    return new Answer(values(evaluation, pooled, isAny), byReplicate);
  }

  private double[] values(Evaluation evaluation, ReadingsByArm read, boolean isAny) {
    List<TargetPart> parts = calibration.parts();
    List<Aim> aims = calibration.question().aims();
    return IntStream.range(0, parts.size())
        .mapToDouble(
            part ->
                isAny && aims.get(part).fromWave() <= evaluation.wave()
                    ? parts.get(part).measure().applyAsDouble(read)
                    : Double.NaN)
        .toArray();
  }

  private static int number(Evaluation evaluation, Arm arm) {
    return evaluation.number() * ARMS + arm.ordinal() + 1;
  }

  private List<FactorLevel> levels(Evaluation evaluation, Arm arm) {
    List<FactorLevel> levels = new ArrayList<>(List.of(new FactorLevel(ARM, arm.key())));
    List<CalibratedParameter> parameters = calibration.question().parameters();
    for (int parameter = 0; parameter < parameters.size(); parameter++) {
      CalibratedParameter one = parameters.get(parameter);
      levels.add(new FactorLevel(one.name(), Numeral.of(one.value(evaluation.at()[parameter]))));
    }
    return levels;
  }

  private Map<String, String> baseLevels() {
    Map<String, String> levels = new LinkedHashMap<>();
    levels.put(ARM, Arm.TODAY.key());
    for (CalibratedParameter parameter : calibration.question().parameters()) {
      levels.put(
          parameter.name(), Numeral.of(calibration.standing().values().get(parameter.name())));
    }
    return levels;
  }
}
