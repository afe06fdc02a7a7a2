package org.linkwork.cli;

import java.nio.file.Path;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.Scenario;
import org.linkwork.study.Validation;

/** Whether a scenario can be compared with the same world without the service. */
final class MeasurableScenario {
  private static final String SERVICE = "service.social_prescribing";

  private MeasurableScenario() {}

  static void check(Scenario scenario, Path file, Problems problems) {
    Position position = Position.whole(file);
    if (scenario.values().get(SERVICE) == 0 || scenario.policyValues().get(SERVICE) == 0) {
      problems.error(
          position,
          "there is no social prescribing in this scenario, so there is nothing to study",
          "study a scenario with the service; the world without it is run beside it");
    }
    if (scenario.horizon().policyWeeks() < Validation.FEWEST_POLICY_WEEKS) {
      problems.error(
          position,
          "a policy period of %d weeks is too short to follow people up"
              .formatted(scenario.horizon().policyWeeks()),
          "write --set weeks.policy=%d or more".formatted(Validation.FEWEST_POLICY_WEEKS));
    }
    if (scenario.horizon().warmUpWeeks() < Validation.FEWEST_WARM_UP_WEEKS) {
      problems.error(
          position,
          "a warm-up of %d weeks leaves no half-year before the first referrals"
              .formatted(scenario.horizon().warmUpWeeks()),
          "write --set weeks.warm_up=%d or more".formatted(Validation.FEWEST_WARM_UP_WEEKS));
    }
  }
}
