package org.linkwork.report.bundle;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.bundle.Bundle;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.FreshLook;
import org.linkwork.bundle.FrontierEntry;
import org.linkwork.bundle.Menu;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;
import org.linkwork.report.figure.Canvas;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.Type;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;

/** Every bundle by what it costs and what it brings, with the frontier, and what is in it. */
public final class FrontierFigure implements Figure {
  private static final int WIDTH = 1000;
  private static final double HEIGHT = 430;
  private static final double LEFT = 92;
  private static final double RIGHT = WIDTH - 40;
  private static final double TO_TABLE = 74;
  private static final double ROW = 19;
  private static final double DOT = 5;
  private static final double MEMBER = 11;
  private static final double FIRST_COLUMN = 70;
  private static final double COST_COLUMN = 690;
  private static final int MOST_ROWS = 26;
  private static final Color FRONTIER = Palette.arm(1, 3);
  private static final Color FRESH = Palette.arm(2, 3);

  private final BundleFindings findings;
  private final Optional<FreshLook> again;
  private final Menu menu;
  private final List<Bundle> shown;
  private final Header header;

  /** A figure of what was found, and of the frontier on fresh seeds. */
  public FrontierFigure(BundleFindings findings, Optional<FreshLook> again) {
    this.findings = findings;
    this.again = again;
    this.menu = findings.question().menu();
    this.shown = shown(findings.unbeaten());
    this.header =
        new Header(
            BundleWords.frontierTitle(findings),
            "Each point is a bundle: what it costs %s more than nothing does, and what it brings"
                    .formatted(BundleWords.payers(findings.question()))
                + " more; means of %d runs each of the same people with the same luck."
                    .formatted(findings.question().replicates()),
            List.of("beaten", "beaten by none (pale: not told from them)", "the same, run again"));
  }

  @Override
  public String name() {
    return "figures/frontier";
  }

  @Override
  public String purpose() {
    return "What every bundle costs and brings, and which are worth their money.";
  }

  @Override
  public ResultTable numbers() {
    return new FrontierTable(name() + ".csv", findings, again);
  }

  @Override
  public byte[] png() {
    return draw().png();
  }

  Canvas draw() {
    double top = header.height(WIDTH) + 20;
    double bottom = top + HEIGHT;
    List<String> notes = notes();
    double foot =
        TO_TABLE + (shown.size() + 1) * ROW + notes.size() * Type.lineHeight(Type.NOTE) + 24;
    Canvas canvas = new Canvas(WIDTH, (int) Math.ceil(bottom + foot));
    header.draw(canvas);
    drawPlot(canvas, top, bottom);
    double y = drawTable(canvas, bottom + TO_TABLE);
    for (String line : notes) {
      canvas.words(line, Header.MARGIN, y, Type.NOTE, Palette.QUIET);
      y += Type.lineHeight(Type.NOTE);
    }
    return canvas;
  }

  private void drawPlot(Canvas canvas, double top, double bottom) {
    Axis cost = axis(Outcome.COST_NHS, true);
    Axis brings = axis(findings.question().outcome(), false);
    FrontierPlot plot =
        new FrontierPlot(canvas, cost, brings, LEFT, RIGHT, top, bottom, new ArrayList<>());
    plot.axes(
        "more cost, " + cost.amount().unit() + " a year \u2192",
        "\u2191 more "
            + findings.question().outcome().label()
            + ", "
            + brings.amount().differenceUnit());
    plot.budget(findings.question().budget());
    for (Bundle bundle : findings.outcome().bundles()) {
      plot.dot(x(bundle), y(bundle), DOT, Palette.tint(Palette.arm(0, 3), 0.5));
    }
    for (FrontierEntry entry : findings.frontier()) {
      if (!entry.unbeaten()) {
        plot.dot(x(entry.bundle()), y(entry.bundle()), DOT + 1, Palette.tint(FRONTIER, 0.5));
      }
    }
    List<Bundle> unbeaten = findings.unbeaten();
    for (int at = 1; at < unbeaten.size(); at++) {
      Bundle from = unbeaten.get(at - 1);
      Bundle to = unbeaten.get(at);
      plot.join(x(from), y(from), x(to), y(to), FRONTIER);
    }
    again.ifPresent(
        look ->
            unbeaten.stream()
                .filter(bundle -> bundle.members() != 0)
                .forEach(
                    bundle ->
                        plot.ring(
                            look.extraCost(bundle).mean(),
                            look.extraOutcome(bundle).mean(),
                            x(bundle),
                            y(bundle),
                            FRESH)));
    for (Bundle bundle : unbeaten) {
      plot.dot(x(bundle), y(bundle), MEMBER, FRONTIER);
      plot.keepFree(x(bundle), y(bundle), MEMBER);
    }
    for (Bundle bundle : shown) {
      plot.name(letter(bundle), x(bundle), y(bundle), Palette.words(FRONTIER));
    }
  }

  private double drawTable(Canvas canvas, double top) {
    double y = top;
    Outcome outcome = findings.question().outcome();
    String fresh = again.isPresent() ? ", " + BundleWords.afresh(findings.question()) : "";
    for (int choice = 0; choice < menu.size(); choice++) {
      canvas.wordsAround(menu.mark(choice), column(choice), y, Type.SMALL_STRONG, Palette.QUIET);
    }
    canvas.wordsEndingAt("pounds a year" + fresh, COST_COLUMN, y, Type.SMALL, Palette.QUIET);
    canvas.wordsEndingAt(
        "brings, " + BundleWords.unit(outcome) + " (95% interval)",
        WIDTH - Header.MARGIN,
        y,
        Type.SMALL,
        Palette.QUIET);
    for (Bundle bundle : shown) {
      y += ROW;
      SampleSummary cost = again.map(l -> l.extraCost(bundle)).orElse(findings.extraCost(bundle));
      SampleSummary brings =
          again.map(l -> l.extraOutcome(bundle)).orElse(findings.extraOutcome(bundle));
      Amount amount = Amount.of(outcome, brings);
      canvas.words(letter(bundle), Header.MARGIN, y, Type.SMALL_STRONG, Palette.words(FRONTIER));
      if (bundle.members() == 0) {
        canvas.words(menu.name(bundle), FIRST_COLUMN - 12, y, Type.SMALL, Palette.INK);
      }
      for (int choice = 0; choice < menu.size(); choice++) {
        if (bundle.has(choice)) {
          canvas.bar(column(choice) - MEMBER / 2, y - MEMBER + 1, MEMBER, MEMBER, FRONTIER);
        }
      }
      canvas.wordsEndingAt(
          Words.typeset(signed(cost.mean())), COST_COLUMN, y, Type.SMALL, Palette.INK);
      canvas.wordsEndingAt(
          bundle.members() == 0
              ? "0"
              : Words.typeset(
                  amount.difference(brings.mean())
                      + " ("
                      + amount.differenceInterval(brings.interval())
                      + ")"),
          WIDTH - Header.MARGIN,
          y,
          Type.SMALL,
          brings.interval().contains(0) ? Palette.QUIET : Palette.INK);
    }
    return y + ROW + 10;
  }

  /** What the marks stand for, and what to beware of. */
  private List<String> notes() {
    List<String> names = new ArrayList<>();
    for (int choice = 0; choice < menu.size(); choice++) {
      // No break between a mark and its name.
      names.add(menu.label(choice).replace(' ', '\u00a0'));
    }
    double wide = WIDTH - 2 * Header.MARGIN;
    List<String> lines =
        new ArrayList<>(Type.wrap(String.join(" \u00b7 ", names), Type.NOTE, wide));
    int left = findings.unbeaten().size() - shown.size();
    String more =
        left > 0 ? " " + Words.count(left, "further bundle") + " beaten by none in the file." : "";
    if (again.isPresent()) {
      lines.addAll(
          Type.wrap(
              "The best of many bundles owes its place in part to luck: the runs again, "
                  + BundleWords.afresh(findings.question())
                  + ", had no part in choosing them."
                  + more,
              Type.NOTE,
              wide));
    }
    return lines;
  }

  private Axis axis(Outcome outcome, boolean across) {
    List<Double> values = new ArrayList<>();
    for (Bundle bundle : findings.outcome().bundles()) {
      values.add(across ? x(bundle) : y(bundle));
    }
    again.ifPresent(
        look ->
            look.bundles()
                .forEach(
                    bundle ->
                        values.add(
                            across
                                ? look.extraCost(bundle).mean()
                                : look.extraOutcome(bundle).mean())));
    return Axis.of(outcome, values);
  }

  /** Members to be named, spread over the frontier where there are too many. */
  private static List<Bundle> shown(List<Bundle> unbeaten) {
    if (unbeaten.size() <= MOST_ROWS) {
      return unbeaten;
    }
    List<Bundle> some = new ArrayList<>();
    for (int at = 0; at < MOST_ROWS; at++) {
      some.add(unbeaten.get((int) Math.round(at * (unbeaten.size() - 1.0) / (MOST_ROWS - 1))));
    }
    return List.copyOf(some);
  }

  /** Where a choice stands in the table. */
  private double column(int choice) {
    return FIRST_COLUMN + choice * Math.min(38, (COST_COLUMN - 180 - FIRST_COLUMN) / menu.size());
  }

  private String letter(Bundle bundle) {
    return Character.toString('a' + shown.indexOf(bundle));
  }

  private double x(Bundle bundle) {
    return findings.extraCost(bundle).mean();
  }

  private double y(Bundle bundle) {
    return findings.extraOutcome(bundle).mean();
  }

  private static String signed(double pounds) {
    return (pounds > 0 ? "+" : "") + Words.count(pounds + 0.0);
  }
}
