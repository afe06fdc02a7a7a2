package org.linkwork.report.decision;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.linkwork.decision.DecisionFindings;

/** What each option costs and gives against the first, by formulas over the other sheets. */
final class OptionsSheet {
  static final String NAME = "Options";
  private static final int FIRST = 2;

  private final DecisionFindings findings;
  private final BudgetSheet budget;
  private final OutcomesSheet outcomes;

  OptionsSheet(DecisionFindings findings, BudgetSheet budget, OutcomesSheet outcomes) {
    this.findings = findings;
    this.budget = budget;
    this.outcomes = outcomes;
  }

  void write(Worksheet sheet) {
    int years = findings.decision().years();
    List<String> heads = new ArrayList<>(List.of("option"));
    for (int year = 0; year < years; year++) {
      heads.add("extra cash, year " + (year + 1) + " (pounds)");
    }
    heads.addAll(
        List.of(
            "within budget",
            "extra cost, discounted (pounds)",
            "extra WELLBYs",
            "pounds a WELLBY",
            "net benefit (pounds)",
            "extra QALYs, never added",
            "share of draws with most, at the program's prices",
            "told from the first, at the program's prices"));
    DecisionWorkbook.heading(sheet, 1, heads);
    double[] shares = MostInDraws.shares(findings);
    for (int option = 0; option < findings.decision().options().size(); option++) {
      int row = FIRST + option;
      int line = row + 1;
      sheet.value(row, 0, findings.decision().names().get(option));
      StringBuilder cost = new StringBuilder();
      StringBuilder within = new StringBuilder();
      for (int year = 0; year < years; year++) {
        sheet.formula(row, 1 + year, budget.cash(option, year) + "-" + budget.cash(0, year));
        String cell = DecisionWorkbook.column(1 + year) + line;
        cost.append(year == 0 ? "" : "+")
            .append(cell + "/(1+" + PricesSheet.costRate() + ")^" + year);
        within
            .append(year == 0 ? "" : ",")
            .append(findings.decision().money().budget()[year] / 100.0)
            .append(">=ROUND(" + cell + ",2)");
      }
      sheet.formula(row, years + 1, "IF(AND(" + within + "),\"yes\",\"no\")");
      sheet.formula(row, years + 2, cost.toString());
      sheet.formula(row, years + 3, outcomes.wellbys(option));
      String costs = DecisionWorkbook.column(years + 2) + line;
      String effects = DecisionWorkbook.column(years + 3) + line;
      sheet.formula(row, years + 4, ratio(costs, effects));
      sheet.formula(row, years + 5, PricesSheet.wellby() + "*" + effects + "-" + costs);
      sheet.formula(row, years + 6, outcomes.qalys(option));
      if (Double.isNaN(shares[option])) {
        sheet.value(row, years + 7, "too few runs to say");
      } else {
        sheet.value(row, years + 7, shares[option]);
      }
      sheet.value(row, years + 8, findings.netBenefitOver(option, 0).isSure() ? "yes" : "no");
    }
  }

  // A formula goes into the file as it is, so it must not hold the sign of less than.

  /** A ratio only where it has a meaning, else dominance in words. */
  private static String ratio(String cost, String effect) {
    return ("IF(AND(%1$s=0,%2$s=0),\"the same\",IF(AND(0>=%1$s,%2$s>=0),\"dominates\","
            + "IF(AND(%1$s>=0,0>=%2$s),\"dominated\",%1$s/%2$s)))")
        .formatted(cost, effect);
  }
}
