package org.linkwork.decision;

import java.util.EnumMap;
import java.util.Map;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.parameter.ParameterValues;
import org.linkwork.record.Purpose;

/**
 * Draws of a price list: the same draw is the same prices for every option, and a price that is
 * added changes no draw of the others.
 */
final class PriceDraws {
  /** The exchange of WELLBYs for QALYs, beside the numbers of items. */
  private static final int EXCHANGE = 1000;

  private final org.linkwork.decision.Decision decision;
  private final Draws draws;
  private final ParameterValues scenario;

  PriceDraws(org.linkwork.decision.Decision decision) {
    this.decision = decision;
    this.draws = Draws.keyed(decision.base().seed(), 0);
    this.scenario = decision.base().values();
  }

  /** Each price of the list in one draw. */
  Map<PricedItem, Double> prices(int draw) {
    Map<PricedItem, Double> drawn = new EnumMap<>(PricedItem.class);
    decision
        .money()
        .prices()
        .forEach(
            (item, price) ->
                drawn.put(
                    item,
                    price
                        .value()
                        .quantile(draws.uniform(Decision.PRICE_DRAWN, item.ordinal(), draw))));
    return drawn;
  }

  /** The means of the list. */
  Map<PricedItem, Double> means() {
    Map<PricedItem, Double> means = new EnumMap<>(PricedItem.class);
    decision.money().prices().forEach((item, price) -> means.put(item, price.value().mean()));
    return means;
  }

  /** How many times the scenario's prices these are, by what is paid for. */
  Map<Purpose, Double> factors(Map<PricedItem, Double> prices) {
    Map<Purpose, Double> factors = new EnumMap<>(Purpose.class);
    prices.forEach((item, price) -> factors.put(item.purpose(), price / scenarioPrice(item)));
    return factors;
  }

  /** The price at which runs were carried out. */
  double scenarioPrice(PricedItem item) {
    return item.isFactor() ? 1 : scenario.get(item.key());
  }

  /** QALYs for a WELLBY in one draw. */
  double exchange(int draw) {
    return decision
        .values()
        .qalysPerWellby()
        .quantile(draws.uniform(Decision.PRICE_DRAWN, EXCHANGE, draw));
  }

  /** A whole number from 0 below a bound, for drawing runs again. */
  int again(int place, int draw, int bound) {
    return (int) (bound * draws.uniform(Decision.RESAMPLED_ROW, place, draw));
  }
}
