package org.linkwork.report.decision;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.Told;
import org.linkwork.decision.economics.Efficiency;
import org.linkwork.decision.economics.NetBenefit;
import org.linkwork.decision.economics.Spread;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/** The table of options: what each costs and gives, and how it stands. */
final class OptionsTable {
  private static final double TWENTIETH = 0.05;

  private final DecisionFindings findings;
  private final List<String> names;

  OptionsTable(DecisionFindings findings) {
    this.findings = findings;
    this.names = findings.decision().names();
  }

  /** One row an option: what it costs and gives, and how it stands. */
  ResultTable table() {
    List<List<Object>> rows = new ArrayList<>();
    List<Efficiency.Place> places = findings.places();
    double[] shares = MostInDraws.shares(findings);
    for (int option = 0; option < names.size(); option++) {
      double cost = findings.cost(option) - findings.cost(0);
      Told gain = findings.wellbysOver(option, 0);
      Told benefit = findings.netBenefitOver(option, 0);
      Told hours = findings.gpHoursReleased(option, 0);
      Efficiency.Quadrant quadrant = Efficiency.Quadrant.of(cost, gain.mean());
      boolean hasRatio =
          quadrant == Efficiency.Quadrant.MORE_FOR_MORE
              || quadrant == Efficiency.Quadrant.LESS_FOR_LESS;
      double[] extra = NetBenefit.column(NetBenefit.increments(findings.samples().cost()), option);
      rows.add(
          List.of(
              names.get(option),
              cost,
              Spread.quantile(extra, TWENTIETH),
              Spread.quantile(extra, 1 - TWENTIETH),
              gain.mean(),
              gain.low(),
              gain.high(),
              findings.qalys(option) - findings.qalys(0),
              quadrant.words(),
              hasRatio ? cost / gain.mean() : Double.NaN,
              standing(places.get(option)),
              places.get(option).ratio(),
              findings.netBenefitAgainstFirst(option),
              benefit.low(),
              benefit.high(),
              findings.netBenefitAgainstFirst(option)
                  / findings.decision().values().wellby().pounds(),
              shares[option],
              findings.withinBudget(option),
              findings.isAffordable(option) ? "yes" : "no",
              hours.mean(),
              hours.low(),
              hours.high(),
              benefit.isSure() ? "yes" : "no",
              findings.samples().chanceShare()[option]));
    }
    String over = "more than the first option";
    return new ListedTable(
        TableLayout.of(
            "options.csv",
            "What each option costs and gives against the first, and how sure that is. "
                + DecisionWords.NOT_CALIBRATED,
            Column.text("option", "the option"),
            Column.number("extra_cost", "pounds", over + ", discounted, in the main perspective"),
            Column.number("extra_cost_p05", "pounds", "below which 5% of draws lie"),
            Column.number("extra_cost_p95", "pounds", "above which 5% of draws lie"),
            Column.number("extra_wellbys", "WELLBYs", over + ", counterfactual, discounted"),
            Column.number(
                "extra_wellbys_low",
                "WELLBYs",
                "low end of the interval that chance of the runs leaves, 95% for all options together"),
            Column.number("extra_wellbys_high", "WELLBYs", "high end of it"),
            Column.number(
                "extra_qalys",
                "QALYs",
                "the same gain as QALYs by the stated exchange, never added to it"),
            Column.text("against_first", "dominance in words"),
            Column.number("icer_against_first", "pounds a WELLBY", "where a ratio has a meaning"),
            Column.text("standing", "place on the efficiency frontier"),
            Column.number(
                "icer_on_frontier",
                "pounds a WELLBY",
                "against the next cheaper option on the frontier"),
            Column.number("net_benefit", "pounds", over),
            Column.number(
                "net_benefit_low",
                "pounds",
                "low end of the interval that chance of the runs leaves"),
            Column.number("net_benefit_high", "pounds", "high end of it"),
            Column.number("net_health_benefit", "WELLBYs", over),
            Column.number(
                "share_with_most", "share of draws", "in which it has the most net benefit of all"),
            Column.number(
                "within_budget",
                "share of draws",
                "in which it stays within the budget in every year"),
            Column.text("affordable", "yes where its mean does"),
            Column.number(
                "gp_hours_released",
                "hours",
                "less with patients than under the first option, apart from cash"),
            Column.number(
                "gp_hours_released_low", "hours", "low end of the interval that chance leaves"),
            Column.number("gp_hours_released_high", "hours", "high end of it"),
            Column.text(
                "told_from_first",
                "yes where neither chance nor what was varied leaves it in doubt which of both has more net benefit"),
            Column.number(
                "chance_share",
                "share",
                "of the spread over parameter sets that was chance of the runs and is taken out")),
        rows);
  }

  /** How an option stands, in words. */
  private String standing(Efficiency.Place place) {
    return switch (place.standing()) {
      case ON_FRONTIER -> "on the frontier";
      case DOMINATED -> "dominated by \"" + names.get(place.against()) + "\"";
      case EXTENDEDLY_DOMINATED -> "extendedly dominated by a mixture of two others";
      case SAME -> "the same as \"" + names.get(place.against()) + "\"";
    };
  }
}
