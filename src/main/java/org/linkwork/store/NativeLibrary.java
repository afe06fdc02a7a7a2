package org.linkwork.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The database's native library, which DuckDB unpacks into the system's folder for temporary files,
 * 72 MB for each process, and deletes when the process ends well.
 */
final class NativeLibrary {
  private static final Path LOADED = Path.of("/proc/self/maps");
  private static final String NAME = "libduckdb_java";

  private NativeLibrary() {}

  /**
   * Deletes the file once it is loaded, so that a process that is killed leaves nothing behind;
   * where a system does not say what is loaded, or needs the file still, it stays until the end.
   */
  static void deleteOnceLoaded() {
    if (!Files.isReadable(LOADED)) {
      return;
    }
    try {
      Optional<Path> file = loaded();
      if (file.isPresent()) {
        Files.deleteIfExists(file.get());
      }
    } catch (IOException e) {
      System.getLogger(NativeLibrary.class.getName())
          .log(System.Logger.Level.DEBUG, "The native library stays until the end", e);
    }
  }

  /** The unpacked file from which this process has loaded it. */
  private static Optional<Path> loaded() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
    try (Stream<String> lines = Files.lines(LOADED)) {
      return lines
          .filter(line -> line.contains("/" + NAME) && line.endsWith(".so"))
          .map(line -> Path.of(line.substring(line.indexOf('/'))))
          .filter(file -> temporary.equals(file.getParent()))
          .findFirst();
    }
  }

  /** The sentence for a library that cannot be unpacked or loaded. */
  static StoreException unusable(Throwable cause) {
    return new StoreException(
        "The database cannot be unpacked into "
            + System.getProperty("java.io.tmpdir")
            + ", where it needs 72 MB; make room there, or name another folder with java"
            + " -Djava.io.tmpdir=FOLDER.",
        cause);
  }
}
