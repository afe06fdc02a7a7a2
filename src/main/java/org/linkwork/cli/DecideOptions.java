package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.linkwork.decision.Decision;
import org.linkwork.decision.MoneyTerms;
import org.linkwork.decision.OutcomeValues;
import org.linkwork.decision.Price;
import org.linkwork.decision.PricedItem;
import org.linkwork.decision.Uncertain;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import picocli.CommandLine.Option;

/** Options of a decision: terms that change no run, and how runs are carried out. */
final class DecideOptions {
  private static final int MOST_BUDGETS = 1000;

  @Option(
      names = "--budget",
      paramLabel = "POUNDS",
      description = "Another budget for every year, in pounds; nothing is run anew.")
  private String budget;

  @Option(
      names = "--value-per-wellby",
      paramLabel = "POUNDS",
      description = "Another value of a WELLBY, in pounds; nothing is run anew.")
  private String wellby;

  @Option(
      names = "--price",
      paramLabel = "NAME=POUNDS",
      description =
          "Another price of the price list, its spread in proportion, such as --price"
              + " price.link_worker_year=45000; may be repeated; nothing is run anew.")
  private List<String> prices = new ArrayList<>();

  @Option(
      names = "--frontier",
      paramLabel = "FROM:TO:STEP",
      description =
          "Also say what has the most net benefit at each of these yearly budgets, such as"
              + " --frontier 50000:300000:25000.")
  private String frontier;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      description = "Number of runs of each option, 2 or more (default: as the file says).")
  private String replicates;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Runs at the same time (default: one for each processor). Results do not depend on it.")
  private String threads;

  @Option(
      names = "--retry-failed",
      description = "Also try runs again that failed, for instance for want of memory.")
  private boolean again;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description =
          "Folder for the runs and the results (default: outputs/decide-NAME/TIME). Runs that it"
              + " holds already are not repeated.")
  private Path out;

  Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  boolean triesFailedAgain() {
    return again;
  }

  int threads(Problems problems) {
    return RunOptions.threads(threads, problems);
  }

  /** The number of replicates that was typed; empty where none was, or after a problem. */
  Optional<Integer> replicates(Problems problems) {
    if (replicates == null) {
      return Optional.empty();
    }
    if (replicates.matches("[1-9][0-9]{0,3}") && Integer.parseInt(replicates) > 1) {
      return Optional.of(Integer.parseInt(replicates));
    }
    problems.error(
        Position.option("--replicates " + replicates),
        "this is not a number of runs",
        "write a whole number from 2 to 9999");
    return Optional.empty();
  }

  /** The decision under the terms that were typed; unchanged where they are problems. */
  Decision terms(Decision decision, Problems problems) {
    MoneyTerms money = decision.money();
    OptionalDouble pounds = pounds("--budget", budget, problems);
    if (pounds.isPresent()) {
      money = money.withBudget(Math.round(100 * pounds.getAsDouble()));
    }
    money = money.withPrices(prices(decision, problems));
    OutcomeValues values = decision.values();
    OptionalDouble worth = pounds("--value-per-wellby", wellby, problems);
    if (worth.isPresent()) {
      values =
          new OutcomeValues(
              values.wellby().at(worth.getAsDouble()),
              values.qaly(),
              values.qalysPerWellby(),
              values.exchangeSource());
    }
    return decision.with(money, values);
  }

  /** Yearly budgets in pounds at which the choice is to be said; none after a problem. */
  List<Double> budgets(Problems problems) {
    List<Double> budgets = new ArrayList<>();
    if (frontier == null) {
      return budgets;
    }
    String number = "[0-9]{1,12}([.][0-9]+)?";
    if (frontier.matches(number + ":" + number + ":" + number)) {
      String[] parts = frontier.split(":");
      double from = Double.parseDouble(parts[0]);
      double to = Double.parseDouble(parts[1]);
      double step = Double.parseDouble(parts[2]);
      if (step > 0 && to >= from && (to - from) / step < MOST_BUDGETS) {
        for (int at = 0; from + at * step <= to; at++) {
          budgets.add(from + at * step);
        }
        return budgets;
      }
    }
    problems.error(
        Position.option("--frontier " + frontier),
        "this is not a row of budgets",
        "write from:to:step in pounds a year, such as 50000:300000:25000, of at most "
            + MOST_BUDGETS
            + " steps");
    return budgets;
  }

  private Map<PricedItem, Price> prices(Decision decision, Problems problems) {
    Map<PricedItem, Price> list = new EnumMap<>(PricedItem.class);
    list.putAll(decision.money().prices());
    for (String typed : prices) {
      Position position = Position.option("--price " + typed);
      int equals = typed.indexOf('=');
      Optional<PricedItem> item =
          equals < 1 ? Optional.empty() : PricedItem.named(typed.substring(0, equals).strip());
      if (equals < 1) {
        problems.error(
            position, "this is not NAME=POUNDS", "write --price price.link_worker_year=45000");
      } else if (item.isEmpty()) {
        problems.error(
            position,
            "a price list has no \"" + typed.substring(0, equals) + "\"",
            NearestName.advice(typed.substring(0, equals).strip(), PricedItem.keys()));
      } else {
        OptionalDouble price = pounds("--price", typed.substring(equals + 1).strip(), problems);
        if (price.isPresent()) {
          list.put(item.get(), at(item.get(), list.get(item.get()), price.getAsDouble(), decision));
        }
      }
    }
    return list;
  }

  private static Price at(PricedItem item, Price old, double price, Decision decision) {
    return old == null || price == 0
        ? new Price(
            item, Uncertain.fixed(price), decision.money().priceYear(), "typed on the command line")
        : new Price(item, old.value().about(price), old.year(), "typed on the command line");
  }

  private static OptionalDouble pounds(String option, String typed, Problems problems) {
    if (typed == null) {
      return OptionalDouble.empty();
    }
    if (typed.matches("[0-9]{1,12}([.][0-9]+)?")) {
      return OptionalDouble.of(Double.parseDouble(typed));
    }
    problems.error(
        Position.option(option + " " + typed),
        "this is not a sum of money",
        "write pounds, such as 150000");
    return OptionalDouble.empty();
  }

  /** The options that change results, as they were typed. */
  List<String> typed() {
    List<String> typed = new ArrayList<>();
    add(typed, "--budget", budget);
    add(typed, "--value-per-wellby", wellby);
    prices.forEach(price -> add(typed, "--price", price));
    add(typed, "--frontier", frontier);
    add(typed, "--replicates", replicates);
    return typed;
  }

  private static void add(List<String> typed, String option, String value) {
    if (value != null) {
      typed.addAll(List.of(option, value));
    }
  }
}
