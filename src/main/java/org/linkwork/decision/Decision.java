package org.linkwork.decision;

import java.nio.file.Path;
import java.util.List;
import org.linkwork.scenario.Scenario;

/**
 * A funding decision, checked and complete.
 *
 * @param file where it stands
 * @param name its name, which can name a folder
 * @param question what it is to answer, in words
 * @param baseFile the scenario that options change
 * @param years years that are simulated and paid for
 * @param replicates paired runs of each option with each parameter set
 * @param draws draws of prices and parameter sets
 * @param money budget, prices, discounts and perspectives
 * @param values what outcomes are worth
 * @param options the options, the first the one that others are compared with
 * @param sets values of what nobody can choose: the base's alone, or plausible sets with weights
 * @param worlds makes the worlds of options under parameter sets
 */
public record Decision(
    Path file,
    String name,
    String question,
    Path baseFile,
    int years,
    int replicates,
    int draws,
    MoneyTerms money,
    OutcomeValues values,
    List<DecisionOption> options,
    List<ParameterSet> sets,
    OptionWorlds worlds) {
  /** Copies the list. */
  public Decision {
    options = List.copyOf(options);
    sets = List.copyOf(sets);
  }

  /** The world in which the first option is chosen. */
  public Scenario base() {
    return options.get(0).scenario();
  }

  /** The names of the options. */
  public List<String> names() {
    return options.stream().map(DecisionOption::name).toList();
  }

  /** The same with other terms of money and values of outcomes, for which nothing is run anew. */
  public Decision with(MoneyTerms terms, OutcomeValues worth) {
    return new Decision(
        file,
        name,
        question,
        baseFile,
        years,
        replicates,
        draws,
        terms,
        worth,
        options,
        sets,
        worlds);
  }

  /** The same with another number of runs of each option with each set. */
  public Decision withReplicates(int number) {
    return new Decision(
        file, name, question, baseFile, years, number, draws, money, values, options, sets, worlds);
  }

  /** Whether values of what nobody can choose are varied. */
  public boolean hasParameterSets() {
    return sets.size() > 1;
  }
}
