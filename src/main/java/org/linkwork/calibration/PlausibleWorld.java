package org.linkwork.calibration;

import java.util.Optional;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioBase;

/** A world that is run with every plausible set. */
public interface PlausibleWorld {
  /** Its name among the others. */
  String name();

  /**
   * The scenario of it with these changes.
   *
   * @throws BadInputException if it cannot take them
   */
  Scenario in(Overrides changes);

  /** The world of a scenario file, by its name. */
  static PlausibleWorld of(ScenarioBase file) {
    return new PlausibleWorld() {
      @Override
      public String name() {
        return file.name();
      }

      @Override
      public Scenario in(Overrides changes) {
        return with(file, changes);
      }
    };
  }

  /**
   * A scenario file with these changes.
   *
   * @throws BadInputException with every problem of both
   */
  static Scenario with(ScenarioBase file, Overrides changes) {
    Problems problems = new Problems();
    Optional<Scenario> scenario = file.with(changes, file.name(), problems);
    return scenario.orElseThrow(() -> new BadInputException(problems.sorted()));
  }
}
