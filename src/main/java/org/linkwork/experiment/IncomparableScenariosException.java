package org.linkwork.experiment;

import java.util.List;

/** Scenarios whose people are not the same, so that they cannot be compared person by person. */
public final class IncomparableScenariosException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> differences;

  IncomparableScenariosException(List<String> differences) {
    super(
        "The people are not the same, so that they cannot be compared person by person: "
            + String.join("; ", differences));
    this.differences = List.copyOf(differences);
  }

  /** What differs, one sentence each. */
  public List<String> differences() {
    return differences;
  }
}
