package org.linkwork.sweep;

/** A store holds runs of an experiment that another one does not continue; says how they differ. */
public final class OtherExperimentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OtherExperimentException(String message) {
    super(message);
  }
}
