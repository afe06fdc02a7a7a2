package org.linkwork.experiment;

/** A request, from any thread, to stop at the end of the week and keep what is finished. */
public final class StopSign {
  private volatile boolean requested;

  /** Asks all runs that look at this sign to stop. */
  public void request() {
    requested = true;
  }

  /** Whether it was asked for. */
  public boolean isRequested() {
    return requested;
  }
}
