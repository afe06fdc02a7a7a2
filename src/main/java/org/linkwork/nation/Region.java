package org.linkwork.nation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A region.
 *
 * @param name its name in files
 * @param share share of the nation's networks
 * @param places share of its networks by name of the kind of place, in the file's order
 */
public record Region(String name, double share, Map<String, Double> places) {
  /** Copies the map, whose order is kept. */
  public Region {
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
  }
}
