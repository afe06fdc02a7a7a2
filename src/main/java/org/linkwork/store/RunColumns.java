package org.linkwork.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.record.LossReason;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.record.Stage;

/** The columns of what is kept of each run, in their order. */
final class RunColumns {
  static final StoreColumn CONTENT =
      StoreColumn.text("content", "hash of the model's version and of all that is simulated");
  static final StoreColumn REPLICATE =
      StoreColumn.whole(
          "replicate",
          "number from 0",
          "number of the run; the same number is the same town and luck at every point");
  static final StoreColumn SEED = StoreColumn.whole("seed", "", "master seed");
  static final StoreColumn WEEK =
      StoreColumn.whole(
          "week", "weeks from 0", "week of the run, the first week of the warm-up being 0");

  static final StoreColumn SECONDS =
      StoreColumn.number("seconds", "seconds of one thread", "time that the run took");

  private RunColumns() {}

  /** One column for each outcome, named as on the command line. */
  static List<StoreColumn> outcomes(List<Outcome> outcomes) {
    return outcomes.stream()
        .map(outcome -> StoreColumn.number(outcome.key(), outcome.unit(), outcome.label()))
        .toList();
  }

  /** One column for each payer and purpose, in pence. */
  static List<StoreColumn> money() {
    List<StoreColumn> columns = new ArrayList<>();
    for (Payer payer : Payer.values()) {
      for (Purpose purpose : Purpose.values()) {
        columns.add(
            StoreColumn.whole(
                "pence_" + key(payer) + "_" + key(purpose),
                "pence",
                "paid by " + payer.label() + " for " + purpose.label()));
      }
    }
    return columns;
  }

  /** One column for each stage and for each reason to end there. */
  static List<StoreColumn> funnel() {
    List<StoreColumn> columns = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      columns.add(
          StoreColumn.whole(
              "reached_" + key(stage),
              "people",
              "adults who came at least as far: " + stage.label()));
    }
    for (LossReason reason : LossReason.values()) {
      columns.add(
          StoreColumn.whole(
              "ended_" + key(reason),
              "people",
              (reason.isGoodEnding() ? "adults who left content: " : "adults lost: ")
                  + reason.label()));
    }
    return columns;
  }

  /** Which kind of adults, and how many they are. */
  static List<StoreColumn> strata() {
    return List.of(
        StoreColumn.text("breakdown", "what adults are sorted by"),
        StoreColumn.text("kind", "which of them"),
        StoreColumn.number("adults", "people", "adults of this kind, averaged over weeks"));
  }

  /** What a study read, and how much of it. */
  static List<StoreColumn> readings() {
    return List.of(
        StoreColumn.text("name", "what was summed or counted"),
        StoreColumn.number("value", "as its name says", "the sum or count"));
  }

  /** What went wrong, and where. */
  static List<StoreColumn> failures() {
    return List.of(
        SEED,
        StoreColumn.text("stage", "what was being done"),
        StoreColumn.whole("week", "weeks", "weeks that had passed"),
        StoreColumn.text("message", "what went wrong"));
  }

  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
