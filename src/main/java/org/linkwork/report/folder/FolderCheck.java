package org.linkwork.report.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Whether a place is free for results and may be written. */
final class FolderCheck {
  private FolderCheck() {}

  /** An attempt to make something in a folder that exists. */
  @FunctionalInterface
  interface Attempt {
    /**
     * Makes something in the folder and takes it away again.
     *
     * @throws IOException if that is impossible
     */
    void in(Path folder) throws IOException;
  }

  /**
   * Looks, and makes a folder where results would go, which is deleted again at once: permissions
   * alone do not tell whether a system lets anything be made.
   *
   * @throws FolderException if the place is taken or cannot be written
   */
  static void freeAndWritable(Path place) {
    freeAndWritable(place, folder -> Files.delete(Files.createTempDirectory(folder, ".linkwork-")));
  }

  /** The same with another way to try. */
  static void freeAndWritable(Path place, Attempt attempt) {
    if (place.getFileName() == null) {
      throw new FolderException(place + " is not a folder that results can go to; choose another.");
    }
    if (Files.isDirectory(place)) {
      refuseUnlessEmpty(place);
    } else if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new FolderException(
          place + " is a file, so no results can go there; choose another folder.");
    }
    Path nearest = place.getParent();
    while (!Files.exists(nearest)) {
      nearest = nearest.getParent();
    }
    if (!Files.isDirectory(nearest)) {
      throw new FolderException(
          nearest + " is a file, so no folder can be made in it; choose another.");
    }
    try {
      attempt.in(nearest);
    } catch (AccessDeniedException e) {
      throw new FolderException(
          "There is no permission to write in "
              + nearest
              + "; choose another folder, or ask for permission.",
          e);
    } catch (IOException e) {
      throw new FolderException("No folder can be made in " + nearest + "; choose another.", e);
    }
  }

  private static void refuseUnlessEmpty(Path place) {
    try (var entries = Files.list(place)) {
      if (entries.findAny().isPresent()) {
        throw new FolderException(
            place
                + " already holds files, and results are never overwritten; choose another folder,"
                + " or move the old one away.");
      }
    } catch (IOException e) {
      throw new FolderException(place + " cannot be read; choose another folder.", e);
    }
  }
}
