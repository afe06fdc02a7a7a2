package org.linkwork.report.sweep;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.linkwork.design.Experiment;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.report.figure.Canvas;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.RowChart;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;

/** What each combination of choices changes in the primary outcome. */
final class SweepContrastsFigure implements Figure {
  private static final int MOST_ROWS = 30;

  private final Experiment experiment;
  private final SweepContrasts contrasts;
  private final List<ChoiceEffect> all;
  private final int missing;
  private final List<ChoiceEffect> shown;

  SweepContrastsFigure(Experiment experiment, SweepContrasts contrasts) {
    this.experiment = experiment;
    this.contrasts = contrasts;
    List<ChoiceEffect> asked = ChoiceEffect.of(experiment, contrasts.ofPrimary());
    this.all = asked.stream().filter(one -> Double.isFinite(one.difference())).toList();
    this.missing = (int) asked.stream().filter(ChoiceEffect::isIncomplete).count();
    List<ChoiceEffect> largest =
        all.stream()
            .sorted(Comparator.comparingDouble(one -> -Math.abs(one.difference())))
            .limit(MOST_ROWS)
            .toList();
    this.shown = all.stream().filter(largest::contains).toList();
  }

  @Override
  public String name() {
    return "figures/contrasts";
  }

  @Override
  public String purpose() {
    return "What each combination of choices changes in the primary outcome.";
  }

  @Override
  public byte[] png() {
    return draw().png();
  }

  Canvas draw() {
    double low = 0;
    double high = 0;
    for (ChoiceEffect one : shown) {
      for (double end : new double[] {one.difference(), one.range().low(), one.range().high()}) {
        low = end < low ? end : low;
        high = end > high ? end : high;
      }
    }
    double room = high > low ? (high - low) * 0.04 : 1;
    Amount amount = amount();
    return new RowChart(
            new Header(experiment.question(), subtitle(), List.of()),
            shown.stream().map(one -> row(one, amount)).toList(),
            new RowChart.Scale(
                low - room,
                high + room,
                amount.factor(),
                "",
                "difference, " + amount.differenceUnit()),
            isOneWorld() ? "difference (95% interval)" : "mean (from least to most)",
            note())
        .draw();
  }

  private String note() {
    return (missing > 0
            ? "Incomplete: runs are missing for %s of choices. "
                .formatted(Words.count(missing, "combination"))
            : "")
        + (all.size() > shown.size()
            ? "The %d largest of %d; all of them are in contrasts.csv."
                .formatted(shown.size(), all.size())
            : "");
  }

  private String subtitle() {
    String what =
        Words.capital(contrasts.primary().label())
            + ": mean difference between pairs of"
            + " runs of the same people";
    String tests = Words.count(contrasts.ofPrimary().size(), "test");
    return isOneWorld()
        ? what
            + ", with its 95% interval; grey where it is not beyond chance, allowing for "
            + tests
            + "."
        : what
            + ", over %d combinations of what is uncertain; line: from the one where it is least to"
                .formatted(experiment.uncertainPoints())
            + " the one where it is most. Grey: not beyond chance in all of them, allowing for "
            + tests
            + ".";
  }

  private RowChart.Row row(ChoiceEffect one, Amount amount) {
    return new RowChart.Row(
        one.levels(),
        "",
        List.of(
            new RowChart.Mark(
                RowChart.Shape.DOT,
                one.difference(),
                one.range().low(),
                one.range().high(),
                one.isBeyondChance() ? Palette.arm(1, 2) : Palette.arm(0, 2))),
        amount.difference(one.difference()) + " (" + amount.differenceInterval(one.range()) + ")",
        !one.isBeyondChance());
  }

  private boolean isOneWorld() {
    return all.stream().allMatch(one -> one.contrasts().size() == 1);
  }

  /** One scale for all, with the decimals that the smallest interval deserves. */
  private Amount amount() {
    Amount finest =
        shown.stream()
            .flatMap(one -> one.contrasts().stream())
            .map(one -> Amount.of(one.effect()))
            .max(Comparator.comparingInt(Amount::decimals))
            .orElseThrow();
    PairedEffect largest =
        shown.stream()
            .flatMap(one -> one.contrasts().stream())
            .map(SweepContrasts.Contrast::effect)
            .max(Comparator.comparingDouble(effect -> Math.abs(effect.difference())))
            .orElseThrow();
    return new Amount(
        contrasts.primary(),
        Amount.of(largest).factor(),
        Math.min(finest.decimals(), Amount.of(largest).decimals() + 1));
  }

  @Override
  public ResultTable numbers() {
    return new Numbers(name(), contrasts.primary().key(), contrasts.primary().unit(), shown);
  }

  /** The numbers of the picture. */
  private record Numbers(String figure, String outcome, String unit, List<ChoiceEffect> shown)
      implements ResultTable {
    @Override
    public TableLayout layout() {
      return TableLayout.of(
          figure + ".csv",
          "The numbers of the picture of the same name.",
          Column.text("choices", "levels of what somebody can choose"),
          Column.text("outcome", "name of the outcome, as on the command line"),
          Column.text("unit", "unit of the values in this row"),
          Column.whole("worlds", "worlds", "combinations of what is uncertain"),
          Column.number("difference", "see unit", "mean of the mean differences in them"),
          Column.number(
              "low", "see unit", "least mean difference; lower end of its 95% interval in one"),
          Column.number(
              "high", "see unit", "largest mean difference; upper end of its 95% interval in one"),
          Column.whole("worlds_beyond_chance", "worlds", "worlds in which it is beyond chance"));
    }

    @Override
    public void writeRows(CsvTable table) throws IOException {
      for (ChoiceEffect one : shown) {
        table
            .text(one.levels())
            .text(outcome)
            .text(unit)
            .whole(one.contrasts().size())
            .number(one.difference())
            .number(one.range().low())
            .number(one.range().high())
            .whole(one.beyondChance())
            .endRow();
      }
    }
  }
}
