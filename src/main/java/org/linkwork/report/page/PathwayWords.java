package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.record.Stage;
import org.linkwork.report.words.Words;

/** Stages of the pathway and numbers of people in the few words that a chart has room for. */
final class PathwayWords {
  private PathwayWords() {}

  /** A stage as a label. */
  static String name(Stage stage) {
    return switch (stage) {
      case NOT_IN_NEED -> "no need brought";
      case IN_NEED -> "need brought to a GP";
      case RECOGNISED -> "recognised";
      case OFFERED -> "offered";
      case AGREED -> "agreed and referred";
      case MET -> "met a link worker";
      case MATCHED -> "matched with a group";
      case TURNED_UP -> "turned up";
      case STILL_COMING_AT_12_WEEKS -> "still coming at 12 weeks";
      case STILL_COMING_AT_52_WEEKS -> "still coming at 52 weeks";
    };
  }

  /** What people at a stage have done, following "100 people who". */
  static String done(Stage stage) {
    return switch (stage) {
      case NOT_IN_NEED -> "bring no need to a GP";
      case IN_NEED -> "bring a social need to a GP";
      case RECOGNISED -> "have it recognised";
      case OFFERED -> "are offered social prescribing";
      case AGREED -> "agree and are referred";
      case MET -> "meet a link worker or are sent straight to a group";
      case MATCHED -> "are matched with a group";
      case TURNED_UP -> "turn up";
      case STILL_COMING_AT_12_WEEKS -> "are still coming after 12 weeks or have finished";
      case STILL_COMING_AT_52_WEEKS -> "are still coming after 52 weeks";
    };
  }

  /** An interval in brackets after a space; nothing where there is none. */
  static String interval(IntervalChart.Value value) {
    return Double.isNaN(value.low()) ? "" : " (" + bare(value) + ")";
  }

  /** An interval without brackets. */
  static String bare(IntervalChart.Value value) {
    return Double.isNaN(value.low())
        ? "-"
        : Words.rate(value.low()) + " to " + Words.rate(value.high());
  }

  /** The numbers of a stretch of the pathway. */
  static NumberTable table(ArmPathway pathway, List<Stage> stages) {
    double start = pathway.at(stages.get(0)).people().value();
    List<List<String>> rows = new ArrayList<>();
    for (Stage stage : stages) {
      ArmPathway.Step step = pathway.at(stage);
      IntervalChart.Value kept = step.kept();
      rows.add(
          List.of(
              Words.capital(stage.label()),
              Words.rate(step.people().value()),
              bare(step.people()),
              Words.rate(100 * step.people().value() / start),
              Words.percent(kept.value()),
              Double.isNaN(kept.low())
                  ? "-"
                  : Words.percent(kept.low()) + " to " + Words.percent(kept.high())));
    }
    return new NumberTable(
        "People who reach each stage with " + pathway.arm().name() + ", mean over runs",
        List.of(
            NumberTable.Heading.words("People who"),
            NumberTable.Heading.numbers("people"),
            NumberTable.Heading.numbers("95% interval"),
            NumberTable.Heading.numbers("of 100 at the first stage"),
            NumberTable.Heading.numbers("of the stage before"),
            NumberTable.Heading.numbers("95% interval")),
        rows);
  }
}
