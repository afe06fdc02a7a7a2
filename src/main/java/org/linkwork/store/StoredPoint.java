package org.linkwork.store;

import org.linkwork.design.Point;

/**
 * A point of a sweep as its store knows it.
 *
 * @param point number and levels
 * @param content what its runs are, see {@link RunContent}; two points may be the same world
 * @param replicates replicates that count, from 0; the store may hold further ones
 */
public record StoredPoint(Point point, String content, int replicates) {
  /** The same point with another number of replicates. */
  public StoredPoint withReplicates(int number) {
    return new StoredPoint(point, content, number);
  }
}
