package org.linkwork.experiment;

/** A single run could not be finished; says why, as {@link RunFailure}. */
public final class RunFailedException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient RunFailure failure;

  /** The failure of one run, whose cause is kept. */
  public RunFailedException(RunFailure failure) {
    super(failure.sentence(), failure.cause());
    this.failure = failure;
  }

  /** Which run failed, when and why. */
  public RunFailure failure() {
    return failure;
  }
}
