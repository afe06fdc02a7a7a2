package org.linkwork.sensitivity;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A design whose evaluations are made each time they are asked for: all of them at once, each with
 * a place for every factor, would fill the memory.
 */
final class MadeWhenAsked extends AbstractList<Evaluation> implements RandomAccess {
  private final int size;
  private final IntFunction<Evaluation> maker;

  /** So many evaluations; the maker gives equal ones for equal numbers, from 0. */
  MadeWhenAsked(int size, IntFunction<Evaluation> maker) {
    this.size = size;
    this.maker = maker;
  }

  @Override
  public Evaluation get(int number) {
    if (number < 0 || number >= size) {
      throw new IndexOutOfBoundsException(number);
    }
    return maker.apply(number);
  }

  @Override
  public int size() {
    return size;
  }
}
