package org.linkwork.sweep;

/** An engine cannot carry out runs, or no more of them; says why and what to do. */
public final class RunEngineException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A reason in sentences. */
  public RunEngineException(String message) {
    super(message);
  }

  /** A reason in sentences, with what was thrown. */
  public RunEngineException(String message, Throwable cause) {
    super(message, cause);
  }
}
