package org.linkwork.report.page;

import java.util.List;
import org.linkwork.report.words.Words;

/** Prices, values and rates that a decision was judged with, and where they are from. */
final class DecisionInputs {
  private DecisionInputs() {}

  /** The chapter of any decision. */
  static Chapter chapter(PageFolder folder) {
    List<List<String>> rows =
        folder.table("assumptions.csv").stream()
            .map(
                row ->
                    List.of(
                        row.text("what"),
                        number(row.number("mean")),
                        row.is("low", row.text("high"))
                            ? "-"
                            : number(row.number("low")) + " to " + number(row.number("high")),
                        row.text("unit"),
                        row.text("price_year"),
                        row.text("source")))
            .toList();
    return new Chapter(
        "inputs",
        "Prices and values",
        List.of(
            Element.paragraph(
                "These are inputs, not findings. linkwork decide FOLDER with --price, --budget or"
                    + " --value-per-wellby says what the same runs mean under others, and so does"
                    + " decision.xlsx."),
            new NumberTable(
                    "What was assumed of prices and values",
                    List.of(
                        NumberTable.Heading.words("What"),
                        NumberTable.Heading.numbers("mean"),
                        NumberTable.Heading.numbers("range"),
                        NumberTable.Heading.words("unit"),
                        NumberTable.Heading.words("prices of"),
                        NumberTable.Heading.words("source")),
                    rows)
                .html()));
  }

  private static String number(double value) {
    return Math.abs(value) >= 10 || value == 0 ? Words.count(value) : Double.toString(value);
  }
}
