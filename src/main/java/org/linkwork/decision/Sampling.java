package org.linkwork.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.linkwork.decision.economics.Discounting;
import org.linkwork.decision.economics.InnerNoise;
import org.linkwork.record.Purpose;

/**
 * Draws samples from the runs of a decision.
 *
 * <p>With several parameter sets a draw is a set and prices, and the chance of the runs behind a
 * set is taken out of the spread over sets. With one set a draw is prices and the runs drawn again
 * with replacement, so that the spread over draws is that of prices and of chance, and the values
 * of what nobody can choose are not in it.
 */
final class Sampling {
  private final Decision decision;
  private final DecisionData data;
  private final PriceDraws prices;
  private final int options;

  Sampling(Decision decision, DecisionData data) {
    this.decision = decision;
    this.data = data;
    this.prices = new PriceDraws(decision);
    this.options = decision.options().size();
  }

  Samples draw() {
    int draws = decision.draws();
    int[] set = sets(draws);
    List<Map<PricedItem, Double>> drawn = new ArrayList<>();
    double[][] cost = new double[draws][];
    double[][] wellbys = new double[draws][];
    double[][] qalys = new double[draws][options];
    double[][][] extra = new double[draws][options][decision.years()];
    Correction costs = correction(this::costAtMeans);
    Correction effects = correction(this::wellbys);
    for (int draw = 0; draw < draws; draw++) {
      drawn.add(prices.prices(draw));
      Map<Purpose, Double> factors = prices.factors(drawn.get(draw));
      RunLedger[][] runs = runs(set[draw], draw);
      cost[draw] = means(runs, ledger -> cost(ledger, factors));
      wellbys[draw] = means(runs, this::wellbys);
      costs.apply(cost[draw], set[draw]);
      effects.apply(wellbys[draw], set[draw]);
      double exchange = prices.exchange(draw);
      for (int option = 0; option < options; option++) {
        qalys[draw][option] = exchange * wellbys[draw][option];
      }
      for (int year = 0; year < decision.years(); year++) {
        int at = year;
        double[] paid =
            means(runs, ledger -> ledger.cash(at, decision.money().perspectives().get(0), factors));
        for (int option = 0; option < options; option++) {
          extra[draw][option][year] = (paid[option] - paid[0]) / 100;
        }
      }
    }
    return new Samples(set, drawn, cost, wellbys, qalys, extra, effects.chanceShares());
  }

  /** Discounted cost of a run in the main perspective, in pounds. */
  double cost(RunLedger ledger, Map<Purpose, Double> factors) {
    double[] years = new double[ledger.years()];
    for (int year = 0; year < years.length; year++) {
      years[year] = ledger.cash(year, decision.money().perspectives().get(0), factors) / 100.0;
    }
    return Discounting.presentValue(years, decision.money().costRate());
  }

  double costAtMeans(RunLedger ledger) {
    return cost(ledger, prices.factors(prices.means()));
  }

  /** Discounted WELLBYs of a run. */
  double wellbys(RunLedger ledger) {
    return Discounting.presentValue(ledger.wellbysByYear(), decision.money().outcomeRate());
  }

  /** Sets in proportion to their weights, as evenly as whole draws can. */
  private int[] sets(int draws) {
    double[] weights = data.weights();
    int[] set = new int[draws];
    int at = 0;
    double until = weights[0];
    for (int draw = 0; draw < draws; draw++) {
      double place = (draw + 0.5) / draws;
      while (place > until && at < weights.length - 1) {
        until += weights[++at];
      }
      set[draw] = at;
    }
    return set;
  }

  private RunLedger[][] runs(int set, int draw) {
    RunLedger[][] runs = data.ledgers()[set];
    if (data.sets().size() > 1) {
      return runs;
    }
    RunLedger[][] again = new RunLedger[runs.length][];
    for (int place = 0; place < runs.length; place++) {
      again[place] = runs[prices.again(place, draw, runs.length)];
    }
    return again;
  }

  private double[] means(RunLedger[][] runs, Measure measure) {
    double[] means = new double[options];
    for (RunLedger[] run : runs) {
      for (int option = 0; option < options; option++) {
        means[option] += measure.of(run[option]) / runs.length;
      }
    }
    return means;
  }

  private Correction correction(Measure measure) {
    Correction correction = new Correction(new double[data.sets().size()][options], options);
    if (data.sets().size() < 2 || data.replicates() < 2) {
      return correction;
    }
    double[] weights = data.weights();
    for (int option = 1; option < options; option++) {
      double[][] differences = new double[data.sets().size()][];
      double mean = 0;
      double[] means = new double[differences.length];
      for (int set = 0; set < differences.length; set++) {
        RunLedger[][] runs = data.ledgers()[set];
        differences[set] = new double[runs.length];
        for (int run = 0; run < runs.length; run++) {
          differences[set][run] = measure.of(runs[run][option]) - measure.of(runs[run][0]);
          means[set] += differences[set][run] / runs.length;
        }
        mean += weights[set] * means[set];
      }
      InnerNoise noise = InnerNoise.of(differences);
      correction.shares[option] = noise.share();
      for (int set = 0; set < differences.length; set++) {
        correction.shift[set][option] = (noise.shrinkage() - 1) * (means[set] - mean);
      }
    }
    return correction;
  }

  /** By how much a set's increments are moved towards the mean of all, by set and option. */
  private static final class Correction {
    private final double[][] shift;
    private final double[] shares;

    Correction(double[][] shift, int options) {
      this.shift = shift;
      this.shares = new double[options];
      Arrays.fill(shares, Double.NaN);
    }

    void apply(double[] values, int set) {
      for (int option = 1; option < values.length; option++) {
        values[option] += shift[set][option];
      }
    }

    double[] chanceShares() {
      return shares.clone();
    }
  }
}
