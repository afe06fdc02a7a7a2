package org.linkwork.experiment;

import java.util.Optional;

/**
 * What came of one replicate: a result, a failure, or neither when it was stopped.
 *
 * @param result the result of a finished replicate
 * @param failure why it failed
 */
record Attempt<T>(Optional<T> result, Optional<RunFailure> failure) {
  static <T> Attempt<T> finished(T result) {
    return new Attempt<>(Optional.of(result), Optional.empty());
  }

  static <T> Attempt<T> failed(RunFailure failure) {
    return new Attempt<>(Optional.empty(), Optional.of(failure));
  }

  static <T> Attempt<T> stopped() {
    return new Attempt<>(Optional.empty(), Optional.empty());
  }

  boolean isStopped() {
    return result.isEmpty() && failure.isEmpty();
  }
}
