package org.linkwork.report.decision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.Samples;
import org.linkwork.report.table.Column;

/**
 * A decision as a workbook in which prices, discount rates and the value of a WELLBY can be
 * changed: totals, ratios and net benefit are formulas.
 */
public final class DecisionWorkbook {
  /** Its file. */
  public static final String FILE = "decision.xlsx";

  /** Most rows that a sheet can have, its heading apart. */
  static final int MOST_ROWS = 1_048_570;

  private static final String APPLICATION = "Linkwork";
  private static final String FORMAT = "1.0";
  private static final double WIDE = 28;

  private final DecisionFindings findings;

  /** The workbook of these findings. */
  public DecisionWorkbook(DecisionFindings findings) {
    this.findings = findings;
  }

  /**
   * The file; the same bytes for the same findings, whenever and wherever it is made.
   *
   * @throws IOException if it cannot be made
   */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, APPLICATION, FORMAT)) {
      Worksheet readMe = book.newWorksheet("Read me");
      Worksheet options = book.newWorksheet(OptionsSheet.NAME);
      Worksheet budget = book.newWorksheet(BudgetSheet.NAME);
      Worksheet outcomes = book.newWorksheet(OutcomesSheet.NAME);
      Worksheet whoGains = book.newWorksheet("Who gains");
      Worksheet prices = book.newWorksheet(PricesSheet.NAME);
      Worksheet assumptions = book.newWorksheet("Assumptions");
      Worksheet samples = book.newWorksheet("Samples");
      PricesSheet priced = new PricesSheet(findings);
      BudgetSheet paid = new BudgetSheet(findings, priced);
      OutcomesSheet gained = new OutcomesSheet(findings);
      DecisionTables tables = new DecisionTables(findings);
      readMe(readMe);
      priced.write(prices);
      paid.write(budget);
      gained.write(outcomes);
      new OptionsSheet(findings, paid, gained).write(options);
      table(whoGains, new EquityTables(findings).whoGains());
      table(assumptions, (ListedTable) tables.assumptions());
      samples(samples);
    }
    return SameBytes.of(out.toByteArray());
  }

  private void readMe(Worksheet sheet) {
    sheet.width(0, 120);
    int row = 0;
    sheet.value(row, 0, findings.decision().question());
    sheet.style(row++, 0).bold().wrapText(true).set();
    sheet.value(row, 0, DecisionWords.NOT_CALIBRATED);
    sheet.style(row++, 0).bold().set();
    row++;
    for (String sentence : new DecisionWords(findings).sentences()) {
      sheet.value(row, 0, sentence + ".");
      sheet.style(row++, 0).wrapText(true).set();
    }
    row++;
    for (String line :
        List.of(
            "Yellow cells on the sheet Prices can be changed: cost totals, ratios and net benefit"
                + " on the other sheets follow. Spread over draws, shares and the sheet Samples are"
                + " those of the program's run and do not.",
            "Costs are cash; what GP appointments cost is not in them. WELLBYs are the"
                + " counterfactual effect: the same people with the same luck. QALYs are the same"
                + " gain by a stated exchange and must not be added.",
            "To change prices with all their spread, type: linkwork decide FOLDER --price NAME=POUNDS")) {
      sheet.value(row, 0, line);
      sheet.style(row++, 0).wrapText(true).set();
    }
  }

  /** Writes a heading row in bold, below the line that belongs on every sheet. */
  static void heading(Worksheet sheet, int row, List<String> cells) {
    sheet.value(0, 0, DecisionWords.NOT_CALIBRATED);
    for (int column = 0; column < cells.size(); column++) {
      sheet.value(row, column, cells.get(column));
      sheet.style(row, column).bold().wrapText(true).set();
    }
    sheet.width(0, WIDE);
  }

  private static void table(Worksheet sheet, ListedTable table) {
    heading(
        sheet,
        1,
        table.layout().columns().stream().map(column -> column.name() + unit(column)).toList());
    int row = 2;
    for (List<Object> cells : table.rows()) {
      for (int column = 0; column < cells.size(); column++) {
        if (cells.get(column) instanceof String text) {
          sheet.value(row, column, text);
        } else if (Double.isFinite(((Number) cells.get(column)).doubleValue())) {
          sheet.value(row, column, (Number) cells.get(column));
        }
      }
      row++;
    }
  }

  private static String unit(Column column) {
    return column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
  }

  private void samples(Worksheet sheet) {
    heading(sheet, 1, List.of("strategy", "sample", "grp", "cost", "qalys", "wellbys"));
    Samples samples = findings.samples();
    int row = 2;
    for (int option = 0; option < findings.decision().options().size(); option++) {
      for (int draw = 0; draw < samples.draws() && row < MOST_ROWS; draw++) {
        sheet.value(row, 0, findings.decision().names().get(option));
        sheet.value(row, 1, draw + 1);
        sheet.value(row, 2, "all");
        sheet.value(row, 3, samples.cost()[draw][option]);
        sheet.value(row, 4, samples.qalys()[draw][option]);
        sheet.value(row, 5, samples.wellbys()[draw][option]);
        row++;
      }
    }
  }

  /** The name of a column, such as {@code C}. */
  static String column(int number) {
    return number < 26
        ? Character.toString('A' + number)
        : column(number / 26 - 1) + (char) ('A' + number % 26);
  }

  /** A cell of a sheet that does not move when a formula is copied. */
  static String cell(String sheet, int row, int column) {
    return "'" + sheet + "'!$" + column(column) + "$" + (row + 1);
  }
}
