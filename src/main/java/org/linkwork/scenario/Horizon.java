package org.linkwork.scenario;

import java.io.Serializable;

/**
 * How long a run lasts: a warm-up under current practice, then the policy period.
 *
 * @param warmUpWeeks weeks before interventions begin, 0 or more
 * @param policyWeeks weeks that are reported, 1 or more
 */
public record Horizon(int warmUpWeeks, int policyWeeks) implements Serializable {
  /** All weeks of a run. */
  public int weeks() {
    return warmUpWeeks + policyWeeks;
  }
}
