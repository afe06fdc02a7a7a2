package org.linkwork.design;

/**
 * The number by which a factor enters the keys of draws, so that its place in the file does not.
 */
final class ColumnKey {
  private static final long START = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private ColumnKey() {}

  /** The 64-bit FNV-1a hash of the name (Fowler, Noll and Vo), whose characters are all ASCII. */
  static long of(String factor) {
    long hash = START;
    for (int at = 0; at < factor.length(); at++) {
      hash = (hash ^ factor.charAt(at)) * PRIME;
    }
    return hash;
  }
}
