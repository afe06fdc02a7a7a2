package org.linkwork.decision.place;

import java.util.Map;

/**
 * Public figures of one practice.
 *
 * @param name its name
 * @param people people on its list
 * @param gps full-time equivalent GPs
 * @param shares shares of its list, by {@link ShareColumn}; those of a group add up to 1
 */
record Practice(String name, int people, double gps, Map<ShareColumn, Double> shares) {
  /** Copies the shares. */
  Practice {
    shares = Map.copyOf(shares);
  }
}
