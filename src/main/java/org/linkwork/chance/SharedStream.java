package org.linkwork.chance;

/** One SplitMix64 stream that serves all luck in order of asking; the town stays keyed. */
final class SharedStream implements Detour {
  /** Stands for every prefix that is not of the town; a keyed prefix is 0 once in 2^64 times. */
  private static final long LUCK = 0;

  private long state;

  SharedStream(long start) {
    state = start;
  }

  @Override
  public long drawn(long bits, Decision decision, long agent, long occasion) {
    return decision.clock() == Clock.ONCE ? bits : next();
  }

  @Override
  public long drawn(long bits, Decision decision, long agent, long other, long occasion) {
    return decision.clock() == Clock.ONCE ? bits : next();
  }

  @Override
  public long prefix(long prefix, Decision decision, long occasion) {
    return decision.clock() == Clock.ONCE ? prefix : LUCK;
  }

  @Override
  public long prefix(long prefix, Decision decision, long agent, long occasion) {
    return prefix(prefix, decision, occasion);
  }

  @Override
  public long drawnAt(long bits, long prefix, long last) {
    return prefix == LUCK ? next() : bits;
  }

  private long next() {
    state += Draws.GOLDEN;
    return Draws.mixed(state);
  }
}
