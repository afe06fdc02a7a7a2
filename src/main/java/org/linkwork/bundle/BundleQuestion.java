package org.linkwork.bundle;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;

/**
 * What is asked about bundles.
 *
 * @param menu what there is to choose from
 * @param method which bundles are run
 * @param outcome what they are to change, one of which more or less is better
 * @param payers whose money counts as cost
 * @param replicates runs of each bundle, 1 or more
 * @param budget most that a bundle may cost those payers more than nothing does, in pounds a year
 */
public record BundleQuestion(
    Menu menu,
    BundleMethod method,
    Outcome outcome,
    Set<Payer> payers,
    int replicates,
    OptionalDouble budget) {
  /**
   * Copies the set.
   *
   * @throws IllegalArgumentException if nothing of the outcome is better
   */
  public BundleQuestion {
    if (outcome.better() == Outcome.Better.NEITHER) {
      throw new IllegalArgumentException("Neither more nor less of " + outcome + " is better.");
    }
    payers = Collections.unmodifiableSet(EnumSet.copyOf(payers));
  }

  /** The bundles that are run, nothing first. */
  public List<Bundle> bundles() {
    return method.bundles(menu);
  }

  /** Whether more of the outcome is better. */
  public boolean higherIsBetter() {
    return outcome.better() == Outcome.Better.HIGHER;
  }
}
