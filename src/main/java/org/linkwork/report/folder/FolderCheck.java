package org.linkwork.report.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Whether a place is free for results and may be written. */
final class FolderCheck {
  private FolderCheck() {}

  /**
   * Looks without touching anything.
   *
   * @param isWritable whether a folder that exists can be written
   * @throws FolderException if the place is taken or cannot be written
   */
  static void freeAndWritable(Path place, Predicate<Path> isWritable) {
    if (place.getFileName() == null) {
      throw new FolderException(place + " is not a folder that results can go to; choose another.");
    }
    if (Files.isDirectory(place)) {
      refuseUnlessEmpty(place);
    } else if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new FolderException(
          place + " is a file, so no results can go there; choose another folder with --out.");
    }
    Path nearest = place.getParent();
    while (!Files.exists(nearest)) {
      nearest = nearest.getParent();
    }
    if (!Files.isDirectory(nearest)) {
      throw new FolderException(
          nearest + " is a file, so no folder can be made in it; choose another with --out.");
    }
    if (!isWritable.test(nearest)) {
      throw new FolderException(
          "There is no permission to write in "
              + nearest
              + "; choose another folder with --out, or ask for permission.");
    }
  }

  private static void refuseUnlessEmpty(Path place) {
    try (var entries = Files.list(place)) {
      if (entries.findAny().isPresent()) {
        throw new FolderException(
            place
                + " already holds files, and results are never overwritten; choose another folder"
                + " with --out, or move the old one away.");
      }
    } catch (IOException e) {
      throw new FolderException(place + " cannot be read; choose another folder with --out.", e);
    }
  }
}
