package org.linkwork.nation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Networks chosen for all: put in order of region, kind of place and deprivation, and every so
 * many-th of them taken, so that each kind is there as often as it is due.
 */
final class NetworkSample {
  private NetworkSample() {}

  /** So many of the networks, by number; all where so many are asked for. */
  static List<Network> of(List<Network> networks, int wanted) {
    List<String> regions = networks.stream().map(Network::region).distinct().toList();
    List<Network> inOrder =
        networks.stream()
            .sorted(
                Comparator.comparing((Network network) -> regions.indexOf(network.region()))
                    .thenComparing(network -> network.place().name())
                    .thenComparingDouble(Network::deprived)
                    .thenComparingInt(Network::number))
            .toList();
    List<Network> chosen = new ArrayList<>();
    for (int at = 0; at < wanted; at++) {
      // The middle of each stretch.
      chosen.add(inOrder.get((int) ((2L * at + 1) * inOrder.size() / (2L * wanted))));
    }
    chosen.sort(Comparator.comparingInt(Network::number));
    return List.copyOf(chosen);
  }
}
