package org.linkwork.calibration;

import java.util.List;
import java.util.Optional;

/** From values of the parameters to values of the targets, with chance in it. */
@FunctionalInterface
public interface TargetFunction {
  /**
   * The targets at these places, in their order; empty if it was stopped. The same evaluation gives
   * the same answer, whatever it is asked together with.
   */
  Optional<List<Answer>> at(List<Evaluation> evaluations);
}
