package org.linkwork.store;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which runs a store holds: a bit for each. */
final class RunIndex {
  private final Map<String, BitSet> replicates = new HashMap<>();
  private long count;

  /** Whether the run was new. */
  boolean add(String content, int replicate) {
    BitSet bits = replicates.computeIfAbsent(content, unknown -> new BitSet());
    boolean added = !bits.get(replicate);
    if (added) {
      bits.set(replicate);
      count++;
    }
    return added;
  }

  boolean holds(String content, int replicate) {
    BitSet bits = replicates.get(content);
    return bits != null && bits.get(replicate);
  }

  int countOf(String content) {
    BitSet bits = replicates.get(content);
    return bits == null ? 0 : bits.cardinality();
  }

  long count() {
    return count;
  }

  void clear() {
    replicates.clear();
    count = 0;
  }
}
