package org.linkwork.decision;

/** A number read off a run. */
@FunctionalInterface
public interface Measure {
  /** The number. */
  double of(RunLedger ledger);
}
