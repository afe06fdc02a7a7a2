package org.linkwork.report.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.linkwork.calibration.Aim;
import org.linkwork.calibration.CalibratedParameter;
import org.linkwork.calibration.CalibrationResults;
import org.linkwork.calibration.Direction;
import org.linkwork.calibration.Learned;
import org.linkwork.calibration.PredictiveCheck;
import org.linkwork.calibration.QuadraticEmulator;
import org.linkwork.calibration.WaveOutcome;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/** The tables of a calibration. */
final class CalibrationTables {
  static final Column TARGET = Column.text("target", "name of the target, or of a part of one");
  static final Column PARAMETER = Column.text("parameter", "full name of the parameter");

  private final CalibrationResults results;
  private final List<Aim> aims;
  private final List<CalibratedParameter> parameters;

  CalibrationTables(CalibrationResults results) {
    this.results = results;
    this.aims = results.question().aims();
    this.parameters = results.question().parameters();
  }

  /** All of them, the plausible sets first. */
  List<ResultTable> all() {
    List<ResultTable> tables = new ArrayList<>();
    SetTables sets = new SetTables(results);
    tables.add(sets.plausible());
    if (!results.sets().nearest().isEmpty()) {
      tables.add(sets.nearest());
    }
    tables.add(
        check(
            "predictive-check.csv",
            "What plausible sets say of each target on seeds that chose nothing."));
    tables.add(learned("identifiability.csv", "What the targets say of each parameter."));
    tables.add(directions());
    tables.add(waves("waves.csv", "What each wave of history matching left."));
    tables.add(emulators());
    tables.add(reach("reach.csv"));
    tables.add(sets.teaching());
    return tables;
  }

  ResultTable check(String file, String purpose) {
    return new Rows<>(
        TableLayout.of(
            file,
            purpose,
            TARGET,
            Column.text("label", "what it is"),
            Column.text("unit", "unit of the values in this row"),
            Column.number("published", "as the target", "published value"),
            Column.number("band_low", "as the target", "lower end of the accepted band"),
            Column.number("band_high", "as the target", "upper end of it"),
            Column.whole("sets", "sets", "plausible sets in which the target has a value"),
            Column.number("mean", "as the target", "weighted mean over sets, a fresh seed each"),
            Column.number("ci_low", "as the target", "lower end of its 95% interval"),
            Column.number("ci_high", "as the target", "upper end of its 95% interval"),
            Column.number("low_95", "as the target", "2.5% of the weight lies below"),
            Column.number("high_95", "as the target", "2.5% of the weight lies above"),
            Column.number("above", "share", "weight of sets above the published value"),
            Column.number("inside", "share", "weight of sets inside the band"),
            Column.text("mean_inside", "whether the mean lies inside the band")),
        results.checks(),
        (table, check) ->
            table
                .text(check.aim().key())
                .text(check.aim().label())
                .text(check.aim().unit())
                .number(check.aim().value())
                .number(check.aim().low())
                .number(check.aim().high())
                .whole(check.sets())
                .number(check.mean())
                .number(check.interval().low())
                .number(check.interval().high())
                .number(check.low())
                .number(check.high())
                .number(check.above())
                .number(check.inside())
                .text(inside(check)));
  }

  private static String inside(PredictiveCheck check) {
    return check.sets() == 0 ? "unknown" : check.isMeanInside() ? "yes" : "no";
  }

  ResultTable learned(String file, String purpose) {
    return new Rows<>(
        TableLayout.of(
            file,
            purpose,
            PARAMETER,
            Column.text("meaning", "what the parameter is"),
            Column.text("unit", "unit of its values"),
            Column.number("range_low", "see unit", "lowest value thought possible before"),
            Column.number("range_high", "see unit", "highest value thought possible before"),
            Column.number("low_95", "see unit", "2.5% of the weight of plausible sets lies below"),
            Column.number("median", "see unit", "half of the weight lies below"),
            Column.number("high_95", "see unit", "2.5% of the weight lies above"),
            Column.number(
                "width", "ratio", "width of the plausible range to that of the one before"),
            Column.text("verdict", "learned under 0.5, not learned over 0.9")),
        results.learned(),
        CalibrationTables::learned);
  }

  private static CsvTable learned(CsvTable table, Learned one) {
    CalibratedParameter parameter = one.parameter();
    return table
        .text(parameter.name())
        .text(parameter.parameter().meaning())
        .text(parameter.parameter().unit().label())
        .number(parameter.low())
        .number(parameter.high())
        .number(one.low())
        .number(one.median())
        .number(one.high())
        .number(one.width())
        .text(one.verdict());
  }

  /** One part of one direction. */
  private record Part(int direction, Direction whole, int parameter) {}

  private ResultTable directions() {
    List<Part> parts = new ArrayList<>();
    List<Direction> all = results.directions();
    for (int direction = 0; direction < all.size(); direction++) {
      for (int parameter = 0; parameter < parameters.size(); parameter++) {
        parts.add(new Part(direction + 1, all.get(direction), parameter));
      }
    }
    return new Rows<>(
        TableLayout.of(
            "weak-directions.csv",
            "Ways to move parameters together, the least noticed by the targets first:"
                + " eigenvectors of J'J at the best set.",
            Column.whole("direction", "number from 1", "the weakest first"),
            Column.number(
                "eigenvalue",
                "squared standard deviations",
                "how far all targets move with one prior standard deviation"),
            Column.text("weak", "whether that is less than one error"),
            PARAMETER,
            Column.number("part", "ratio", "part of the parameter in the direction, of length 1")),
        parts,
        (table, part) ->
            table
                .whole(part.direction())
                .number(part.whole().eigenvalue())
                .text(part.whole().isWeak() ? "yes" : "no")
                .text(parameters.get(part.parameter()).name())
                .number(part.whole().parts()[part.parameter()]));
  }

  ResultTable waves(String file, String purpose) {
    return new Rows<>(
        TableLayout.of(
            file,
            purpose,
            Column.whole("wave", "number from 1", "number of the wave"),
            Column.whole("points", "places", "places at which the model was run"),
            Column.whole("fitted", "places", "places that emulators were fitted to"),
            Column.whole(
                "rank",
                "number from 1",
                "which implausibility had to be 3 or less: 1 for the largest, 2 for the second largest"),
            Column.whole(
                "set_aside", "parts of targets", "parts that no place meets, which decide nothing"),
            Column.text(
                "milder",
                "whether more of the worst met targets were spared than meant, since nothing would be left"),
            Column.number(
                "share_left",
                "share",
                "share of the ranges of all parameters together that is left"),
            Column.number("ci_low", "share", "lower end of its 95% interval"),
            Column.number("ci_high", "share", "upper end of its 95% interval")),
        results.waves(),
        (table, outcome) ->
            table
                .whole(outcome.wave().number())
                .whole(outcome.wave().points().size())
                .whole(outcome.wave().observations())
                .whole(outcome.wave().rank())
                .whole(outcome.wave().aside().size())
                .text(outcome.relaxed() ? "yes" : "no")
                .number(outcome.survey().share())
                .number(outcome.survey().interval().low())
                .number(outcome.survey().interval().high()));
  }

  /** An emulator of one aim in one wave. */
  private record Fit(WaveOutcome outcome, Aim aim, QuadraticEmulator emulator) {}

  private ResultTable emulators() {
    List<Fit> fits = new ArrayList<>();
    for (WaveOutcome outcome : results.waves()) {
      for (int aim = 0; aim < aims.size(); aim++) {
        Aim one = aims.get(aim);
        outcome
            .wave()
            .emulators()
            .get(aim)
            .ifPresent(found -> fits.add(new Fit(outcome, one, found)));
      }
    }
    return new Rows<>(
        TableLayout.of(
            "emulators.csv",
            "How well a quadratic stands for the model: each target in each wave.",
            Column.whole("wave", "number from 1", "number of the wave"),
            TARGET,
            Column.text("scale", "scale on which it is fitted: plain, log or logit"),
            Column.whole("fitted", "places", "places that it is fitted to"),
            Column.whole("terms", "terms", "terms kept, the constant apart"),
            Column.number(
                "explained", "share", "share of variance between places that it explains"),
            Column.number(
                "residual",
                "on the scale",
                "standard deviation of what it does not explain, chance in runs included"),
            Column.number(
                "within_3", "share", "share of leave-one-out errors within 3 standard deviations")),
        fits,
        (table, fit) ->
            table
                .whole(fit.outcome().wave().number())
                .text(fit.aim().key())
                .text(fit.aim().scale().name().toLowerCase(Locale.ROOT))
                .whole(fit.emulator().observations())
                .whole(fit.emulator().terms())
                .number(fit.emulator().explained())
                .number(fit.emulator().residualError())
                .number(fit.emulator().within()));
  }

  ResultTable reach(String file) {
    double[] least = results.leastImplausibilities();
    return new Rows<>(
        TableLayout.of(
            file,
            "How near the model comes to each target when the others do not matter.",
            TARGET,
            Column.text("label", "what it is"),
            Column.number(
                "least",
                "standard deviations",
                "least implausibility over all places that were run, by the emulators; over 3 no place meets it"),
            Column.number(
                "met",
                "share",
                "share of the places tried on fresh seeds at which it is 3 or less")),
        IntStream.range(0, aims.size()).boxed().toList(),
        (table, aim) ->
            table
                .text(aims.get(aim).key())
                .text(aims.get(aim).label())
                .number(least[aim])
                .number(results.sets().met()[aim]));
  }
}
