package org.linkwork.design;

import java.util.List;
import org.linkwork.parameter.reading.Problem;

/**
 * An experiment that can be carried out, with what is odd about it.
 *
 * @param experiment the experiment
 * @param warnings what the user may want to know, sorted by file and position; often empty
 */
public record CheckedExperiment(Experiment experiment, List<Problem> warnings) {
  /** Copies the list. */
  public CheckedExperiment {
    warnings = List.copyOf(warnings);
  }
}
