package org.linkwork.chance;

/** What stands between a key and its bits in runs that are not ordinary. */
sealed interface Detour permits KeyAudit, SharedStream {
  /** The bits to hand out in place of the keyed bits of a draw. */
  long drawn(long bits, Decision decision, long agent, long occasion);

  /** The bits to hand out in place of the keyed bits of a draw with another party. */
  long drawn(long bits, Decision decision, long agent, long other, long occasion);

  /** The prefix to hand out in place of the keyed one. */
  long prefix(long prefix, Decision decision, long occasion);

  /** The prefix of draws with many other parties to hand out in place of the keyed one. */
  long prefix(long prefix, Decision decision, long agent, long occasion);

  /** The bits to hand out in place of the keyed bits of a draw at a prefix. */
  long drawnAt(long bits, long prefix, long last);
}
