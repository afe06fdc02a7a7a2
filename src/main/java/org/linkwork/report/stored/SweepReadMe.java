package org.linkwork.report.stored;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linkwork.design.Experiment;
import org.linkwork.design.Recording;
import org.linkwork.record.Outcome;
import org.linkwork.report.folder.ContinuedFolder;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.ResultFile;
import org.linkwork.report.folder.SweepCounts;
import org.linkwork.report.table.TableLayout;
import org.linkwork.report.words.Headline;
import org.linkwork.store.ResultStore;
import org.linkwork.store.RunContent;

/**
 * The text that explains the folder of a sweep to whoever opens it.
 *
 * @param experiment the experiment
 * @param recording what was recorded of each run
 * @param provenance where the results come from
 * @param counts what the folder holds
 */
record SweepReadMe(
    Experiment experiment, Recording recording, Provenance provenance, SweepCounts counts) {
  private static final int CONTENT_DIGITS = 16;

  /**
   * The text.
   *
   * @param findings what came out, a sentence each without full stop
   * @param folder the files written so far; dictionary, manifest and this text are added
   */
  String text(List<String> findings, ContinuedFolder folder) {
    StringBuilder text = new StringBuilder();
    text.append("The sweep ").append(experiment.name()).append(", carried out by Linkwork ");
    text.append(provenance.version()).append("\n\n").append(experiment.question()).append('\n');
    heading(text, "What came out");
    text.append(held());
    findings.forEach(finding -> text.append(finding).append(".\n"));
    text.append(
        """
        These are results of a model with invented people. Unless a scenario says so, it is not
        calibrated to any real place: use it to compare, not to predict.
        """);
    heading(text, "What each file is");
    text.append(list(folder.files()));
    heading(text, "How to read them");
    text.append(
        """
        Every CSV has one fact a row, a heading line, commas, points in numbers and UTF-8; those
        that end in .gz are packed, which R and pandas unpack as they read. An empty cell is a value
        that does not exist. Units and meanings are in dictionary.csv. Work from within this folder.

        """);
    String factor = factor(folder.layouts());
    String outcome =
        experiment
            .replicates()
            .target()
            .map(target -> target.outcome())
            .orElse(Headline.PRIMARY)
            .key();
    text.append(inR(factor, outcome))
        .append(inPython(factor, outcome))
        .append(inSql(factor, outcome));
    heading(text, "How to go on and to repeat them");
    text.append("  ").append(provenance.command()).append("\n\n");
    text.append(
        """
        The same command on the same files does only what is missing: add values or replicates to
        the experiment and give the same --out. The folder scenarios holds the experiment and all
        that it was read from; linkwork resume needs nothing else. One run of point p0001 is run
        again, with every event written, by linkwork replay . p0001-r000

        experiment.yaml says the same with every point and every value in force written out:
        linkwork sweep experiment.yaml --out again gives the same runs.

        The same version gives the same tables, byte for byte once unpacked, whatever the computer,
        the number of threads, interruptions and parts; only timings.csv and manifest.json differ.
        Pictures may differ where other fonts are installed.
        """);
    heading(text, "How to cite them");
    text.append("Linkwork ").append(provenance.version());
    text.append(", an agent-based simulation of the UK social prescribing pathway (2026).\n");
    text.append("Experiment ").append(experiment.name()).append(", base scenario ");
    text.append(experiment.base().name()).append(", seed ").append(experiment.base().seed());
    text.append(", content ")
        .append(RunContent.of(provenance.version(), experiment.base()), 0, CONTENT_DIGITS)
        .append(".\n");
    return text.toString();
  }

  private String held() {
    return String.format(
        Locale.UK,
        "%,d runs of %,d points%s%s%s.%n",
        counts.finished(),
        counts.points(),
        counts.failed() == 0
            ? ""
            : String.format(Locale.UK, ", and %,d that failed", counts.failed()),
        counts.part().equals("1/1") ? "" : ", which is part " + counts.part() + " of the sweep",
        counts.isComplete() ? "" : "; the sweep is not complete, linkwork resume goes on with it");
  }

  /** The column of the factor with the most levels, by which the examples sort. */
  private String factor(List<TableLayout> layouts) {
    Optional<Integer> most =
        IntStream.range(0, experiment.factors().size())
            .boxed()
            .max(Comparator.comparingLong(this::levels).thenComparing(Comparator.reverseOrder()));
    return layouts.stream()
        .filter(layout -> layout.file().equals("points.csv"))
        .findFirst()
        .flatMap(layout -> most.map(factor -> layout.columns().get(1 + factor).name()))
        .orElse("point");
  }

  private long levels(int factor) {
    String name = experiment.factors().get(factor).name();
    return experiment.points().stream().map(point -> point.level(name)).distinct().count();
  }

  private static void heading(StringBuilder text, String words) {
    text.append('\n').append(words).append('\n').append("-".repeat(words.length())).append('\n');
  }

  private static String list(List<ResultFile> files) {
    List<ResultFile> all = new ArrayList<>(files);
    all.add(new ResultFile("README.txt", "This text.", 0, ""));
    all.add(new ResultFile("dictionary.csv", "Every column of every table.", 0, ""));
    all.add(
        new ResultFile("manifest.json", "Version, seeds, hashes and times, for machines.", 0, ""));
    all.add(
        new ResultFile(
            ResultStore.FILE,
            "Every run as it ended, in one DuckDB file; ask it with SQL.",
            0,
            ""));
    all.add(new ResultFile("scenarios/", "The files that the sweep was read from.", 0, ""));
    all.sort(Comparator.comparing(ResultFile::name));
    int widest = all.stream().mapToInt(file -> file.name().length()).max().orElseThrow();
    StringBuilder lines = new StringBuilder();
    for (ResultFile file : all) {
      lines
          .append(file.name())
          .append(" ".repeat(widest - file.name().length() + 2))
          .append(file.purpose())
          .append('\n');
    }
    return lines.toString();
  }

  private String inR(String factor, String outcome) {
    StringBuilder text = new StringBuilder("In R:\n\n");
    text.append("  runs <- merge(read.csv(\"runs.csv.gz\"), read.csv(\"points.csv\"))\n");
    text.append("  boxplot(").append(outcome).append(" ~ ").append(factor).append(", runs)\n");
    weekly()
        .ifPresent(
            key ->
                text.append("  weekly <- read.csv(\"weekly.csv.gz\")\n  means <- aggregate(value ~")
                    .append(" policy_week + point, subset(weekly, outcome == \"")
                    .append(key)
                    .append("\"), mean)\n"));
    return text.append('\n').toString();
  }

  private String inPython(String factor, String outcome) {
    StringBuilder text = new StringBuilder("In Python:\n\n  import pandas as pd\n");
    text.append("  points = pd.read_csv(\"points.csv\")\n");
    text.append("  runs = pd.read_csv(\"runs.csv.gz\").merge(points, on=\"point\")\n");
    text.append("  runs.groupby(\"").append(factor).append("\")[\"").append(outcome);
    text.append("\"].describe()\n");
    weekly()
        .ifPresent(
            key ->
                text.append("  weekly = pd.read_csv(\"weekly.csv.gz\")\n  weekly[weekly.outcome ==")
                    .append(" \"")
                    .append(key)
                    .append("\"].pivot_table(\n      index=\"policy_week\", columns=\"point\",")
                    .append(" values=\"value\")\n"));
    return text.append('\n').toString();
  }

  private static String inSql(String factor, String outcome) {
    return "In SQL, from here or in any program that opens DuckDB files:\n\n  linkwork query . \""
        + "SELECT "
        + factor
        + ", avg("
        + outcome
        + ") FROM runs JOIN points USING (point) GROUP BY ALL ORDER BY 1\"\n";
  }

  private Optional<String> weekly() {
    return recording.weekly().stream().map(Outcome::key).findFirst();
  }
}
