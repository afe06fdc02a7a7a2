package org.linkwork.report.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linkwork.calibration.Aim;
import org.linkwork.calibration.CalibratedParameter;
import org.linkwork.calibration.CalibrationResults;
import org.linkwork.calibration.Direction;
import org.linkwork.calibration.Learned;
import org.linkwork.calibration.PlausibleSet;
import org.linkwork.calibration.PredictiveCheck;
import org.linkwork.report.StudyPages;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.study.Figured;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Words;

/** All that there is to report on a calibration. */
public final class CalibrationPages implements StudyPages {
  private static final int MOST_PARTS = 3;

  /** What weighs less does not say which combination it is. */
  private static final double LEAST_PART = 0.1;

  private final CalibrationResults results;
  private final CalibrationTables tables;
  private final long runs;

  /** The pages of a calibration that took so many runs. */
  public CalibrationPages(CalibrationResults results, long runs) {
    this.results = results;
    this.tables = new CalibrationTables(results);
    this.runs = runs;
  }

  @Override
  public List<ResultTable> tables() {
    return tables.all();
  }

  @Override
  public List<Figure> figures() {
    return new CalibrationFigures(results, tables).all();
  }

  @Override
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "%s and %s leave %s of the ranges of %s"
            .formatted(
                Words.count(results.waves().size(), "wave"),
                Words.count(runs, "run"),
                ShareLeft.inWords(results.last().survey().share()),
                Words.count(results.question().parameters().size(), "parameter")));
    unmet(sentences);
    if (results.sets().sets().isEmpty()) {
      nothing(sentences);
      return sentences;
    }
    sentences.add(
        "%s of %s were plausible on fresh seeds; %s kept, worth %.0f of equal weight"
            .formatted(
                Words.count(results.sets().plausible()),
                Words.count(results.sets().tried(), "place"),
                Words.count(results.sets().sets().size(), "set")
                    + (results.sets().sets().size() == 1 ? " is" : " are"),
                results.sets().effectiveNumber()));
    int spared = results.sets().rank() - 1;
    if (spared > 0) {
      sentences.add(
          "A set is kept although it misses up to %s, since too few miss none"
              .formatted(Words.count(spared, "part") + " of targets"));
    }
    sentences.add(
        "On seeds that chose nothing the mean over plausible sets is inside the accepted band for %s"
                .formatted(Words.count(results.inside()))
            + " of %s of targets".formatted(Words.count(results.checks().size(), "part")));
    identifiability(sentences);
    return sentences;
  }

  private void nothing(List<String> sentences) {
    sentences.add(
        "No values agree with the targets, so that nothing is kept; the targets in reach.csv that no"
            + " place comes near say which mechanism to look at");
    List<PlausibleSet> nearest = results.sets().nearest();
    if (!nearest.isEmpty()) {
      List<Aim> aims = results.question().aims();
      List<String> missed = nearest.get(0).missed().stream().map(at -> aims.get(at).key()).toList();
      sentences.add(
          "Of %s tried on fresh seeds the nearest is %s standard deviations off (root mean square over"
                  .formatted(
                      Words.count(results.sets().tried(), "place"),
                      CalibrationFigures.number(nearest.get(0).distance()))
              + " targets) and %s; nearest.csv ranks the nearest %s, which are no plausible sets"
                  .formatted(
                      missed.isEmpty()
                          ? "misses none by more than 3"
                          : "misses %s of %s by more than 3 (%s)"
                              .formatted(
                                  Words.count(missed.size()),
                                  Words.count(aims.size(), "part") + " of targets",
                                  String.join(", ", missed)),
                      Words.count(nearest.size())));
    }
  }

  private void unmet(List<String> sentences) {
    List<String> unmet = results.unmet().stream().map(Aim::key).toList();
    if (!unmet.isEmpty()) {
      sentences.add(
          "No place meets %s, even with all other targets left aside, so that %s set aside"
              .formatted(String.join(", ", unmet), unmet.size() == 1 ? "it is" : "they are"));
    }
    int spared = results.last().wave().rank() - 1;
    if (spared > 0) {
      sentences.add(
          "No place meets all others at once, so that at each place the worst met %s spared"
              .formatted(spared == 1 ? "one is" : spared + " are"));
    }
  }

  private void identifiability(List<String> sentences) {
    List<Learned> learned = results.learned();
    String not =
        learned.stream()
            .filter(Learned::isNotLearned)
            .map(one -> one.parameter().name())
            .collect(Collectors.joining(", "));
    sentences.add(
        "The targets narrow %s to under half of their range%s"
            .formatted(
                Words.count(learned.stream().filter(Learned::isLearned).count())
                    + " of "
                    + Words.count(learned.size(), "parameter"),
                not.isEmpty() ? "" : ", and say next to nothing of " + not));
    List<Direction> weak = results.directions().stream().filter(Direction::isWeak).toList();
    if (!weak.isEmpty()) {
      sentences.add(
          "%s of parameters can be moved by a prior standard deviation without any target noticing; the weakest is mostly %s"
              .formatted(Words.count(weak.size(), "combination"), mostly(weak.get(0))));
    }
  }

  private String mostly(Direction direction) {
    List<CalibratedParameter> parameters = results.question().parameters();
    double[] parts = direction.parts();
    return IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer at) -> -Math.abs(parts[at])))
        .filter(at -> Math.abs(parts[at]) >= LEAST_PART)
        .limit(MOST_PARTS)
        .map(at -> String.format(Locale.UK, "%s (%+.2f)", parameters.get(at).name(), parts[at]))
        .collect(Collectors.joining(", "));
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!results.checks().isEmpty()) {
      lines.add("Plausible sets on seeds that chose nothing: mean (95% of sets), band");
    }
    results.checks().stream().map(CalibrationPages::line).forEach(lines::add);
    return lines;
  }

  private static String line(PredictiveCheck check) {
    Aim aim = check.aim();
    String unit = aim.unit();
    return String.format(
        Locale.UK,
        "  %-4s %-62s %7s  (%s to %s), band %s %s  %s",
        aim.key().split("-")[0].toUpperCase(Locale.ROOT),
        aim.label(),
        Figured.value(unit, check.mean()),
        Figured.value(unit, check.low()),
        Figured.value(unit, check.high()),
        Figured.band(unit, aim.low(), aim.high()),
        Figured.unit(unit),
        check.isMeanInside() ? "inside" : "OUTSIDE");
  }
}
