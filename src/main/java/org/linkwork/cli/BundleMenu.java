package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.bundle.BundleMethod;
import org.linkwork.bundle.Choice;
import org.linkwork.bundle.Fraction;
import org.linkwork.bundle.Menu;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;

/** Reads what there is to choose from. */
final class BundleMenu {
  private BundleMenu() {}

  /**
   * The interventions of the file and the capacities that were typed.
   *
   * @param found what is wrong with the command line already
   * @throws BadInputException with every problem of the file and of the command line
   */
  static Menu read(
      Path file,
      Overrides overrides,
      List<String> capacities,
      BundleMethod method,
      Problems found,
      Speech speech) {
    Scenario scenario = ScenarioFiles.read(List.of(file), overrides, found, speech).get(0);
    List<Choice.Capacity> further = new ArrayList<>();
    for (String typed : capacities) {
      capacity(file, overrides, typed, found, speech).ifPresent(further::add);
    }
    int choices = scenario.interventions().size() + further.size();
    int most = method == BundleMethod.SCREEN ? Fraction.MOST_CHOICES : Menu.MOST_CHOICES;
    if (choices < 2) {
      found.error(
          Position.option(file.toString()),
          choices == 0
              ? "there is nothing to choose from"
              : "there is only one intervention, so there are no bundles",
          "write what you consider under interventions:, or use scenarios/all-ten.yaml");
    } else if (choices > most) {
      found.error(
          Position.option(file.toString()),
          "there are "
              + choices
              + " choices, more than the "
              + most
              + " of --method "
              + BundleOptions.key(method),
          "leave some out");
    }
    if (found.hasErrors()) {
      throw new BadInputException(found.sorted());
    }
    return Menu.of(scenario, further);
  }

  private static Optional<Choice.Capacity> capacity(
      Path file, Overrides overrides, String typed, Problems found, Speech speech) {
    int equals = typed.indexOf('=');
    if (equals < 1) {
      found.error(
          Position.option("--capacity " + typed),
          "this is not NAME=VALUE",
          "write for instance --capacity service.link_workers=6");
      return Optional.empty();
    }
    String lever = typed.substring(0, equals).strip();
    Scenario with =
        ScenarioFiles.read(List.of(file), overrides.set("policy." + typed), new Problems(), speech)
            .get(0);
    return Optional.of(new Choice.Capacity(lever, with.policyValues().get(lever)));
  }
}
