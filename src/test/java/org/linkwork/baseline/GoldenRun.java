package org.linkwork.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.property.EventDigest;
import org.linkwork.property.Town;
import org.linkwork.record.Outcome;
import org.linkwork.record.Recorders;
import org.linkwork.record.WeeklyCounts;
import org.linkwork.record.WeeklySeries;

/**
 * What a fixed run gave: every outcome in every week, one line each, and a digest of every event.
 *
 * @param lines the outcomes as {@code outcome,week,value}, with a heading
 * @param digest SHA-256 of every event
 */
record GoldenRun(List<String> lines, String digest) {
  /** The option of Maven that accepts changed results on purpose. */
  static final String ACCEPT = "-Dgolden.update=true";

  private static final Path FOLDER = Path.of("src", "test", "resources", "baseline");
  private static final Path OUTCOMES = FOLDER.resolve("weekly-outcomes.csv");
  private static final Path EVENTS =
      Path.of("src/main/resources/org/linkwork/cli/accepted-run.sha256");
  private static final Town TOWN =
      Town.of(2000)
          .with("need.visit_is_social", 1)
          .with("service.in_house_share", 0.5)
          .with("funding.payment_per_session", 2)
          .withAllInterventions(8, 1)
          .lasting(13, 39);

  /** Copies the list. */
  GoldenRun {
    lines = List.copyOf(lines);
  }

  /** What the run gives today. */
  static GoldenRun today() {
    WeeklyCounts counts = new WeeklyCounts(TOWN.horizon());
    EventDigest digest = new EventDigest();
    TOWN.passed(new Recorders(List.of(counts, digest)));
    return new GoldenRun(lines(counts.series()), digest.hex());
  }

  /** What it gave when its results were last accepted. */
  static GoldenRun accepted() {
    try {
      return new GoldenRun(Files.readAllLines(OUTCOMES), Files.readString(EVENTS).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps these results as the accepted ones. */
  void accept() {
    try {
      Files.createDirectories(FOLDER);
      Files.write(OUTCOMES, lines);
      Files.writeString(EVENTS, digest + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each difference of this run from an earlier one, in words; at most so many are spelt out. */
  List<String> differencesFrom(GoldenRun earlier, int most) {
    List<String> differences = new ArrayList<>();
    int unsaid = Math.abs(lines.size() - earlier.lines.size());
    for (int at = 0; at < Math.min(lines.size(), earlier.lines.size()); at++) {
      if (!lines.get(at).equals(earlier.lines.get(at))) {
        if (differences.size() < most) {
          differences.add(difference(earlier.lines.get(at), lines.get(at)));
        } else {
          unsaid++;
        }
      }
    }
    if (unsaid > 0) {
      differences.add("and " + unsaid + " lines more");
    }
    if (!digest.equals(earlier.digest)) {
      differences.add("the digest of all events was " + earlier.digest + " and is " + digest);
    }
    return differences;
  }

  /** What to say when results have changed. */
  static String advice() {
    return "Results have changed. If that is meant, run%n  mvn -q test -Dtest=BaselineTest %s%n"
            .formatted(ACCEPT)
        + "and write in src/changes/CHANGES.md why, in an entry marked \"results change\".";
  }

  private static String difference(String old, String now) {
    String[] before = old.split(",");
    String[] after = now.split(",");
    return before[0].equals(after[0]) && before[1].equals(after[1])
        ? before[0] + " in week " + before[1] + " was " + before[2] + " and is " + after[2]
        : "the line \"" + old + "\" is now \"" + now + "\"";
  }

  private static List<String> lines(WeeklySeries series) {
    List<String> lines = new ArrayList<>();
    lines.add("outcome,week,value");
    for (Outcome outcome : Outcome.values()) {
      for (int week = 0; week < series.weeks(); week++) {
        lines.add(
            outcome.name().toLowerCase(Locale.ROOT) + "," + week + "," + series.at(outcome, week));
      }
    }
    return lines;
  }
}
