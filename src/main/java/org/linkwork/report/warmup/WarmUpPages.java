package org.linkwork.report.warmup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.linkwork.analysis.WarmUpCheck;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;
import org.linkwork.report.StudyPages;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.LineFigure;
import org.linkwork.report.figure.LinePanel;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;

/** How long a warm-up each outcome needs, and whether the scenario's is long enough. */
public final class WarmUpPages implements StudyPages {
  private static final int PANEL_HEIGHT = 250;
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "warm-up.csv",
          "How many weeks at the beginning of runs are coloured by how they begin.",
          Column.text("outcome", "name of the outcome, as on the command line"),
          Column.text("label", "the outcome in words"),
          Column.whole("weeks", "weeks", "weeks to be cut off by MSER-5"),
          Column.text("conclusive", "yes; or no, where half of the run would have to be cut off"),
          Column.whole("warm_up", "weeks", "warm-up of the scenario"),
          Column.whole("run", "weeks", "length of the run, warm-up included"),
          Column.whole("runs", "runs", "runs behind the mean series"));

  private final List<WarmUpCheck> checks;
  private final String scenario;
  private final int warmUp;
  private final int runs;

  /**
   * The pages of these checks.
   *
   * @param checks one or more outcomes
   * @param scenario name of the scenario
   * @param warmUp its weeks of warm-up
   * @param runs runs behind the mean series
   */
  public WarmUpPages(List<WarmUpCheck> checks, String scenario, int warmUp, int runs) {
    this.checks = List.copyOf(checks);
    this.scenario = scenario;
    this.warmUp = warmUp;
    this.runs = runs;
  }

  @Override
  public List<ResultTable> tables() {
    return List.of(new Table());
  }

  @Override
  public List<Figure> figures() {
    List<LinePanel> panels = new ArrayList<>();
    for (WarmUpCheck check : checks) {
      panels.add(
          new LinePanel(
              Words.capital(check.outcome().label()),
              check.outcome().unit(),
              check.found().isConclusive()
                  ? "week of the run; the beginning ends by week " + check.found().weeks()
                  : "week of the run; no end of the beginning within half of it",
              false,
              check.outcome().unit().equals("share"),
              check.found().isConclusive() ? check.found().weeks() : Double.NaN,
              List.of(line(check.series()), line(check.smooth()))));
    }
    return List.of(
        new LineFigure(
            "figures/warm-up",
            "Outcomes from the first week, and where their beginning ends.",
            new Header(
                title(),
                "%s, mean of %s. Dashed: where the beginning ends by MSER-5."
                    .formatted(scenario, Words.count(runs, "run")),
                List.of("week by week", "moving average (Welch)")),
            panels,
            "The moving average is over half a year, less at the beginning.",
            2,
            PANEL_HEIGHT));
  }

  @Override
  public List<String> sentences() {
    WarmUpCheck longest =
        checks.stream().max(Comparator.comparingInt(check -> check.found().weeks())).orElseThrow();
    List<String> open =
        checks.stream()
            .filter(check -> !check.found().isConclusive())
            .map(check -> check.outcome().label())
            .toList();
    List<String> sentences = new ArrayList<>();
    if (open.isEmpty()) {
      int needed = longest.found().weeks();
      sentences.add(
          needed <= warmUp
              ? "Yes, the warm-up of %s is long enough: every beginning has ended by week %d (%s last)"
                  .formatted(Words.count(warmUp, "week"), needed, longest.outcome().label())
              : "No, the warm-up of %s is too short: the beginning of %s ends only by week %d"
                  .formatted(Words.count(warmUp, "week"), longest.outcome().label(), needed));
    } else {
      sentences.add(
          "The run of %s is too short to tell for %d of %d outcomes, whose beginning does not end within half of it: %s"
              .formatted(
                  Words.count(checks.get(0).series().length, "week"),
                  open.size(),
                  checks.size(),
                  String.join(", ", open)));
      sentences.add(
          "Make runs twice as long with --set weeks.policy=%d, and more of them with --replicates"
              .formatted(2 * checks.get(0).series().length - warmUp));
    }
    sentences.add(
        "MSER-5 finds where keeping more weeks no longer makes the mean surer; what goes on rising or"
            + " falling after that is a trend, which a longer warm-up moves and does not remove");
    if (!undefined().isEmpty()) {
      sentences.add(
          "Not judged, because there are weeks in which it does not exist: "
              + String.join(", ", undefined()));
    }
    return sentences;
  }

  /** Labels of the outcomes that have no value in some week. */
  private List<String> undefined() {
    List<Outcome> judged = checks.stream().map(WarmUpCheck::outcome).toList();
    return WarmUpCheck.OUTCOMES.stream()
        .filter(outcome -> !judged.contains(outcome))
        .map(Outcome::label)
        .toList();
  }

  @Override
  public List<String> lines() {
    return checks.stream()
        .map(
            check ->
                String.format(
                    Locale.UK,
                    "%-44s %s",
                    check.outcome().label(),
                    check.found().isConclusive()
                        ? settled(check)
                        : "no end within half of the run"))
        .toList();
  }

  private static String settled(WarmUpCheck check) {
    double[] rest =
        Arrays.copyOfRange(check.series(), check.found().weeks(), check.series().length);
    int half = rest.length / 2;
    SampleSummary before = SampleSummary.of(Arrays.copyOfRange(rest, 0, half));
    SampleSummary after = SampleSummary.of(Arrays.copyOfRange(rest, half, rest.length));
    Amount amount = Amount.of(check.outcome(), SampleSummary.of(rest));
    return "ends by week %d; then %s, in the last half %s"
        .formatted(
            check.found().weeks(), amount.value(before.mean()), amount.withUnit(after.mean()));
  }

  private String title() {
    long open = checks.stream().filter(check -> !check.found().isConclusive()).count();
    return open == 0
        ? sentences().get(0)
        : "For %d of %d outcomes the run is too short to tell whether the warm-up is long enough"
            .formatted(open, checks.size());
  }

  private static LinePanel.Line line(double[] values) {
    double[] none = new double[values.length];
    Arrays.fill(none, Double.NaN);
    return new LinePanel.Line(
        IntStream.range(0, values.length).asDoubleStream().toArray(), values, none, none);
  }

  /** A row for each outcome. */
  private final class Table implements ResultTable {
    @Override
    public TableLayout layout() {
      return LAYOUT;
    }

    @Override
    public void writeRows(CsvTable table) throws IOException {
      for (WarmUpCheck check : checks) {
        table
            .text(check.outcome().key())
            .text(check.outcome().label())
            .whole(check.found().weeks())
            .text(check.found().isConclusive() ? "yes" : "no")
            .whole(warmUp)
            .whole(check.series().length)
            .whole(runs)
            .endRow();
      }
    }
  }
}
