package org.linkwork.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;

/** Reads the blocks of money and of what outcomes are worth. */
final class MoneyReader {
  private static final double MOST_POUNDS = 1e12;
  private static final double MOST_RATE = 0.2;

  private final Problems problems;
  private final ScalarReader scalars;
  private final PriceReader prices;
  private final int years;

  MoneyReader(Problems problems, int years) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.prices = new PriceReader(problems);
    this.years = years;
  }

  /** The terms of money; empty after an error. */
  Optional<MoneyTerms> read(YamlNode node) {
    Optional<YamlBlock> found = YamlBlock.of(node, "money", problems);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    YamlBlock block = found.get();
    Optional<Long> year =
        block
            .required("price_year", "say whose year's prices all are, such as price_year: 2023")
            .flatMap(
                of ->
                    scalars.whole(
                        of, "price_year", PriceReader.FIRST_YEAR, PriceReader.LAST_YEAR, ""));
    Optional<long[]> budget =
        block
            .required("budget_per_year", "write pounds a year, such as 250000, or a list by year")
            .flatMap(this::budget);
    double[] rates = {0.035, 0.015};
    block.optional("discount_rate").ifPresent(of -> readRates(of, rates));
    List<Perspective> perspectives =
        block
            .optional("perspectives")
            .map(this::perspectives)
            .orElse(List.of(Perspective.NHS_AND_COUNCIL));
    Map<PricedItem, Price> list =
        block.optional("prices").map(prices::list).orElseGet(() -> new EnumMap<>(PricedItem.class));
    block.refuseOtherKeys();
    return year.flatMap(
        of ->
            budget.map(
                pence ->
                    new MoneyTerms(of.intValue(), pence, rates[0], rates[1], perspectives, list)));
  }

  /** What outcomes are worth; empty after an error. */
  Optional<OutcomeValues> values(YamlNode node) {
    Optional<YamlBlock> found = YamlBlock.of(node, "values", problems);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    YamlBlock block = found.get();
    Optional<UnitValue> wellby =
        block
            .required("wellby", "write {pounds: 13000, year: 2019, source: ...}")
            .flatMap(of -> prices.unitValue(of, "wellby"));
    Optional<UnitValue> qaly =
        block
            .required("qaly", "write {pounds: 20000, year: 2023, source: ...}")
            .flatMap(of -> prices.unitValue(of, "qaly"));
    Optional<YamlBlock> exchange =
        block
            .required("qalys_per_wellby", "write {mean: 0.143, low: 0.1, high: 0.2, source: ...}")
            .flatMap(of -> YamlBlock.of(of, "qalys_per_wellby", problems));
    Optional<Uncertain> rate = exchange.flatMap(of -> prices.uncertain(of, "qalys_per_wellby"));
    Optional<String> source = exchange.flatMap(of -> prices.source(of, "qalys_per_wellby"));
    exchange.ifPresent(YamlBlock::refuseOtherKeys);
    block.refuseOtherKeys();
    if (wellby.isEmpty() || qaly.isEmpty() || rate.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new OutcomeValues(wellby.get(), qaly.get(), rate.get(), source.get()));
  }

  private Optional<long[]> budget(YamlNode node) {
    if (!(node instanceof YamlNode.Sequence list)) {
      OptionalDouble same = pounds(node);
      if (same.isEmpty()) {
        return Optional.empty();
      }
      long[] each = new long[years];
      Arrays.fill(each, Math.round(100 * same.getAsDouble()));
      return Optional.of(each);
    }
    if (list.items().size() != years) {
      problems.error(
          node.position(),
          "budget_per_year has " + list.items().size() + " years and horizon " + years,
          "write one amount for each year, or a single one for all");
      return Optional.empty();
    }
    long[] each = new long[years];
    boolean isComplete = true;
    for (int year = 0; year < years; year++) {
      OptionalDouble amount = pounds(list.items().get(year));
      isComplete &= amount.isPresent();
      each[year] = Math.round(100 * amount.orElse(0));
    }
    return isComplete ? Optional.of(each) : Optional.empty();
  }

  private OptionalDouble pounds(YamlNode node) {
    OptionalDouble amount = scalars.number(node, "budget_per_year");
    if (amount.isPresent() && !(amount.getAsDouble() >= 0 && amount.getAsDouble() < MOST_POUNDS)) {
      problems.error(
          node.position(),
          "budget_per_year is " + amount.getAsDouble(),
          "write pounds, 0 or more and below a million million");
      return OptionalDouble.empty();
    }
    return amount;
  }

  private void readRates(YamlNode node, double[] rates) {
    YamlBlock.of(node, "discount_rate", problems)
        .ifPresent(
            block -> {
              block.optional("costs").ifPresent(of -> rates[0] = rate(of, "costs"));
              block.optional("outcomes").ifPresent(of -> rates[1] = rate(of, "outcomes"));
              block.refuseOtherKeys();
            });
  }

  private double rate(YamlNode node, String of) {
    double rate = scalars.number(node, "discount_rate." + of).orElse(0);
    if (rate < 0 || rate > MOST_RATE) {
      problems.error(
          node.position(),
          "discount_rate." + of + " is " + rate,
          "write a share a year from 0 to " + MOST_RATE + ", such as 0.035");
    }
    return rate;
  }

  private List<Perspective> perspectives(YamlNode node) {
    List<Perspective> found = new ArrayList<>();
    if (!(node instanceof YamlNode.Sequence list) || list.items().isEmpty()) {
      scalars.refuse(node, "perspectives", "a list", "write some of " + Perspective.keys());
      return found;
    }
    for (YamlNode item : list.items()) {
      scalars
          .text(item, "a perspective")
          .ifPresent(
              key -> {
                Optional<Perspective> known = Perspective.named(key);
                if (known.isEmpty()) {
                  problems.error(
                      item.position(),
                      "there is no perspective \"" + key + "\"",
                      NearestName.advice(key, Perspective.keys()));
                } else if (!found.contains(known.get())) {
                  found.add(known.get());
                }
              });
    }
    return found;
  }
}
