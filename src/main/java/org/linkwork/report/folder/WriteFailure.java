package org.linkwork.report.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What to tell the user when results cannot be written. */
final class WriteFailure {
  private static final long HARDLY_ANY_SPACE_BYTES = 1 << 20;

  private WriteFailure() {}

  /**
   * One sentence: the reason, what is kept, and what to do.
   *
   * @param kept where finished files are, or null where there are none
   * @param finished number of finished files
   */
  static String inWords(IOException cause, Path target, Path kept, int finished) {
    String what = reason(cause, target);
    String rest =
        kept == null
            ? "nothing was kept"
            : (finished == 1 ? "the 1 finished file is" : "the " + finished + " finished files are")
                + " kept in "
                + kept;
    return "The results could not all be written to "
        + target
        + ", because "
        + what
        + "; "
        + rest
        + "; make room or choose another folder, then run the same command again.";
  }

  private static String reason(IOException cause, Path target) {
    String message = cause.getMessage() == null ? "" : cause.getMessage();
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("no space") || lower.contains("quota") || isFull(target)) {
      return "the disk is full";
    }
    if (cause instanceof AccessDeniedException) {
      return "there is no permission to write " + message;
    }
    return message.isEmpty() ? "the disk reported an error" : "the disk reported: " + message;
  }

  private static boolean isFull(Path target) {
    Path nearest = target;
    while (nearest != null && !Files.exists(nearest)) {
      nearest = nearest.getParent();
    }
    try {
      if (nearest == null) {
        return false;
      }
      // A system without any space at all, such as /proc, is not a disk that could be full.
      FileStore store = Files.getFileStore(nearest);
      return store.getTotalSpace() > 0 && store.getUsableSpace() < HARDLY_ANY_SPACE_BYTES;
    } catch (IOException e) {
      return false;
    }
  }
}
