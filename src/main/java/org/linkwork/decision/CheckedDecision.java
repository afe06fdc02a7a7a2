package org.linkwork.decision;

import java.util.List;
import org.linkwork.parameter.reading.Problem;

/**
 * A decision with what its reader warns of.
 *
 * @param decision the decision
 * @param warnings warnings, by position
 */
public record CheckedDecision(Decision decision, List<Problem> warnings) {
  /** Copies the list. */
  public CheckedDecision {
    warnings = List.copyOf(warnings);
  }
}
