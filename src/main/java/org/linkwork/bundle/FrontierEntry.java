package org.linkwork.bundle;

import java.util.List;

/**
 * A bundle that nothing beats, or that may be one.
 *
 * @param bundle which one
 * @param unbeaten whether no bundle that was run is better in one aim and worse in none, on the
 *     means
 * @param notDistinguishable bundles on the frontier that it cannot be told from: for one that is
 *     unbeaten those whose paired 95% interval of the outcome against it contains 0, otherwise
 *     those that beat it on the means, none of them beyond chance; the cheapest first
 */
public record FrontierEntry(Bundle bundle, boolean unbeaten, List<Bundle> notDistinguishable) {
  /** Copies the list. */
  public FrontierEntry {
    notDistinguishable = List.copyOf(notDistinguishable);
  }
}
