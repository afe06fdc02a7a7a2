package org.linkwork.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Closing several things even where one of them fails. */
final class ClosingAll {
  private ClosingAll() {}

  /**
   * Closes each of them.
   *
   * @throws IOException the first failure, with the others suppressed
   */
  static void of(List<? extends Closeable> all) throws IOException {
    IOException first = null;
    for (Closeable one : all) {
      try {
        one.close();
      } catch (IOException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
