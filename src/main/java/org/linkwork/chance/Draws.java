package org.linkwork.chance;

/**
 * All the luck of one run: a pure function from (decision, occasion, agent[, other party]) to 64
 * random bits.
 *
 * <p>The fields are absorbed in the order run, decision, occasion, agent, other, each by one
 * SplitMix64 finaliser (Steele, Lea and Flood 2014; Stafford's variant 13). For a given prefix the
 * last field is mapped one to one, so that no two agents share their bits. Every {@code long} is
 * allowed in every field. Immutable, and so free to be shared by threads, unless it is audited or
 * reads one stream.
 */
public final class Draws {
  /** The increment of SplitMix64, 2^64 divided by the golden ratio and made odd. */
  static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** "Linkwork" in ASCII: sets these keys apart from other uses of the same finaliser. */
  private static final long START = 0x4C696E6B776F726BL;

  private static final Decision[] DECISIONS = Decision.values();

  private final long townKey;
  private final long luckKey;

  /** One key for each decision, in order of ordinal, with run and code already absorbed. */
  private final long[] decisionKeys;

  /** Null in every ordinary run, so that a plain draw pays for one well-predicted test. */
  private final Detour detour;

  private Draws(long townKey, long luckKey, Detour detour) {
    this.townKey = townKey;
    this.luckKey = luckKey;
    this.detour = detour;
    decisionKeys = new long[DECISIONS.length];
    for (Decision decision : DECISIONS) {
      long run = decision.clock() == Clock.ONCE ? townKey : luckKey;
      decisionKeys[decision.ordinal()] = absorb(run, decision.code());
    }
  }

  /** The draws of one replicate, which has a town and luck of its own. */
  public static Draws keyed(long seed, int replicate) {
    long run = runKey(seed, replicate);
    return new Draws(run, run, null);
  }

  /** The draws of one replicate that shares the town of replicate 0 and has luck of its own. */
  public static Draws sameTown(long seed, int replicate) {
    return new Draws(runKey(seed, 0), runKey(seed, replicate), null);
  }

  /** The draws of the run with these two keys; for tests that these are all that settles it. */
  public static Draws withKeys(long townKey, long luckKey) {
    return new Draws(townKey, luckKey, null);
  }

  /**
   * Draws with the town of {@link #keyed} and luck that is read from one stream in order of asking,
   * whatever is asked: the usual way, kept to measure what keys gain. For one thread.
   */
  public static Draws oneStream(long seed, int replicate) {
    long run = runKey(seed, replicate);
    return new Draws(run, run, new SharedStream(run));
  }

  /** The same draws, each reported to the audit, which fails when a key comes twice; for tests. */
  public Draws auditedBy(KeyAudit audit) {
    if (detour != null) {
      throw new IllegalStateException("Only plain keyed draws can be audited.");
    }
    return new Draws(townKey, luckKey, audit);
  }

  /** The key of everything that is drawn once. */
  public long townKey() {
    return townKey;
  }

  /** The key of everything that is not drawn once. */
  public long luckKey() {
    return luckKey;
  }

  /** The 64 bits of one draw. */
  public long bits(Decision decision, long agent, long occasion) {
    long bits = absorb(absorb(decisionKeys[decision.ordinal()], occasion), agent);
    return detour == null ? bits : detour.drawn(bits, decision, agent, occasion);
  }

  /** The 64 bits of one draw that concerns another party too. */
  public long bits(Decision decision, long agent, long other, long occasion) {
    long bits = absorb(absorb(absorb(decisionKeys[decision.ordinal()], occasion), agent), other);
    return detour == null ? bits : detour.drawn(bits, decision, agent, other, occasion);
  }

  /** The part of a key that a pass over many agents shares, for {@link #bitsAt}. */
  public long prefix(Decision decision, long occasion) {
    long prefix = absorb(decisionKeys[decision.ordinal()], occasion);
    return detour == null ? prefix : detour.prefix(prefix, decision, occasion);
  }

  /** The part of a key that an agent's draws with many other parties share, likewise. */
  public long prefix(Decision decision, long agent, long occasion) {
    long prefix = absorb(absorb(decisionKeys[decision.ordinal()], occasion), agent);
    return detour == null ? prefix : detour.prefix(prefix, decision, agent, occasion);
  }

  /** The 64 bits of one draw, equal to {@link #bits} of the prefix's fields and this last one. */
  public long bitsAt(long prefix, long last) {
    long bits = absorb(prefix, last);
    return detour == null ? bits : detour.drawnAt(bits, prefix, last);
  }

  /** A number between 0 and 1, never either, from the 52 highest bits. */
  public static double toUniform(long bits) {
    // An odd multiple of 2^-53 is exact. The common ((bits >>> 11) + 0.5) * 2^-53 is not: its sum
    // needs 54 bits, and the largest of them rounds to 1.
    return (bits >>> 11 | 1L) * 0x1p-53;
  }

  /** A uniform number between 0 and 1, never either. */
  public double uniform(Decision decision, long agent, long occasion) {
    return toUniform(bits(decision, agent, occasion));
  }

  /** A uniform number between 0 and 1, never either, that concerns another party too. */
  public double uniform(Decision decision, long agent, long other, long occasion) {
    return toUniform(bits(decision, agent, other, occasion));
  }

  /** Whether it happens; a higher probability only ever turns no into yes. */
  public boolean happens(Decision decision, long agent, long occasion, double probability) {
    return uniform(decision, agent, occasion) < probability;
  }

  /** Whether it happens with another party; a higher probability only ever turns no into yes. */
  public boolean happens(
      Decision decision, long agent, long other, long occasion, double probability) {
    return uniform(decision, agent, other, occasion) < probability;
  }

  /** A standard normal number, by inversion. */
  public double normal(Decision decision, long agent, long occasion) {
    return NormalQuantile.of(uniform(decision, agent, occasion));
  }

  /** A standard normal number that concerns another party too, by inversion. */
  public double normal(Decision decision, long agent, long other, long occasion) {
    return NormalQuantile.of(uniform(decision, agent, other, occasion));
  }

  /**
   * A standard Gumbel number, by inversion: whoever picks the option with the highest utility plus
   * Gumbel number picks in the shares of a multinomial logit (McFadden 1974).
   */
  public double gumbel(Decision decision, long agent, long other, long occasion) {
    return toGumbel(bits(decision, agent, other, occasion));
  }

  /** The standard Gumbel number of these bits. */
  public static double toGumbel(long bits) {
    return -Logarithm.of(-Logarithm.of(toUniform(bits)));
  }

  /** The standard normal number of these bits. */
  public static double toNormal(long bits) {
    return NormalQuantile.of(toUniform(bits));
  }

  private static long runKey(long seed, int replicate) {
    return absorb(absorb(START, seed), replicate);
  }

  /** The key with one more field in it; one to one in the field, and in the key. */
  private static long absorb(long key, long field) {
    return mixed(key + GOLDEN * (field + 1));
  }

  /** The SplitMix64 finaliser: one to one, and every bit depends on every bit. */
  static long mixed(long key) {
    key = (key ^ key >>> 30) * 0xBF58476D1CE4E5B9L;
    key = (key ^ key >>> 27) * 0x94D049BB133111EBL;
    return key ^ key >>> 31;
  }
}
