package org.linkwork.report.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.linkwork.decision.Decision;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.Price;
import org.linkwork.decision.Samples;
import org.linkwork.decision.UnitValue;
import org.linkwork.decision.economics.Acceptability;
import org.linkwork.decision.economics.NetBenefit;
import org.linkwork.decision.economics.Spread;
import org.linkwork.record.Payer;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/** The tables of a decision. */
public final class DecisionTables {
  private static final int STEPS = 40;

  private final DecisionFindings findings;
  private final List<String> names;

  /** The tables of these findings. */
  public DecisionTables(DecisionFindings findings) {
    this.findings = findings;
    this.names = findings.decision().names();
  }

  /** All tables that belong to no picture. */
  public List<ResultTable> all(BudgetFrontier frontier) {
    List<ResultTable> tables =
        new ArrayList<>(
            List.of(
                new OptionsTable(findings).table(),
                budget(),
                new EquityTables(findings).whoGains(),
                new EquityTables(findings).distribution(),
                worstTenth(),
                new WorstRunsTable(findings).table(),
                terms(),
                assumptions(),
                samples()));
    if (!frontier.steps().isEmpty()) {
      tables.add(frontier.table());
    }
    return tables;
  }

  /** Money by option, year and payer. */
  ResultTable budget() {
    List<List<Object>> rows = new ArrayList<>();
    for (int option = 0; option < names.size(); option++) {
      for (int year = 0; year < findings.decision().years(); year++) {
        for (Payer payer : Payer.values()) {
          if (payer != Payer.PATIENTS) {
            double cash = findings.cash(option, year, payer);
            rows.add(
                List.of(
                    names.get(option),
                    year + 1,
                    payer.label(),
                    cash,
                    cash - findings.cash(0, year, payer),
                    findings.extra(option, year),
                    findings.decision().money().budget()[year] / 100.0));
          }
        }
      }
    }
    return new ListedTable(
        TableLayout.of(
            "budget-by-year.csv",
            "Cash by year and payer at the price list's means, not discounted; GP appointments apart.",
            Column.text("option", "the option"),
            Column.whole("year", "", "year of the decision, from 1"),
            Column.text("payer", "who pays"),
            Column.number("cash", "pounds", "what is paid"),
            Column.number("extra_cash", "pounds", "more than under the first option"),
            Column.number(
                "extra_in_main_perspective",
                "pounds",
                "of all payers of the main perspective, the same in each row of the year"),
            Column.number(
                "budget", "pounds", "what may be spent more than under the first option")),
        rows);
  }

  /** What stands out in the tenth of draws in which each option does worst. */
  ResultTable worstTenth() {
    List<List<Object>> rows = new ArrayList<>();
    double[][] increments = NetBenefit.increments(findings.netBenefit());
    for (int option = 1; option < names.size(); option++) {
      double[] gain = NetBenefit.column(increments, option);
      int[] worst = Spread.worstTenth(gain);
      String name = names.get(option);
      double least = gain[worst[worst.length - 1]];
      new DecisionWords(findings)
          .standouts(worst)
          .forEach((varied, by) -> rows.add(List.of(name, least, varied, by)));
    }
    return new ListedTable(
        TableLayout.of(
            "worst-tenth.csv",
            "The tenth of draws in which each option has the least net benefit against the first.",
            Column.text("option", "the option"),
            Column.number("net_benefit_at_most", "pounds", "in these draws"),
            Column.text("varied", "a price or parameter"),
            Column.number(
                "stands_out_by",
                "standard deviations",
                "its mean there less its mean in all draws")),
        rows);
  }

  /** What was asked, and under which terms. */
  ResultTable terms() {
    Decision decision = findings.decision();
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("question", decision.question()));
    rows.add(List.of("base", String.valueOf(decision.baseFile().getFileName())));
    rows.add(List.of("years", Integer.toString(decision.years())));
    rows.add(List.of("perspective", decision.money().perspectives().get(0).label()));
    rows.add(List.of("price_year", Integer.toString(decision.money().priceYear())));
    rows.add(List.of("draws", Integer.toString(findings.samples().draws())));
    rows.add(List.of("replicates", Integer.toString(findings.data().replicates())));
    rows.add(List.of("parameter_sets", Integer.toString(findings.data().sets().size())));
    rows.add(List.of("value_per_wellby", Double.toString(decision.values().wellby().pounds())));
    return new ListedTable(
        TableLayout.of(
            "terms.csv",
            "What was asked, and under which terms.",
            Column.text("what", "what is said"),
            Column.text("as", "what it is")),
        rows);
  }

  /** Prices, values and rates with their sources. */
  ResultTable assumptions() {
    List<List<Object>> rows = new ArrayList<>();
    for (Price price : findings.decision().money().prices().values()) {
      rows.add(
          List.of(
              price.item().key(),
              price.item().unit(),
              price.value().form().name().toLowerCase(Locale.ROOT),
              price.value().mean(),
              price.value().low(),
              price.value().high(),
              Integer.toString(price.year()),
              price.source()));
    }
    UnitValue wellby = findings.decision().values().wellby();
    UnitValue qaly = findings.decision().values().qaly();
    rows.add(value("value of a WELLBY", wellby));
    rows.add(value("value of a QALY", qaly));
    rows.add(
        List.of(
            "QALYs for a WELLBY",
            "QALYs",
            findings.decision().values().qalysPerWellby().form().name().toLowerCase(Locale.ROOT),
            findings.decision().values().qalysPerWellby().mean(),
            findings.decision().values().qalysPerWellby().low(),
            findings.decision().values().qalysPerWellby().high(),
            "",
            findings.decision().values().exchangeSource()));
    rows.add(rate("discount rate of costs", findings.decision().money().costRate()));
    rows.add(rate("discount rate of outcomes", findings.decision().money().outcomeRate()));
    return new ListedTable(
        TableLayout.of(
            "assumptions.csv",
            "Prices, values and rates with their sources.",
            Column.text("what", "what is assumed"),
            Column.text("unit", "its unit"),
            Column.text("distribution", "how it was varied"),
            Column.number("mean", "as in unit", "its mean"),
            Column.number("low", "as in unit", "low end of its range"),
            Column.number("high", "as in unit", "high end of it"),
            Column.text("price_year", "the year whose prices these are"),
            Column.text("source", "where it is from")),
        rows);
  }

  private static List<Object> value(String what, UnitValue value) {
    return List.of(
        what,
        "pounds",
        "an input",
        value.pounds(),
        value.low(),
        value.high(),
        Integer.toString(value.year()),
        value.source());
  }

  private static List<Object> rate(String what, double rate) {
    return List.of(what, "share a year", "an input", rate, rate, rate, "", "the decision file");
  }

  /** Every draw of every option, as dampack, BCEA and hesim read samples. */
  ResultTable samples() {
    Samples samples = findings.samples();
    List<List<Object>> rows = new ArrayList<>();
    for (int option = 0; option < names.size(); option++) {
      for (int draw = 0; draw < samples.draws(); draw++) {
        rows.add(
            List.of(
                names.get(option),
                draw + 1,
                "all",
                samples.cost()[draw][option],
                samples.qalys()[draw][option],
                samples.wellbys()[draw][option]));
      }
    }
    return new ListedTable(
        TableLayout.of(
            "samples.csv",
            "Cost and outcome of every option in every draw, for dampack, BCEA and hesim.",
            Column.text("strategy", "the option"),
            Column.whole("sample", "", "number of the draw, the same for every option"),
            Column.text("grp", "group of people: all"),
            Column.number("cost", "pounds", "discounted, in the main perspective"),
            Column.number("qalys", "QALYs", "the draw's WELLBYs by its exchange; secondary"),
            Column.number(
                "wellbys", "WELLBYs", "years of life satisfaction of all adults, discounted")),
        rows);
  }

  /** Values of a WELLBY from 0 to twice the high end of the range in use. */
  double[] values() {
    double most = 2 * findings.decision().values().wellby().high();
    return IntStream.rangeClosed(0, STEPS).mapToDouble(step -> most * step / STEPS).toArray();
  }

  /** Acceptability over these values. */
  Acceptability acceptability() {
    return Acceptability.of(findings.samples().cost(), findings.samples().wellbys(), values());
  }
}
