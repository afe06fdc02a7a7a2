package org.linkwork.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/** How stores come to be and are opened. */
final class StoreOpening {
  private StoreOpening() {}

  /** Makes a store without runs; it is either whole or not there, even if the process dies. */
  static void create(Path file, StoreAbout about, Map<String, String> notes) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new StoreException(file + " exists already; choose another folder.");
    }
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.deleteIfExists(draft);
      Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + ".wal"));
      DuckDBConnection connection = StoreFile.connect(draft, StoreFile.Access.WRITE);
      try {
        StoreTables.make(connection, about, notes);
      } catch (SQLException e) {
        throw StoreFile.unwritable(e, draft);
      } finally {
        StoreFile.close(connection, draft);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException("A store cannot be made at " + file + ": " + e.getMessage(), e);
    }
  }

  /** Opens a store once it is known to be one; otherwise leaves it as it is. */
  static ResultStore open(Path file, String modelVersion, StoreFile.Access access) {
    DuckDBConnection connection = StoreFile.connect(file, access);
    boolean usable = false;
    try {
      StoreAbout about = StoreTables.about(connection, file, modelVersion);
      ResultStore store = new ResultStore(file, connection, about);
      store.load();
      usable = true;
      return store;
    } catch (SQLException e) {
      throw StoreFile.unreadable(e, file);
    } finally {
      if (!usable) {
        StoreFile.close(connection, file);
      }
    }
  }
}
