package org.linkwork.nation;

import java.util.List;
import org.linkwork.record.Outcome;

/**
 * A network that finished in every world.
 *
 * @param network which
 * @param worlds what came of it, today first
 */
public record NetworkResult(Network network, List<NetworkTotals> worlds) {
  /** Copies the list. */
  public NetworkResult {
    worlds = List.copyOf(worlds);
  }

  /** An outcome of the policy period; not a number where there is none. */
  public double total(Outcome outcome, int world) {
    return worlds.get(world).totals()[outcome.ordinal()];
  }
}
