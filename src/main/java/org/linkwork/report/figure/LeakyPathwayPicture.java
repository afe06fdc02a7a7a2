package org.linkwork.report.figure;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linkwork.experiment.Interval;
import org.linkwork.report.words.Words;

/**
 * The leaky pathway: a bar a stage and arm from need to still coming, paler where people were lost,
 * the numbers in columns beside it, and the main reasons for each loss beneath it.
 */
final class LeakyPathwayPicture {
  static final int WIDTH = 1000;

  private static final double BARS_LEFT = 246;
  private static final double BARS_RIGHT = 706;
  private static final double[] COLUMN_RIGHTS = {806, 896, WIDTH - Header.MARGIN};
  private static final double HEADING_HEIGHT = 42;
  private static final double BAR_GAP = 4;
  private static final double REASON_HEIGHT = 19;
  private static final double REASON_COLUMN = 54;
  private static final double STAGE_GAP = 15;
  private static final double FOOT = 56;
  private static final int REASONS_SHOWN = 2;
  private static final int NUMBERS_IN_A_LINE = 13;
  private static final int MOST_BESIDE = 5;
  private static final String NOTE =
      "Pale: who reached the stage before and not this one. Below a bar: those who stopped there per"
          + " 1,000 adults, by the two main reasons. A patient's reason is what was then furthest"
          + " below the best that it could be; a term that can vary more is named more often.";

  private final List<Pathway> arms;
  private final Header header;
  private final int stages;
  private final double barHeight;

  LeakyPathwayPicture(String title, String subtitle, List<Pathway> arms) {
    this.arms = List.copyOf(arms);
    this.header = new Header(title, subtitle, arms.stream().map(Pathway::arm).toList());
    this.stages = arms.get(0).steps().size();
    this.barHeight = arms.size() == 1 ? 28 : 19;
  }

  Canvas draw() {
    double height = header.height(WIDTH) + HEADING_HEIGHT + FOOT;
    for (int stage = 0; stage < stages; stage++) {
      height += stageHeight(stage);
    }
    Canvas canvas = new Canvas(WIDTH, (int) Math.ceil(height));
    double y = header.draw(canvas);
    drawHeadings(canvas, y);
    y += HEADING_HEIGHT;
    for (int stage = 0; stage < stages; stage++) {
      drawStage(canvas, stage, y);
      y += stageHeight(stage);
    }
    canvas.paragraph(
        NOTE, Header.MARGIN, height - 32, WIDTH - 2 * Header.MARGIN, Type.NOTE, Palette.QUIET);
    return canvas;
  }

  private void drawHeadings(Canvas canvas, double top) {
    String[][] headings = {{"per 1,000", "adults"}, {"people", ""}, {"of stage", "before"}};
    for (int column = 0; column < headings.length; column++) {
      for (int line = 0; line < 2; line++) {
        canvas.wordsEndingAt(
            headings[column][line],
            COLUMN_RIGHTS[column],
            top + 13 + line * 16,
            Type.SMALL,
            Palette.QUIET);
      }
    }
    double rule = top + HEADING_HEIGHT - 6;
    canvas.line(Header.MARGIN, rule, WIDTH - Header.MARGIN, rule, 1, Palette.RULE);
  }

  private void drawStage(Canvas canvas, int stage, double top) {
    List<String> label = label(stage);
    double middle = top + bars() / 2;
    double y =
        label.size() * labelLine() > bars()
            ? top + Type.BODY.getSize()
            : middle - (label.size() - 1) * labelLine() / 2 + Type.BODY.getSize() * 0.36;
    for (String line : label) {
      canvas.words(line, Header.MARGIN, y, Type.BODY, Palette.INK);
      y += labelLine();
    }
    for (int arm = 0; arm < arms.size(); arm++) {
      drawBar(canvas, stage, arm, top + arm * (barHeight + BAR_GAP));
    }
    drawReasons(canvas, stage, top + bars());
  }

  private void drawBar(Canvas canvas, int stage, int arm, double top) {
    Pathway pathway = arms.get(arm);
    Pathway.Step step = pathway.steps().get(stage);
    Color colour = Palette.arm(arm, arms.size());
    if (stage > 0) {
      double before = pathway.steps().get(stage - 1).perThousand().mean();
      canvas.bar(BARS_LEFT, top, length(before), barHeight, Palette.tint(colour, 0.16));
    }
    double rate = step.perThousand().mean();
    canvas.bar(BARS_LEFT, top, length(rate), barHeight, colour);
    double middle = top + barHeight / 2;
    drawWhisker(canvas, step.perThousand().interval(), middle);
    Color words = Palette.words(colour);
    double baseline = middle + Type.BODY.getSize() * 0.36;
    canvas.wordsEndingAt(Words.rate(rate), COLUMN_RIGHTS[0], baseline, Type.STRONG, words);
    canvas.wordsEndingAt(
        Words.count(step.people().mean()), COLUMN_RIGHTS[1], baseline, Type.BODY, words);
    if (stage > 0) {
      canvas.wordsEndingAt(
          Words.percent(step.kept()), COLUMN_RIGHTS[2], baseline, Type.BODY, words);
    }
  }

  private void drawWhisker(Canvas canvas, Interval interval, double middle) {
    if (Double.isNaN(interval.low())) {
      return;
    }
    double from = BARS_LEFT + length(interval.low());
    double to = BARS_LEFT + length(interval.high());
    canvas.line(from, middle, to, middle, 1.6, Palette.INK);
    canvas.line(from, middle - 4, from, middle + 4, 1.6, Palette.INK);
    canvas.line(to, middle - 4, to, middle + 4, 1.6, Palette.INK);
  }

  private void drawReasons(Canvas canvas, int stage, double top) {
    double y = top + 17;
    for (String reason : mainReasons(stage)) {
      double after = BARS_LEFT + Math.min(arms.size(), NUMBERS_IN_A_LINE) * REASON_COLUMN;
      canvas.words(
          reason, isBesideNumbers() ? after + 6 : BARS_LEFT + 6, y, Type.SMALL, Palette.QUIET);
      double numbers = isBesideNumbers() ? y : y + REASON_HEIGHT;
      for (int arm = 0; arm < arms.size(); arm++) {
        Pathway pathway = arms.get(arm);
        canvas.wordsEndingAt(
            Words.typeset("-" + Words.rate(pathway.stoppedPerThousand(stage, reason))),
            BARS_LEFT + (arm % NUMBERS_IN_A_LINE + 1) * REASON_COLUMN - 6,
            numbers + arm / NUMBERS_IN_A_LINE * REASON_HEIGHT,
            Type.SMALL_STRONG,
            Palette.words(Palette.arm(arm, arms.size())));
      }
      y += reasonHeight();
    }
  }

  /** Whether there is room for a reason's words beside the numbers of all arms. */
  private boolean isBesideNumbers() {
    return arms.size() <= MOST_BESIDE;
  }

  private double reasonHeight() {
    int lines = (arms.size() + NUMBERS_IN_A_LINE - 1) / NUMBERS_IN_A_LINE;
    return REASON_HEIGHT * (isBesideNumbers() ? 1 : 1 + lines);
  }

  /** The reasons that stop most people at a stage, over all arms. */
  private List<String> mainReasons(int stage) {
    Map<String, Double> people = new LinkedHashMap<>();
    for (Pathway arm : arms) {
      for (Pathway.Stop stop : arm.steps().get(stage).stops()) {
        people.merge(stop.reason(), stop.perThousand(), Double::sum);
      }
    }
    return people.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(REASONS_SHOWN)
        .map(Map.Entry::getKey)
        .toList();
  }

  private double stageHeight(int stage) {
    double beside = bars() + mainReasons(stage).size() * reasonHeight() + 6;
    return Math.max(beside, label(stage).size() * labelLine()) + STAGE_GAP;
  }

  private List<String> label(int stage) {
    String words = Words.capital(arms.get(0).steps().get(stage).stage().label());
    return Type.wrap(words, Type.BODY, BARS_LEFT - Header.MARGIN - 14);
  }

  private double bars() {
    return arms.size() * (barHeight + BAR_GAP) - BAR_GAP;
  }

  private static double labelLine() {
    return Type.BODY.getSize() * 1.2;
  }

  private double length(double perThousand) {
    double longest = 0;
    for (Pathway arm : arms) {
      for (Pathway.Step step : arm.steps()) {
        double high = step.perThousand().interval().high();
        double mean = step.perThousand().mean();
        double furthest = high > mean ? high : mean;
        longest = furthest > longest ? furthest : longest;
      }
    }
    return longest > 0 ? (BARS_RIGHT - BARS_LEFT) * perThousand / longest : 0;
  }
}
