package org.linkwork.report.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Opens a new file for writing. */
@FunctionalInterface
interface FileOpener {
  /** A stream into the new file; an IOException if it cannot be made. */
  OutputStream open(Path file) throws IOException;
}
