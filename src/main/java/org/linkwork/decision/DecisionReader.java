package org.linkwork.decision;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioReader;

/** Reads one decision file: first each part by itself, then the options on their base. */
final class DecisionReader {
  static final int FORMAT = 1;
  static final int MOST_YEARS = 20;
  static final int MOST_DRAWS = 10_000;
  static final int MOST_REPLICATES = 10_000;
  static final int MOST_WEEKS = 5200;
  static final int WEEKS_A_YEAR = 52;
  static final int USUAL_DRAWS = 500;

  private final Path file;
  private final ScenarioReader scenarios;
  private final Problems problems;
  private final ScalarReader scalars;
  private Overrides everywhere = Overrides.NONE;
  private int years;

  DecisionReader(Path file, ScenarioReader scenarios, Problems problems) {
    this.file = file;
    this.scenarios = scenarios;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** The decision; empty after an error. */
  Optional<Decision> read(YamlNode root) {
    Optional<YamlBlock> found = YamlBlock.of(root, "the decision", problems);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    YamlBlock block = found.get();
    block
        .required("format", "write format: " + FORMAT)
        .ifPresent(node -> scalars.format(node, FORMAT));
    Optional<String> name =
        block
            .required("decision", "give it a name, such as decision: pcn-funding")
            .flatMap(node -> scalars.folderName(node, "decision", "pcn-funding"));
    Optional<String> question =
        block
            .required("question", "say in words what is to be decided")
            .flatMap(node -> scalars.text(node, "question"));
    Optional<Path> baseFile =
        block
            .required("base", "name the scenario that options change, such as ../baseline.yaml")
            .flatMap(this::readBase);
    block.required("horizon", "write horizon: {years: 3}").ifPresent(this::readHorizon);
    block
        .optional("seed")
        .flatMap(node -> scalars.whole(node, "seed", Long.MIN_VALUE, Long.MAX_VALUE, ""))
        .ifPresent(seed -> everywhere = everywhere.seed(Long.toString(seed)));
    int replicates =
        block
            .required("replicates", "write how many runs each option has, such as 20")
            .flatMap(node -> scalars.whole(node, "replicates", 2, MOST_REPLICATES, "runs"))
            .map(Long::intValue)
            .orElse(2);
    int draws =
        block
            .optional("draws")
            .flatMap(node -> scalars.whole(node, "draws", 10, MOST_DRAWS, "draws"))
            .map(Long::intValue)
            .orElse(USUAL_DRAWS);
    MoneyReader moneyReader = new MoneyReader(problems, Math.max(1, years));
    Optional<MoneyTerms> money =
        block
            .required("money", "write the budget, the price list and the discount rates")
            .flatMap(moneyReader::read);
    Optional<OutcomeValues> values =
        block
            .required("values", "write what a WELLBY and a QALY are taken to be worth")
            .flatMap(moneyReader::values);
    Optional<YamlNode> options =
        block.required("options", "write two options or more, the first being to carry on");
    Optional<YamlNode> plausible = block.optional("plausible_sets");
    block.refuseOtherKeys();
    Optional<ScenarioBase> base = baseFile.flatMap(path -> scenarios.base(path, problems));
    if (base.isEmpty() || options.isEmpty()) {
      return Optional.empty();
    }
    everywhere = everywhere.replicates("1");
    OptionWorlds worlds = new OptionWorlds(base.get(), everywhere, scenarios.catalogue());
    List<DecisionOption> read =
        new OptionReader(
                base.get().register(),
                worlds,
                money.map(MoneyTerms::prices).orElse(Map.of()),
                problems)
            .read(options.get());
    if (!read.isEmpty()) {
      money.ifPresent(terms -> refuseNothing(terms, read.get(0), root));
    }
    List<ParameterSet> sets =
        plausible
            .map(node -> new ParameterSets(file, base.get().register(), problems).read(node))
            .orElse(List.of(ParameterSet.BASE));
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    Decision decision =
        new Decision(
            file,
            name.orElseThrow(),
            question.orElseThrow(),
            baseFile.orElseThrow(),
            years,
            replicates,
            draws,
            money.orElseThrow(),
            values.orElseThrow(),
            read,
            sets,
            worlds);
    new DecisionWarnings(decision, problems).add();
    return Optional.of(decision);
  }

  /** What costs nothing in the scenario cannot be made dearer by a factor. */
  private void refuseNothing(MoneyTerms terms, DecisionOption first, YamlNode root) {
    for (PricedItem item : terms.prices().keySet()) {
      if (!item.isFactor() && first.scenario().values().get(item.key()) == 0) {
        problems.error(
            root.position(),
            item.key() + " is in the price list and 0 in the base scenario",
            "give the base scenario a price above 0, from which the list's is reckoned");
      }
    }
  }

  private Optional<Path> readBase(YamlNode node) {
    Optional<String> text = scalars.text(node, "base");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path path = file.resolveSibling(text.get()).normalize();
      if (Files.isRegularFile(path)) {
        return Optional.of(path);
      }
      problems.error(
          node.position(),
          "there is no file " + path,
          "write its path as seen from the decision's folder, such as ../baseline.yaml");
    } catch (InvalidPathException e) {
      problems.error(
          node.position(),
          "\"" + text.get() + "\" cannot be the name of a file",
          "write its path as seen from the decision's folder, such as ../baseline.yaml");
    }
    return Optional.empty();
  }

  private void readHorizon(YamlNode node) {
    YamlBlock.of(node, "horizon", problems)
        .ifPresent(
            block -> {
              block
                  .required("years", "write how many years are paid for, such as years: 3")
                  .flatMap(of -> scalars.whole(of, "horizon.years", 1, MOST_YEARS, "years"))
                  .ifPresent(
                      number -> {
                        years = number.intValue();
                        everywhere =
                            everywhere.set("weeks.policy=" + WEEKS_A_YEAR * years, node.position());
                      });
              block
                  .optional("warm_up_weeks")
                  .flatMap(of -> scalars.whole(of, "horizon.warm_up_weeks", 0, MOST_WEEKS, "weeks"))
                  .ifPresent(
                      number ->
                          everywhere = everywhere.set("weeks.warm_up=" + number, node.position()));
              block.refuseOtherKeys();
            });
  }
}
