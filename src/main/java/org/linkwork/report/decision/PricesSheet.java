package org.linkwork.report.decision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.Price;
import org.linkwork.decision.PricedItem;
import org.linkwork.record.Purpose;

/** The prices, values and rates that can be changed. */
final class PricesSheet {
  static final String NAME = "Prices";
  private static final String YELLOW = "FFFF99";
  private static final int FIRST = 2;
  private static final int USED = 3;
  private static final int FACTOR = 4;

  private final DecisionFindings findings;
  private final Map<PricedItem, Integer> rows = new EnumMap<>(PricedItem.class);

  PricesSheet(DecisionFindings findings) {
    this.findings = findings;
    int row = FIRST;
    for (PricedItem item : PricedItem.values()) {
      rows.put(item, row++);
    }
  }

  private int after() {
    return FIRST + rows.size() + 1;
  }

  /** The cell with how many times the scenario's price is paid for a purpose, or a number. */
  String factor(Purpose purpose) {
    if (purpose == Purpose.GP_APPOINTMENTS || purpose == Purpose.GROUP_FEES) {
      return "0";
    }
    return PricedItem.of(purpose)
        .map(item -> DecisionWorkbook.cell(NAME, rows.get(item), FACTOR))
        .orElse("1");
  }

  static String wellby() {
    return DecisionWorkbook.cell(NAME, FIRST + PricedItem.values().length + 1, USED);
  }

  static String costRate() {
    return DecisionWorkbook.cell(NAME, FIRST + PricedItem.values().length + 2, USED);
  }

  static String outcomeRate() {
    return DecisionWorkbook.cell(NAME, FIRST + PricedItem.values().length + 3, USED);
  }

  static String exchange() {
    return DecisionWorkbook.cell(NAME, FIRST + PricedItem.values().length + 4, USED);
  }

  void write(Worksheet sheet) {
    DecisionWorkbook.heading(
        sheet,
        1,
        List.of("what", "unit", "in the scenario", "used (change me)", "times", "source"));
    for (Map.Entry<PricedItem, Integer> entry : rows.entrySet()) {
      PricedItem item = entry.getKey();
      int row = entry.getValue();
      Price price = findings.decision().money().prices().get(item);
      double scenario = findings.scenarioPrice(item);
      sheet.value(row, 0, item.key());
      sheet.value(row, 1, item.unit());
      sheet.value(row, 2, scenario);
      yellow(sheet, row, price == null ? scenario : price.value().mean());
      sheet.formula(
          row, FACTOR, "IF(C" + (row + 1) + "=0,1,D" + (row + 1) + "/C" + (row + 1) + ")");
      sheet.value(row, 5, price == null ? "the scenario" : price.source());
    }
    int row = after();
    row =
        input(
            sheet,
            row,
            "value of a WELLBY",
            "pounds",
            findings.decision().values().wellby().pounds(),
            findings.decision().values().wellby().source());
    row =
        input(
            sheet,
            row,
            "discount rate of costs",
            "share a year",
            findings.decision().money().costRate(),
            "the decision file");
    row =
        input(
            sheet,
            row,
            "discount rate of outcomes",
            "share a year",
            findings.decision().money().outcomeRate(),
            "the decision file");
    input(
        sheet,
        row,
        "QALYs for a WELLBY",
        "QALYs",
        findings.decision().values().qalysPerWellby().mean(),
        findings.decision().values().exchangeSource());
  }

  private static int input(
      Worksheet sheet, int row, String what, String unit, double value, String source) {
    sheet.value(row, 0, what);
    sheet.value(row, 1, unit);
    yellow(sheet, row, value);
    sheet.value(row, 5, source);
    return row + 1;
  }

  private static void yellow(Worksheet sheet, int row, double value) {
    sheet.value(row, USED, value);
    sheet.style(row, USED).fillColor(YELLOW).set();
  }
}
