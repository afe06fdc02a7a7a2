package org.linkwork.report.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder on a disk that is full once a certain file has so many bytes. */
public final class FullDisk {
  private FullDisk() {}

  /** A folder in which {@code file} cannot grow beyond {@code bytes}. */
  public static RunFolder folder(Path target, String file, int bytes) {
    return RunFolder.at(
        target,
        path ->
            path.endsWith(file)
                ? new FillingUp(Files.newOutputStream(path), bytes)
                : Files.newOutputStream(path));
  }

  private static final class FillingUp extends OutputStream {
    private final OutputStream out;
    private int left;

    FillingUp(OutputStream out, int left) {
      this.out = out;
      this.left = left;
    }

    @Override
    public void write(int oneByte) throws IOException {
      if (left-- <= 0) {
        throw new IOException("No space left on device");
      }
      out.write(oneByte);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
