package org.linkwork.report.selection;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.report.figure.Canvas;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.RowChart;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;

/** By how much the chosen scenario is ahead of each rival in fresh runs. */
final class SelectionFigure implements Figure {
  private final String chosen;
  private final List<String> rivals;
  private final List<PairedEffect> ahead;
  private final String finding;
  private final ResultTable numbers;

  SelectionFigure(
      String chosen,
      List<String> rivals,
      List<PairedEffect> ahead,
      String finding,
      ResultTable numbers) {
    this.chosen = chosen;
    this.rivals = rivals;
    this.ahead = ahead;
    this.finding = finding;
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "figures/select";
  }

  @Override
  public String purpose() {
    return "By how much the chosen scenario is ahead of each rival in fresh runs.";
  }

  @Override
  public ResultTable numbers() {
    return numbers;
  }

  @Override
  public byte[] png() {
    return draw().png();
  }

  Canvas draw() {
    List<RowChart.Row> rows = new ArrayList<>();
    double low = 0;
    double high = 0;
    Amount widest = Amount.of(ahead.get(0));
    for (int rival = 0; rival < ahead.size(); rival++) {
      PairedEffect effect = ahead.get(rival);
      low = effect.interval().low() < low ? effect.interval().low() : low;
      high = effect.interval().high() > high ? effect.interval().high() : high;
      boolean beyond = SelectionPages.isBeyondChance(effect);
      Amount amount = Amount.of(effect);
      rows.add(
          new RowChart.Row(
              chosen + " less " + rivals.get(rival),
              "",
              List.of(
                  new RowChart.Mark(
                      RowChart.Shape.DOT,
                      effect.difference(),
                      effect.interval().low(),
                      effect.interval().high(),
                      beyond ? Palette.arm(1, 2) : Palette.arm(0, 2))),
              amount.difference(effect.difference())
                  + " ("
                  + amount.differenceInterval(effect.interval())
                  + ")",
              !beyond));
    }
    double room = high > low ? (high - low) * 0.04 : 1;
    return new RowChart(
            new Header(
                finding,
                "%s: mean difference between %s of the same people on fresh seeds, with its 95%% interval; grey where it is not beyond chance."
                    .formatted(
                        Words.capital(ahead.get(0).outcome().label()),
                        Words.count(ahead.get(0).n(), "pair") + " of runs"),
                List.of()),
            rows,
            new RowChart.Scale(
                low - room,
                high + room,
                widest.factor(),
                "",
                "difference, " + widest.differenceUnit()),
            "difference (95% interval)",
            "")
        .draw();
  }
}
