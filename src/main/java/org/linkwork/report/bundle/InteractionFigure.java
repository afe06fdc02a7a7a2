package org.linkwork.report.bundle;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.Interaction;
import org.linkwork.bundle.MainEffect;
import org.linkwork.bundle.Menu;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.report.figure.Canvas;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.Type;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;

/**
 * Which choices help or hinder each other: a matrix with what each does on average on its diagonal
 * and what each pair does beyond its two below it; grey where that is within chance.
 */
public final class InteractionFigure implements Figure {
  private static final int WIDTH = 1000;
  private static final double LABELS = 250;
  private static final double WIDEST_CELL = 92;
  private static final double CELL_HEIGHT = 42;
  private static final double HEADINGS = 30;
  private static final double FOOT = 92;
  private static final double FAINTEST = 0.2;
  private static final double STRONGEST = 0.75;
  private static final Color HELPS = Palette.arm(1, 3);
  private static final Color HINDERS = Palette.arm(2, 3);

  private final BundleFindings findings;
  private final Menu menu;
  private final Header header;
  private final Amount mains;
  private final Amount pairs;
  private final double largestMain;
  private final double largestPair;
  private final double cell;

  /** A figure of what was found. */
  public InteractionFigure(BundleFindings findings) {
    this.findings = findings;
    this.menu = findings.question().menu();
    this.header =
        new Header(
            BundleWords.interactionTitle(findings),
            "%s, %s: what each does on average (diagonal), and how much more one does where the"
                    .formatted(
                        Words.capital(findings.question().outcome().label()),
                        BundleWords.unit(findings.question().outcome()))
                + " other is in (below it). %d bundles x %s with the same people and luck."
                    .formatted(
                        findings.outcome().bundles().size(),
                        Words.count(findings.effects().replicates(), "replicate")),
            List.of("within chance", "helps", "hinders"));
    this.mains = amount(findings.effects().mains().stream().map(MainEffect::effect).toList());
    this.pairs =
        amount(findings.effects().interactions().stream().map(Interaction::effect).toList());
    this.largestMain =
        findings.effects().mains().stream()
            .mapToDouble(main -> Math.abs(main.effect().difference()))
            .max()
            .orElse(0);
    this.largestPair =
        findings.effects().interactions().stream()
            .mapToDouble(pair -> Math.abs(pair.effect().difference()))
            .max()
            .orElse(0);
    this.cell = Math.min(WIDEST_CELL, (WIDTH - 2 * Header.MARGIN - LABELS) / menu.size());
  }

  @Override
  public String name() {
    return "figures/interactions";
  }

  @Override
  public String purpose() {
    return "Which interventions help or hinder each other, as a matrix.";
  }

  @Override
  public ResultTable numbers() {
    return new InteractionsTable(name() + ".csv", findings);
  }

  @Override
  public byte[] png() {
    return draw().png();
  }

  Canvas draw() {
    double top = header.height(WIDTH) + HEADINGS;
    double bottom = top + menu.size() * CELL_HEIGHT;
    Canvas canvas = new Canvas(WIDTH, (int) Math.ceil(bottom + FOOT));
    header.draw(canvas);
    for (int row = 0; row < menu.size(); row++) {
      double y = top + row * CELL_HEIGHT;
      canvas.words(
          menu.mark(row), Header.MARGIN, y + CELL_HEIGHT / 2 + 5, Type.STRONG, Palette.INK);
      canvas.words(
          menu.choices().get(row).label(),
          Header.MARGIN + 30,
          y + CELL_HEIGHT / 2 + 5,
          Type.BODY,
          Palette.INK);
      canvas.wordsAround(menu.mark(row), left(row) + cell / 2, y - 9, Type.STRONG, Palette.INK);
    }
    for (MainEffect main : findings.effects().mains()) {
      drawCell(canvas, main.effect(), main.choice(), main.choice(), top, largestMain);
    }
    for (Interaction pair : findings.effects().interactions()) {
      drawCell(canvas, pair.effect(), pair.second(), pair.first(), top, largestPair);
    }
    canvas.paragraph(
        "A number is a mean difference over replicates. Coloured: beyond chance at 5% after"
            + " allowing for all on the diagonal, or all pairs (Holm); the stronger the colour the"
            + " larger, on the diagonal and below it apart. Intervals are in the file of the same"
            + " name. An interaction adds to what the two do on average over all bundles, not to"
            + " what each does alone.",
        Header.MARGIN, bottom + 28, WIDTH - 2 * Header.MARGIN, Type.NOTE, Palette.QUIET);
    return canvas;
  }

  private void drawCell(
      Canvas canvas, PairedEffect effect, int row, int column, double top, double largest) {
    double x = left(column);
    double y = top + row * CELL_HEIGHT;
    boolean own = row == column;
    boolean told = BundleWords.isBeyondChance(effect);
    Color ground = Palette.GROUND;
    if (told) {
      double share = FAINTEST + (STRONGEST - FAINTEST) * Math.abs(effect.difference()) / largest;
      ground = Palette.tint(BundleWords.isGood(effect) ? HELPS : HINDERS, share);
    }
    canvas.bar(x + 1, y + 1, cell - 2, CELL_HEIGHT - 2, told ? ground : Palette.RULE);
    if (!told) {
      canvas.bar(x + 2, y + 2, cell - 4, CELL_HEIGHT - 4, Palette.GROUND);
    }
    if (own) {
      frame(canvas, x + 1, y + 1, cell - 2, CELL_HEIGHT - 2);
    }
    canvas.wordsAround(
        Words.typeset(number(own ? mains : pairs, effect)),
        x + cell / 2,
        y + CELL_HEIGHT / 2 + 5,
        told ? own ? Type.STRONG : Type.SMALL_STRONG : Type.SMALL,
        told ? Palette.INK : Palette.QUIET);
  }

  /** How numbers are shown together: as the one whose interval is the middle one deserves. */
  private static Amount amount(List<PairedEffect> effects) {
    List<PairedEffect> byWidth =
        effects.stream()
            .filter(effect -> effect.interval().halfWidth() > 0)
            .sorted(Comparator.comparingDouble(effect -> effect.interval().halfWidth()))
            .toList();
    return Amount.of(byWidth.isEmpty() ? effects.get(0) : byWidth.get(byWidth.size() / 2));
  }

  private static String number(Amount amount, PairedEffect effect) {
    String number = amount.difference(effect.difference());
    return number.matches("[-+]0([.]0+)?") ? number.substring(1) : number;
  }

  private static void frame(Canvas canvas, double x, double y, double wide, double high) {
    canvas.line(x, y, x + wide, y, 1.4, Palette.INK);
    canvas.line(x, y + high, x + wide, y + high, 1.4, Palette.INK);
    canvas.line(x, y, x, y + high, 1.4, Palette.INK);
    canvas.line(x + wide, y, x + wide, y + high, 1.4, Palette.INK);
  }

  private double left(int column) {
    return Header.MARGIN + LABELS + column * cell;
  }
}
