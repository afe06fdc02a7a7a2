package org.linkwork.teach;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that happens of its own accord. */
final class Waiting {
  private static final long PATIENCE_NANOSECONDS = 15_000_000_000L;
  private static final long GLANCE_NANOSECONDS = 20_000_000;

  private Waiting() {}

  static void until(BooleanSupplier done) {
    long end = System.nanoTime() + PATIENCE_NANOSECONDS;
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("It has not happened within 15 s.");
      }
      LockSupport.parkNanos(GLANCE_NANOSECONDS);
    }
  }
}
