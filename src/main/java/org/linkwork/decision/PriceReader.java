package org.linkwork.decision;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;

/** Reads prices and values with their ranges, years and sources. */
final class PriceReader {
  static final int FIRST_YEAR = 1990;
  static final int LAST_YEAR = 2100;

  private final Problems problems;
  private final ScalarReader scalars;

  PriceReader(Problems problems) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** A price list; what cannot be read is left out and a problem. */
  Map<PricedItem, Price> list(YamlNode node) {
    Map<PricedItem, Price> prices = new EnumMap<>(PricedItem.class);
    YamlBlock.of(node, "prices", problems)
        .ifPresent(
            block -> {
              for (YamlNode.Entry entry : block.entries()) {
                String key = entry.key().text();
                Optional<PricedItem> item = PricedItem.named(key);
                if (item.isEmpty()) {
                  problems.error(
                      entry.key().position(),
                      "a price list has no \"" + key + "\"",
                      NearestName.advice(key, PricedItem.keys()));
                }
                item.flatMap(found -> price(found, entry.value()))
                    .ifPresent(price -> prices.put(price.item(), price));
              }
            });
    return prices;
  }

  private Optional<Price> price(PricedItem item, YamlNode node) {
    Optional<YamlBlock> found = YamlBlock.of(node, item.key(), problems);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    YamlBlock block = found.get();
    Optional<Uncertain> value = uncertain(block, item.key());
    Optional<Integer> year = year(block, item.key());
    Optional<String> source = source(block, item.key());
    block.refuseOtherKeys();
    return value.flatMap(
        number -> year.flatMap(of -> source.map(from -> new Price(item, number, of, from))));
  }

  /** A value of a unit of outcome. */
  Optional<UnitValue> unitValue(YamlNode node, String name) {
    Optional<YamlBlock> found = YamlBlock.of(node, name, problems);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    YamlBlock block = found.get();
    OptionalDouble pounds = number(block, "pounds", name, true);
    OptionalDouble low = number(block, "low", name, false);
    OptionalDouble high = number(block, "high", name, false);
    Optional<Integer> year = year(block, name);
    Optional<String> source = source(block, name);
    block.refuseOtherKeys();
    if (pounds.isEmpty() || year.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    double value = pounds.getAsDouble();
    double from = low.orElse(value);
    double to = high.orElse(value);
    if (from < 0 || from > value || to < value) {
      problems.error(
          block.position(),
          name + " is " + plain(value) + " in a range from " + plain(from) + " to " + plain(to),
          "write low <= pounds <= high, all 0 or more");
      return Optional.empty();
    }
    return Optional.of(new UnitValue(value, from, to, year.get(), source.get()));
  }

  /** A mean with a range and a distribution. */
  Optional<Uncertain> uncertain(YamlBlock block, String name) {
    Optional<Uncertain.Form> form = form(block, name);
    OptionalDouble mean = number(block, "mean", name, true);
    if (form.isEmpty() || mean.isEmpty()) {
      block.optional("low");
      block.optional("high");
      return Optional.empty();
    }
    if (form.get() == Uncertain.Form.FIXED) {
      return Optional.of(Uncertain.fixed(mean.getAsDouble()))
          .filter(value -> isPossible(value, block, name));
    }
    OptionalDouble low = number(block, "low", name, true);
    OptionalDouble high = number(block, "high", name, true);
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
            new Uncertain(form.get(), mean.getAsDouble(), low.getAsDouble(), high.getAsDouble()))
        .filter(value -> isPossible(value, block, name));
  }

  private boolean isPossible(Uncertain value, YamlBlock block, String name) {
    boolean isFixed = value.form() == Uncertain.Form.FIXED;
    boolean ordered = isFixed || value.low() < value.mean() && value.mean() < value.high();
    boolean above = isFixed ? value.mean() >= 0 : value.mean() > 0 && value.low() >= 0;
    if (!ordered || !above) {
      problems.error(
          block.position(),
          name
              + " has the mean "
              + plain(value.mean())
              + " and the range "
              + plain(value.low())
              + " to "
              + plain(value.high()),
          "write 0 <= low < mean < high, of which 19 in 20 values lie between low and high");
      return false;
    }
    if (value.form() == Uncertain.Form.BETA && value.high() > 1) {
      problems.error(
          block.position(),
          name + " is a share with a range up to " + plain(value.high()),
          "write shares from 0 to 1, or distribution: gamma");
      return false;
    }
    if (value.form() == Uncertain.Form.LOGNORMAL && value.low() == 0) {
      problems.error(
          block.position(),
          name + " is lognormal with the low end 0",
          "write a low end above 0, or distribution: gamma");
      return false;
    }
    return true;
  }

  private Optional<Uncertain.Form> form(YamlBlock block, String name) {
    Optional<YamlNode> node = block.optional("distribution");
    if (node.isEmpty()) {
      return Optional.of(Uncertain.Form.FIXED)
          .filter(fixed -> block.optional("low").isEmpty() && block.optional("high").isEmpty())
          .or(() -> Optional.of(Uncertain.Form.GAMMA));
    }
    Optional<String> text = scalars.text(node.get(), "distribution of " + name);
    for (Uncertain.Form form : Uncertain.Form.values()) {
      if (text.filter(form.name().toLowerCase(Locale.ROOT)::equals).isPresent()) {
        return Optional.of(form);
      }
    }
    text.ifPresent(
        typed ->
            problems.error(
                node.get().position(),
                "there is no distribution \"" + typed + "\"",
                "write fixed, gamma (costs), beta (shares) or lognormal (ratios)"));
    return Optional.empty();
  }

  private OptionalDouble number(YamlBlock block, String key, String name, boolean needed) {
    Optional<YamlNode> node =
        needed ? block.required(key, "write " + key + ": and a number") : block.optional(key);
    return node.isEmpty()
        ? OptionalDouble.empty()
        : scalars.number(node.get(), key + " of " + name);
  }

  private Optional<Integer> year(YamlBlock block, String name) {
    return block
        .required("year", "say whose year's prices these are, such as year: 2023")
        .flatMap(node -> scalars.whole(node, "year of " + name, FIRST_YEAR, LAST_YEAR, ""))
        .map(Long::intValue);
  }

  /** Where a number is from. */
  Optional<String> source(YamlBlock block, String name) {
    return block
        .required("source", "say where it is from, even if it is a guess")
        .flatMap(node -> scalars.text(node, "source of " + name));
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
