package org.linkwork.report.folder;

/** Results cannot be written; the message is a sentence that says why and what to do. */
public final class FolderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FolderException(String message) {
    super(message);
  }

  FolderException(String message, Throwable cause) {
    super(message, cause);
  }
}
