package org.linkwork.cli;

import java.util.List;
import java.util.Optional;
import org.linkwork.experiment.Comparison;
import org.linkwork.experiment.ComparisonResult;
import org.linkwork.experiment.PairingCheck;
import org.linkwork.experiment.PairingGain;
import org.linkwork.experiment.Precision;
import org.linkwork.experiment.RunPlan;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.Findings;
import org.linkwork.report.words.Headline;
import org.linkwork.scenario.Scenario;

/**
 * Several scenarios against the first, on the same people.
 *
 * @param measuresPairing whether some replicates are run again with one shared stream of chance, to
 *     measure what keyed chance gains
 */
record PairedTrial(boolean measuresPairing) implements Trial {
  @Override
  public String command() {
    return "compare";
  }

  @Override
  public void check(List<Scenario> scenarios) {
    SamePeopleCheck.of(scenarios);
    if (measuresPairing && scenarios.get(0).sameTown()) {
      Problems problems = new Problems();
      problems.error(
          Position.option("--measure-pairing"),
          "one shared stream gives each replicate its own town, but same_town is true",
          "leave out the option or set same_town to false");
      throw new BadInputException(problems.sorted());
    }
  }

  @Override
  public String announcement(List<Scenario> scenarios) {
    List<String> others =
        scenarios.subList(1, scenarios.size()).stream().map(Scenario::name).toList();
    return String.join(", ", others) + " against " + scenarios.get(0).name();
  }

  @Override
  public Outturn run(List<Scenario> scenarios, RunPlan plan, Optional<Precision> precision) {
    Comparison comparison = new Comparison(plan);
    ComparisonResult result =
        precision
            .map(asked -> comparison.run(scenarios, asked))
            .orElseGet(() -> comparison.run(scenarios));
    List<PairingGain> gains = result.stopped() ? List.of() : gains(scenarios, plan, result);
    return new Outturn(
        result.replicates().isEmpty() ? Optional.empty() : Optional.of(Findings.of(result, gains)),
        result.failures(),
        result.stopped(),
        precision.map(asked -> asked.isMetBy(result)).orElse(true));
  }

  private List<PairingGain> gains(List<Scenario> scenarios, RunPlan plan, ComparisonResult result) {
    if (!measuresPairing || result.replicates().isEmpty()) {
      return List.of();
    }
    List<PairingGain> gains = new PairingCheck(plan).measure(scenarios, result, Headline.OUTCOMES);
    return plan.stop().isRequested() ? List.of() : gains;
  }
}
