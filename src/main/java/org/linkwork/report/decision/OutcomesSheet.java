package org.linkwork.report.decision;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.linkwork.decision.Count;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.Told;

/** What each option gives: WELLBYs by year against the first option, people, and GP time. */
final class OutcomesSheet {
  static final String NAME = "Outcomes";
  private static final int FIRST = 2;

  private final DecisionFindings findings;

  OutcomesSheet(DecisionFindings findings) {
    this.findings = findings;
  }

  private int years() {
    return findings.decision().years();
  }

  void write(Worksheet sheet) {
    List<String> heads = new ArrayList<>(List.of("option"));
    for (int year = 0; year < years(); year++) {
      heads.add("extra WELLBYs, year " + (year + 1));
    }
    heads.add("extra WELLBYs, discounted");
    heads.add("extra QALYs, never added");
    heads.add("GP hours released, apart from cash");
    for (Count what : Count.values()) {
      heads.add(what.label());
    }
    DecisionWorkbook.heading(sheet, 1, heads);
    for (int option = 0; option < findings.decision().options().size(); option++) {
      int row = FIRST + option;
      sheet.value(row, 0, findings.decision().names().get(option));
      StringBuilder sum = new StringBuilder();
      for (int year = 0; year < years(); year++) {
        int of = year;
        double extra =
            findings.mean(option, ledger -> ledger.wellbysByYear()[of])
                - findings.mean(0, ledger -> ledger.wellbysByYear()[of]);
        sheet.value(row, 1 + year, extra);
        sum.append(year == 0 ? "" : "+")
            .append(DecisionWorkbook.column(1 + year))
            .append(row + 1)
            .append("/(1+")
            .append(PricesSheet.outcomeRate())
            .append(")^")
            .append(year);
      }
      sheet.formula(row, 1 + years(), sum.toString());
      sheet.formula(
          row,
          2 + years(),
          DecisionWorkbook.column(1 + years()) + (row + 1) + "*" + PricesSheet.exchange());
      Told hours = findings.gpHoursReleased(option, 0);
      sheet.value(row, 3 + years(), hours.mean());
      for (Count what : Count.values()) {
        sheet.value(
            row,
            4 + years() + what.ordinal(),
            findings.mean(option, ledger -> ledger.people(what)));
      }
    }
  }

  /** The cell with an option's discounted extra WELLBYs. */
  String wellbys(int option) {
    return DecisionWorkbook.cell(NAME, FIRST + option, 1 + years());
  }

  /** The cell with an option's extra QALYs. */
  String qalys(int option) {
    return DecisionWorkbook.cell(NAME, FIRST + option, 2 + years());
  }
}
