package org.linkwork.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;

/** The file of a store: how it is opened, and what is said where that fails. */
final class StoreFile {
  /** Enough for sorting, and the same however many runs there are. */
  private static final String MEMORY = "256MB";

  private static final Pattern HOLDER = Pattern.compile("\\(PID (\\d+)\\)");
  private static final String LEFT = " It is left as it is.";

  private StoreFile() {}

  /** What a connection may do. */
  enum Access {
    /** Read and add. */
    WRITE,
    /** Read, and write what is read to other files. */
    READ,
    /** Read this file and touch no other. */
    LOOK
  }

  /**
   * A connection to the file, which is made if it may be written and does not exist.
   *
   * @throws StoreException if it cannot be used, in which case it is left as it is
   */
  static DuckDBConnection connect(Path file, Access access) {
    if (access != Access.WRITE && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new StoreException(
          "There is no store of results at "
              + file
              + ". Give the folder that linkwork sweep, bundles, decide or another command with many"
              + " runs was told by --out.");
    }
    Properties settings = new Properties();
    settings.setProperty("memory_limit", MEMORY);
    settings.setProperty("threads", "1");
    settings.setProperty("jdbc_stream_results", "true");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    if (access != Access.WRITE) {
      settings.setProperty("duckdb.read_only", "true");
    }
    if (access == Access.LOOK) {
      settings.setProperty("enable_external_access", "false");
    }
    try {
      DuckDBConnection connection =
          DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), settings)
              .unwrap(DuckDBConnection.class);
      NativeLibrary.deleteOnceLoaded();
      return connection;
    } catch (SQLException e) {
      throw message(e).startsWith("No suitable driver")
          ? NativeLibrary.unusable(e)
          : unreadable(e, file);
    } catch (LinkageError e) {
      throw NativeLibrary.unusable(e);
    }
  }

  /** Closes a connection, which writes what is still to be written. */
  static void close(DuckDBConnection connection, Path file) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw unwritable(e, file);
    }
  }

  /** The sentence for a store that cannot be read. */
  static StoreException unreadable(SQLException cause, Path file) {
    String message = message(cause);
    if (message.contains("Could not set lock")) {
      Matcher holder = HOLDER.matcher(message);
      return new StoreException(
          file
              + " is in use by another process"
              + (holder.find() ? " (number " + holder.group(1) + ")" : "")
              + "; wait until that has ended, or stop it with Ctrl-C, which keeps its runs.",
          cause);
    }
    if (message.contains("not a valid DuckDB")) {
      return new StoreException(
          file + " is no store of results." + LEFT + " Choose another folder.", cause);
    }
    if (message.contains("version number")) {
      return new StoreException(
          file
              + " was written by another version of DuckDB."
              + LEFT
              + " Use the Linkwork that"
              + " made it, or another folder.",
          cause);
    }
    if (message.contains("Permission denied")) {
      return new StoreException("There is no permission to use " + file + ".", cause);
    }
    if (message.contains("Corrupt")
        || message.contains("checksum")
        || message.contains("Could not read")
        || message.contains("Serialization Error")
        || message.contains("Failed to load metadata")
        || message.contains("replaying WAL")
        || message.contains("Invalid result set")) {
      return new StoreException(
          file
              + " is damaged ("
              + message
              + ")."
              + LEFT
              + " Bring it back from a copy, or begin again in another folder.",
          cause);
    }
    return new StoreException(file + " cannot be read: " + message, cause);
  }

  /** The sentence for a question that cannot be answered. */
  static StoreException unanswered(SQLException cause, Path file) {
    String message = cause.getMessage() == null ? "" : cause.getMessage();
    boolean misput =
        message.contains("Parser Error")
            || message.contains("Binder Error")
            || message.contains("Catalog Error")
            || message.contains("Invalid Input Error")
            || message.contains("Permission Error")
            || message.contains("Conversion Error");
    return misput
        ? new StoreException("The question cannot be answered: " + message.strip(), cause)
        : unreadable(cause, file);
  }

  /** The sentence for runs that could not be added. */
  static StoreWriteException unwritable(SQLException cause, Path file) {
    String message = message(cause);
    String lower = message.toLowerCase(Locale.ROOT);
    boolean full =
        lower.contains("no space")
            || lower.contains("file too large")
            || lower.contains("quota")
            || lower.contains("out of disk")
            || isFull(file);
    return new StoreWriteException(
        "Runs could not be added to "
            + file
            + ", because "
            + (full ? "the disk is full" : "of this: " + message)
            + "; the runs finished before are kept. "
            + (full ? "Make room and resume." : "Resume when that is mended."),
        cause);
  }

  /** The sentence for a table that could not be written elsewhere. */
  static StoreException unexported(SQLException cause, Path target) {
    return new StoreException(target + " could not be written: " + message(cause), cause);
  }

  private static boolean isFull(Path file) {
    try {
      return Files.getFileStore(file).getUsableSpace() < (1 << 20);
    } catch (IOException e) {
      return false;
    }
  }

  private static String message(SQLException cause) {
    String message = cause.getMessage() == null ? "no reason given" : cause.getMessage();
    int end = message.indexOf('\n');
    return (end < 0 ? message : message.substring(0, end)).strip();
  }
}
