package org.linkwork.chance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A ledger of every key that a run has drawn, which fails when one is drawn again or when a
 * decision that belongs to two parties is drawn for one. For tests; for one thread.
 *
 * <p>It keeps the 64 bits that each key leads to, so that it also notices two keys with the same
 * bits: by chance once in 370,000 runs of ten million draws.
 */
public final class KeyAudit implements Detour {
  private final Set<Decision> rereadable;
  private final Map<Long, Prefix> prefixes = new HashMap<>();

  /** Open addressing with linear probing; 0 marks a free place. */
  private long[] seen = new long[1 << 12];

  private int count;

  private KeyAudit(Set<Decision> rereadable) {
    this.rereadable = rereadable;
  }

  /** An empty ledger in which no key may come twice. */
  public static KeyAudit strict() {
    return new KeyAudit(EnumSet.noneOf(Decision.class));
  }

  /** An empty ledger in which the answers of these decisions may be looked up again and again. */
  public static KeyAudit exceptFor(Decision first, Decision... others) {
    return new KeyAudit(EnumSet.of(first, others));
  }

  /** How many different keys have been drawn. */
  public int keys() {
    return count;
  }

  @Override
  public long drawn(long bits, Decision decision, long agent, long occasion) {
    if (decision.clock() == Clock.PER_OTHER) {
      throw new IllegalStateException(
          decision + " is drawn per other party, but agent " + agent + " drew it without one.");
    }
    if (isNew(bits) || rereadable.contains(decision)) {
      return bits;
    }
    throw repeat(decision, "agent " + agent + ", occasion " + occasion);
  }

  @Override
  public long drawn(long bits, Decision decision, long agent, long other, long occasion) {
    if (isNew(bits) || rereadable.contains(decision)) {
      return bits;
    }
    throw repeat(decision, "agent " + agent + ", other " + other + ", occasion " + occasion);
  }

  @Override
  public long prefix(long prefix, Decision decision, long occasion) {
    prefixes.put(prefix, new Prefix(decision, OptionalLong.empty(), occasion));
    return prefix;
  }

  @Override
  public long prefix(long prefix, Decision decision, long agent, long occasion) {
    prefixes.put(prefix, new Prefix(decision, OptionalLong.of(agent), occasion));
    return prefix;
  }

  @Override
  public long drawnAt(long bits, long prefix, long last) {
    Prefix known = prefixes.get(prefix);
    if (known == null) {
      throw new IllegalStateException(
          "Agent " + last + " was drawn at a prefix that these draws did not give.");
    }
    return known.agent.isPresent()
        ? drawn(bits, known.decision, known.agent.getAsLong(), last, known.occasion)
        : drawn(bits, known.decision, last, known.occasion);
  }

  private static IllegalStateException repeat(Decision decision, String whom) {
    return new IllegalStateException(
        decision
            + " was drawn twice for "
            + whom
            + ": give each draw an occasion of its own, or keep the first answer.");
  }

  private boolean isNew(long bits) {
    if (2 * count >= seen.length) {
      grow();
    }
    int place = placeOf(bits);
    if (seen[place] == bits) {
      return false;
    }
    seen[place] = bits;
    count++;
    return true;
  }

  private int placeOf(long bits) {
    int place = (int) bits & seen.length - 1;
    while (seen[place] != 0 && seen[place] != bits) {
      place = place + 1 & seen.length - 1;
    }
    return place;
  }

  private void grow() {
    long[] old = seen;
    seen = new long[Math.multiplyExact(2, old.length)];
    Arrays.stream(old).filter(bits -> bits != 0).forEach(bits -> seen[placeOf(bits)] = bits);
  }

  private record Prefix(Decision decision, OptionalLong agent, long occasion) {}
}
