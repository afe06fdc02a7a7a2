package org.linkwork.report.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.linkwork.decision.Decision;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/** Which option has the most net benefit at each of several yearly budgets, from the same runs. */
public final class BudgetFrontier {
  private final List<Step> steps = new ArrayList<>();

  /**
   * One budget.
   *
   * @param budget pounds a year
   * @param option the option with the most mean net benefit within it
   * @param netBenefit its net benefit against the first option, in pounds
   * @param notToldFrom other options within it that cannot be told apart from it
   */
  public record Step(double budget, String option, double netBenefit, List<String> notToldFrom) {}

  /** The choice at each of these budgets, in pounds a year. */
  public BudgetFrontier(DecisionFindings findings, List<Double> budgets) {
    for (double budget : budgets) {
      Decision decision = findings.decision();
      DecisionFindings within =
          findings.under(
              decision.with(
                  decision.money().withBudget(Math.round(100 * budget)), decision.values()));
      int leader = within.leader();
      steps.add(
          new Step(
              budget,
              decision.names().get(leader),
              within.netBenefitAgainstFirst(leader),
              within.notToldApartFrom(leader).stream().map(decision.names()::get).toList()));
    }
  }

  /** The steps, by budget as given. */
  public List<Step> steps() {
    return List.copyOf(steps);
  }

  /** Its lines on the screen; nothing where no budgets were asked for. */
  public String text() {
    if (steps.isEmpty()) {
      return "";
    }
    return "\nMost net benefit in the mean, by yearly budget:\n"
        + steps.stream()
            .map(
                step ->
                    String.format(
                        Locale.UK,
                        "  %10s  %s%s%n",
                        Pounds.whole(step.budget()),
                        step.option(),
                        step.notToldFrom().isEmpty()
                            ? ""
                            : " (not told apart from "
                                + String.join(", ", step.notToldFrom())
                                + ")"))
            .collect(Collectors.joining());
  }

  /** Its table. */
  ResultTable table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Step step : steps) {
      rows.add(
          List.of(
              step.budget(),
              step.option(),
              step.netBenefit(),
              String.join("; ", step.notToldFrom())));
    }
    return new ListedTable(
        TableLayout.of(
            "budget-frontier.csv",
            "Which option has the most net benefit at each budget. " + DecisionWords.NOT_CALIBRATED,
            Column.number("budget", "pounds a year", "what may be spent more than under the first"),
            Column.text("option", "the option with the most mean net benefit within it"),
            Column.number("net_benefit", "pounds", "against the first option"),
            Column.text("not_told_from", "options within it that cannot be told apart from it")),
        rows);
  }
}
