package org.linkwork.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.linkwork.decision.economics.Efficiency;
import org.linkwork.decision.economics.NetBenefit;
import org.linkwork.decision.economics.Spread;
import org.linkwork.decision.economics.ValueOfInformation;
import org.linkwork.decision.economics.Worth;
import org.linkwork.experiment.FewRuns;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;

/** What came of a decision's runs, under the terms of money and values that it has now. */
public final class DecisionFindings {
  private static final double WRONG = 0.05;

  private final Decision decision;
  private final DecisionData data;
  private final Sampling sampling;
  private final Samples samples;
  private final Map<Purpose, Double> meanFactors;
  private final Knowledge knowledge = new Knowledge(this);

  /**
   * The findings.
   *
   * @param data what the runs cost and gave; at least two replicates of one set or more
   */
  public DecisionFindings(Decision decision, DecisionData data) {
    this.decision = decision;
    this.data = data;
    this.sampling = new Sampling(decision, data);
    this.samples = sampling.draw();
    PriceDraws prices = new PriceDraws(decision);
    this.meanFactors = prices.factors(prices.means());
  }

  private DecisionFindings(Decision decision, DecisionFindings other) {
    this.decision = decision;
    this.data = other.data;
    this.sampling = other.sampling;
    this.samples = other.samples;
    this.meanFactors = other.meanFactors;
  }

  /** The same draws under another budget or another value of a WELLBY, at the same prices. */
  public DecisionFindings under(Decision terms) {
    return new DecisionFindings(terms, this);
  }

  /** The decision. */
  public Decision decision() {
    return decision;
  }

  /** What the runs cost and gave. */
  public DecisionData data() {
    return data;
  }

  /** The draws. */
  public Samples samples() {
    return samples;
  }

  /** Whether the spread over draws has in it what is not known of the world's parameters. */
  public boolean hasParameterSets() {
    return data.sets().size() > 1;
  }

  /** Whether the draws stand for too few sets, or without sets too few runs, to count them. */
  public boolean isRough() {
    return FewRuns.isRough(hasParameterSets() ? data.sets().size() : data.replicates());
  }

  /** Factor of the price list's means by purpose, on the scenario's prices. */
  public Map<Purpose, Double> meanFactors() {
    return meanFactors;
  }

  /** Price at which runs were carried out. */
  public double scenarioPrice(PricedItem item) {
    return new PriceDraws(decision).scenarioPrice(item);
  }

  /** Mean over sets and runs of something read off each run of an option. */
  public double mean(int option, Measure measure) {
    double[] weights = data.weights();
    double mean = 0;
    for (int set = 0; set < weights.length; set++) {
      RunLedger[][] runs = data.ledgers()[set];
      for (RunLedger[] run : runs) {
        mean += weights[set] * measure.of(run[option]) / runs.length;
      }
    }
    return mean;
  }

  /** Mean discounted cost at the price list's means, in pounds. */
  public double cost(int option) {
    return mean(option, sampling::costAtMeans);
  }

  /** Mean discounted WELLBYs. */
  public double wellbys(int option) {
    return mean(option, sampling::wellbys);
  }

  /** Mean QALYs at the mean exchange. */
  public double qalys(int option) {
    return wellbys(option) * decision.values().qalysPerWellby().mean();
  }

  /** Mean cost of a purpose to a payer in a year at the scenario's prices, in pounds. */
  public double atScenarioPrices(int option, int year, Payer payer, Purpose purpose) {
    return mean(option, ledger -> ledger.paid(year, payer, purpose, Map.of()) / 100.0);
  }

  /** Mean cash of a payer in a year at the price list's means, in pounds. */
  public double cash(int option, int year, Payer payer) {
    return mean(option, ledger -> ledger.cash(year, payer, meanFactors) / 100.0);
  }

  /** Mean extra cash a year against the first option in the main perspective, in pounds. */
  public double extra(int option, int year) {
    Perspective main = decision.money().perspectives().get(0);
    return mean(option, ledger -> ledger.cash(year, main, meanFactors) / 100.0)
        - mean(0, ledger -> ledger.cash(year, main, meanFactors) / 100.0);
  }

  /** Share of draws in which an option stays within the budget in every year. */
  public double withinBudget(int option) {
    long[] budget = decision.money().budget();
    double within = 0;
    for (double[][] draw : samples.extra()) {
      within +=
          IntStream.range(0, budget.length)
                  .allMatch(year -> Math.round(100 * draw[option][year]) <= budget[year])
              ? 1
              : 0;
    }
    return within / samples.draws();
  }

  /** Whether an option's mean stays within the budget in every year. */
  public boolean isAffordable(int option) {
    long[] budget = decision.money().budget();
    return IntStream.range(0, budget.length)
        .allMatch(year -> Math.round(100 * extra(option, year)) <= budget[year]);
  }

  /** Net monetary benefit by draw and option at the decision's value of a WELLBY, in pounds. */
  public double[][] netBenefit() {
    return netBenefit(decision.values().wellby().pounds());
  }

  /** Net monetary benefit by draw and option at another value of a WELLBY, in pounds. */
  public double[][] netBenefit(double value) {
    return NetBenefit.monetary(samples.cost(), samples.wellbys(), value);
  }

  /** Mean net benefit of an option against the first, at list prices, in pounds. */
  public double netBenefitAgainstFirst(int option) {
    return decision.values().wellby().pounds() * (wellbys(option) - wellbys(0))
        - (cost(option) - cost(0));
  }

  /** Where options stand by mean cost and WELLBYs. */
  public List<Efficiency.Place> places() {
    int options = decision.options().size();
    double[] cost = IntStream.range(0, options).mapToDouble(this::cost).toArray();
    double[] effect = IntStream.range(0, options).mapToDouble(this::wellbys).toArray();
    return Efficiency.places(cost, effect);
  }

  /** By how much more net benefit one option has than another. */
  public Told netBenefitOver(int option, int other) {
    double value = decision.values().wellby().pounds();
    return told(
        option,
        other,
        ledger -> value * sampling.wellbys(ledger) - sampling.costAtMeans(ledger),
        netBenefit());
  }

  /** The runs in which an option does worst against the first, and what happened in them. */
  public WorstRuns worstRuns(int option) {
    double value = decision.values().wellby().pounds();
    return WorstRuns.of(
        this, option, ledger -> value * sampling.wellbys(ledger) - sampling.costAtMeans(ledger));
  }

  /** By how many WELLBYs more one option gives than another. */
  public Told wellbysOver(int option, int other) {
    return told(option, other, sampling::wellbys, samples.wellbys());
  }

  /** By how many more people one option has something happen than another; by runs alone. */
  public Told countOver(int option, int other, Count what) {
    return told(option, other, ledger -> ledger.people(what), null);
  }

  /** By how many hours less GPs are with patients under an option than under another, in all. */
  public Told gpHoursReleased(int option, int other) {
    return told(option, other, ledger -> -Arrays.stream(ledger.gpHours()).sum(), null);
  }

  Told told(int option, int other, Measure measure, double[][] draws) {
    double[] weights = data.weights();
    double mean = 0;
    double variance = 0;
    int degrees = 0;
    for (int set = 0; set < weights.length; set++) {
      RunLedger[][] runs = data.ledgers()[set];
      double[] differences = new double[runs.length];
      for (int run = 0; run < runs.length; run++) {
        differences[run] = measure.of(runs[run][option]) - measure.of(runs[run][other]);
      }
      mean += weights[set] * Spread.mean(differences);
      variance += weights[set] * weights[set] * Spread.variance(differences) / runs.length;
      degrees += runs.length - 1;
    }
    int comparisons = Math.max(1, decision.options().size() - 1);
    double critical =
        new TDistribution(null, Math.max(1, degrees))
            .inverseCumulativeProbability(1 - WRONG / 2 / comparisons);
    double half = critical * Math.sqrt(variance);
    double share = Double.NaN;
    if (draws != null) {
      share = 0;
      for (double[] draw : draws) {
        double difference = draw[option] - draw[other];
        share += (difference > 0 ? 1 : difference == 0 ? 0.5 : 0) / draws.length;
      }
    }
    return new Told(mean, mean - half, mean + half, share);
  }

  /** The options that stay within the budget in the mean, the first always among them. */
  public List<Integer> choices() {
    return IntStream.range(0, decision.options().size())
        .filter(option -> option == 0 || isAffordable(option))
        .boxed()
        .toList();
  }

  /** The option within the budget with the most mean net benefit, the first of several. */
  public int leader() {
    List<Integer> choices = choices();
    return choices.get(
        ValueOfInformation.best(
            choices.stream().mapToDouble(this::netBenefitAgainstFirst).toArray()));
  }

  /** The options within the budget that cannot be told apart from another by net benefit. */
  public List<Integer> notToldApartFrom(int option) {
    return choices().stream()
        .filter(other -> other != option && !netBenefitOver(option, other).isSure())
        .toList();
  }

  /** Net benefit by draw of the options within the budget, in the order of {@link #choices}. */
  public double[][] netBenefitOfChoices() {
    int[] choices = choices().stream().mapToInt(Integer::intValue).toArray();
    return Arrays.stream(netBenefit())
        .map(draw -> IntStream.of(choices).mapToDouble(option -> draw[option]).toArray())
        .toArray(double[][]::new);
  }

  /**
   * Expected value of perfect information on the choice within the budget, for this place over the
   * years.
   */
  public Worth perfectInformation() {
    return knowledge.perfect();
  }

  /** What it would be worth to know each parameter or price, by name. */
  public Map<String, Worth> partialInformation() {
    return knowledge.worth();
  }

  /** What differs from draw to draw, by name: prices, and parameters of sets. */
  public SortedMap<String, double[]> parameters() {
    return knowledge.varied();
  }

  /** How outcomes are spread over deprivation fifths. */
  public Equity equity() {
    return new Equity(this);
  }
}
