package org.linkwork.report.decision;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;

/** Cash by option, year and payer: what each purpose costs at the scenario's prices, and in all. */
final class BudgetSheet {
  static final String NAME = "Budget by year";
  private static final int FACTORS = 1;
  private static final int HEADING = 2;
  private static final int FIRST = 3;
  private static final int PURPOSES = 3;
  private static final int TOTAL = PURPOSES + Purpose.values().length;
  private static final int COUNTS = TOTAL + 1;

  private final DecisionFindings findings;
  private final PricesSheet prices;

  BudgetSheet(DecisionFindings findings, PricesSheet prices) {
    this.findings = findings;
    this.prices = prices;
  }

  void write(Worksheet sheet) {
    List<String> heads = new ArrayList<>(List.of("option", "year", "payer"));
    for (Purpose purpose : Purpose.values()) {
      heads.add(purpose.label() + " (pounds at the scenario's prices)");
    }
    heads.add("cash at the prices used (pounds)");
    heads.add("counts in " + findings.decision().money().perspectives().get(0).label());
    DecisionWorkbook.heading(sheet, HEADING, heads);
    sheet.value(FACTORS, 0, "times the scenario's prices");
    for (Purpose purpose : Purpose.values()) {
      sheet.formula(FACTORS, PURPOSES + purpose.ordinal(), prices.factor(purpose));
    }
    int row = FIRST;
    String first = DecisionWorkbook.column(PURPOSES);
    String last = DecisionWorkbook.column(TOTAL - 1);
    for (int option = 0; option < findings.decision().options().size(); option++) {
      for (int year = 0; year < findings.decision().years(); year++) {
        for (Payer payer : Payer.values()) {
          sheet.value(row, 0, findings.decision().names().get(option));
          sheet.value(row, 1, year + 1);
          sheet.value(row, 2, payer.label());
          for (Purpose purpose : Purpose.values()) {
            sheet.value(
                row,
                PURPOSES + purpose.ordinal(),
                findings.atScenarioPrices(option, year, payer, purpose));
          }
          int line = row + 1;
          sheet.formula(
              row,
              TOTAL,
              "SUMPRODUCT(%s$%d:%s$%d,%s%d:%s%d)"
                  .formatted(first, FACTORS + 1, last, FACTORS + 1, first, line, last, line));
          boolean counts = findings.decision().money().perspectives().get(0).counts(payer);
          sheet.value(row, COUNTS, counts ? 1 : 0);
          row++;
        }
      }
    }
  }

  /** The formula of an option's cash in a year in the main perspective. */
  String cash(int option, int year) {
    int payers = Payer.values().length;
    int from = FIRST + (option * findings.decision().years() + year) * payers + 1;
    int to = from + payers - 1;
    String total = DecisionWorkbook.column(TOTAL);
    String counts = DecisionWorkbook.column(COUNTS);
    return "SUMPRODUCT('%s'!$%s$%d:$%s$%d,'%s'!$%s$%d:$%s$%d)"
        .formatted(NAME, total, from, total, to, NAME, counts, from, counts, to);
  }
}
