package org.linkwork.store;

/** Runs could not be added to a store; those added before are kept. */
public final class StoreWriteException extends StoreException {
  private static final long serialVersionUID = 1L;

  /** An answer that names the file and what is to be done. */
  public StoreWriteException(String message, Throwable cause) {
    super(message, cause);
  }
}
