package org.linkwork.nation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.SourceEntry;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;

/** Reads numbers that stand with their source, and keeps a list of them all. */
final class SourcedReader {
  private static final double ROUNDING = 1e-6;

  private final Problems problems;
  private final ScalarReader scalars;
  private final SourceEntry sources;
  private final List<SourcedNumber> numbers = new ArrayList<>();

  SourcedReader(Problems problems) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.sources = new SourceEntry(problems, Optional.empty());
  }

  /** All numbers read so far. */
  List<SourcedNumber> numbers() {
    return List.copyOf(numbers);
  }

  /** A number between bounds that is written {@code {value: ..., source: ...}}; empty if not. */
  Optional<Double> value(YamlNode node, String name, double least, double most) {
    return YamlBlock.of(node, name, problems)
        .flatMap(
            block -> {
              Optional<Double> value =
                  block
                      .required("value", "write {value: 1, source: {study: GP-19}}")
                      .flatMap(written -> number(written, name, least, most));
              value.ifPresent(found -> keep(block, name, Numeral.of(found)));
              finish(block, name);
              return value;
            });
  }

  /** A whole number, likewise. */
  Optional<Long> whole(YamlNode node, String name, long least, long most, String unit) {
    return YamlBlock.of(node, name, problems)
        .flatMap(
            block -> {
              Optional<Long> value =
                  block
                      .required("value", "write {value: 1250, source: {study: LW-03}}")
                      .flatMap(written -> scalars.whole(written, name, least, most, unit));
              value.ifPresent(found -> keep(block, name, Long.toString(found)));
              finish(block, name);
              return value;
            });
  }

  /** One number or two ends, with {@code value} or {@code range}; empty after a problem. */
  Optional<Spread> spread(YamlNode node, String name, double least, double most) {
    if (node instanceof YamlNode.Mapping mapping
        && mapping.entries().stream().anyMatch(entry -> entry.key().text().equals("range"))) {
      return YamlBlock.of(node, name, problems)
          .flatMap(
              block -> {
                Optional<Spread> range =
                    block
                        .required("range", "write range: [0.6, 1.4]")
                        .flatMap(written -> range(written, name, least, most));
                range.ifPresent(
                    found ->
                        keep(
                            block,
                            name,
                            Numeral.of(found.low()) + " to " + Numeral.of(found.high())));
                finish(block, name);
                return range;
              });
    }
    return value(node, name, least, most).map(one -> new Spread(one, one));
  }

  /** So many shares that add up to 1; empty after a problem. */
  Optional<List<Double>> shares(YamlNode node, String name, int count) {
    return YamlBlock.of(node, name, problems)
        .flatMap(
            block -> {
              Optional<List<Double>> shares =
                  block
                      .required("shares", "write " + count + " shares in brackets")
                      .flatMap(written -> list(written, name, count));
              shares.ifPresent(
                  found ->
                      keep(
                          block,
                          name,
                          found.stream().map(Numeral::of).collect(Collectors.joining(", "))));
              finish(block, name);
              return shares;
            });
  }

  /** Shares by name that add up to 1, in the file's order; empty after a problem. */
  Optional<Map<String, Double>> namedShares(YamlNode node, String name) {
    return YamlBlock.of(node, name, problems)
        .flatMap(
            block -> {
              Optional<Map<String, Double>> shares =
                  block
                      .required("shares", "write shares: {suburb: 0.6, rural: 0.4}")
                      .flatMap(written -> YamlBlock.of(written, "the shares of " + name, problems))
                      .flatMap(written -> named(written, name));
              shares.ifPresent(
                  found ->
                      keep(
                          block,
                          name,
                          found.entrySet().stream()
                              .map(one -> one.getKey() + " " + Numeral.of(one.getValue()))
                              .collect(Collectors.joining(", "))));
              finish(block, name);
              return shares;
            });
  }

  private void keep(YamlBlock block, String name, String number) {
    block
        .required("source", "write source: {study: LW-03} or source: {assumption: \"why\"}")
        .flatMap(node -> sources.read(node, name))
        .ifPresent(
            source -> numbers.add(new SourcedNumber(name, number, source, block.position())));
  }

  /** Refuses other keys; the source is known even where the number was no number. */
  private static void finish(YamlBlock block, String name) {
    block.optional("source");
    block.refuseOtherKeys();
  }

  private Optional<Double> number(YamlNode node, String name, double least, double most) {
    OptionalDouble number = scalars.number(node, name);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (number.getAsDouble() < least || number.getAsDouble() > most) {
      problems.error(
          node.position(),
          name + " is " + Numeral.of(number.getAsDouble()),
          "write a number from " + Numeral.of(least) + " to " + Numeral.of(most));
      return Optional.empty();
    }
    return Optional.of(number.getAsDouble());
  }

  private Optional<Spread> range(YamlNode node, String name, double least, double most) {
    if (!(node instanceof YamlNode.Sequence list) || list.items().size() != 2) {
      scalars.refuse(node, name, "two numbers", "write range: [0.6, 1.4]");
      return Optional.empty();
    }
    Optional<Double> low = number(list.items().get(0), name, least, most);
    Optional<Double> high = number(list.items().get(1), name, least, most);
    if (low.isPresent() && high.isPresent() && low.get() > high.get()) {
      problems.error(
          node.position(), "the range of " + name + " ends before it begins", "swap both");
      return Optional.empty();
    }
    return low.flatMap(from -> high.map(to -> new Spread(from, to)));
  }

  private Optional<List<Double>> list(YamlNode node, String name, int count) {
    if (!(node instanceof YamlNode.Sequence list) || list.items().size() != count) {
      scalars.refuse(node, name, count + " shares", "write " + count + " shares in brackets");
      return Optional.empty();
    }
    List<Double> shares = new ArrayList<>();
    list.items().forEach(item -> number(item, name, 0, 1).ifPresent(shares::add));
    return shares.size() == count && isWhole(node, name, shares)
        ? Optional.of(shares)
        : Optional.empty();
  }

  private Optional<Map<String, Double>> named(YamlBlock block, String name) {
    Map<String, Double> shares = new LinkedHashMap<>();
    for (YamlNode.Entry entry : block.entries()) {
      number(entry.value(), name + "." + entry.key().text(), 0, 1)
          .ifPresent(share -> shares.put(entry.key().text(), share));
    }
    boolean all = shares.size() == block.entries().size();
    YamlNode here = new YamlNode.Refused(block.position());
    return all && isWhole(here, name, List.copyOf(shares.values()))
        ? Optional.of(shares)
        : Optional.empty();
  }

  /** Whether shares add up to 1; a problem otherwise. */
  boolean isWhole(YamlNode node, String name, List<Double> shares) {
    double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
    if (Math.abs(sum - 1) <= ROUNDING) {
      return true;
    }
    problems.error(
        node.position(),
        "the shares of "
            + name
            + " add up to "
            + Numeral.of(Math.rint(sum * 1e9) / 1e9)
            + ", not to 1",
        "change them so that they add up to 1");
    return false;
  }
}
