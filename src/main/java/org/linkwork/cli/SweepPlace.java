package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.linkwork.report.folder.FolderException;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.store.ResultStore;

/**
 * The folder of a sweep.
 *
 * @param folder where it is or will be
 */
record SweepPlace(Path folder) {
  /** What a process that died while it made the store leaves behind. */
  private static final Set<String> LEFT_BEHIND =
      Set.of(ResultStore.FILE + ".new", ResultStore.FILE + ".new.wal");

  /** The store of its runs. */
  Path store() {
    return folder.resolve(ResultStore.FILE);
  }

  /** The files that the sweep is read from. */
  Path scenarios() {
    return folder.resolve("scenarios");
  }

  /** How far it has come, for others to look at while it goes on. */
  Path status() {
    return folder.resolve("status.json");
  }

  /** Whether there is a sweep to be continued. */
  boolean isBegun() {
    return Files.exists(store());
  }

  /**
   * Looks whether a sweep can begin there.
   *
   * @throws FolderException if it holds other files, or nothing can be written there
   */
  void refuseUnlessFree() {
    if (!holdsOnlyLeftovers()) {
      RunFolder.at(folder).close();
    }
  }

  private boolean holdsOnlyLeftovers() {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var files = Files.list(folder)) {
      return files.allMatch(file -> LEFT_BEHIND.contains(file.getFileName().toString()));
    } catch (IOException e) {
      return false;
    }
  }
}
