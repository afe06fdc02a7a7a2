package org.linkwork.sweep;

/**
 * One part of a sweep that is carried out in several places.
 *
 * @param number which part, from 1
 * @param of number of parts
 */
public record Shard(int number, int of) {
  /** The whole sweep. */
  public static final Shard WHOLE = new Shard(1, 1);

  /** Checks that numbers make sense. */
  public Shard {
    if (of < 1 || number < 1 || number > of) {
      throw new IllegalArgumentException("There is no part " + number + " of " + of + ".");
    }
  }

  /** The first of so many things in a row that belongs to the part. */
  long begin(long things) {
    return things / of * (number - 1) + Math.min(things % of, number - 1);
  }

  /** The first that belongs to the next part. */
  long end(long things) {
    return begin(things) + things / of + (number <= things % of ? 1 : 0);
  }

  /** Whether a thing, counted from 0, belongs to the part where things are dealt out in turn. */
  boolean isDealt(int thing) {
    return thing % of == number - 1;
  }
}
