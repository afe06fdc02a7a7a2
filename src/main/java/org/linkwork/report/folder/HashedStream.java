package org.linkwork.report.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** A stream into one result file that counts and hashes what passes, and reports it when closed. */
final class HashedStream extends OutputStream {
  private final OutputStream out;
  private final String name;
  private final String purpose;
  private final Consumer<ResultFile> finished;
  private final MessageDigest digest = sha256();
  private long bytes;
  private boolean failed;
  private boolean closed;

  HashedStream(OutputStream out, String name, String purpose, Consumer<ResultFile> finished) {
    this.out = out;
    this.name = name;
    this.purpose = purpose;
    this.finished = finished;
  }

  @Override
  public void write(int oneByte) throws IOException {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  @Override
  public void write(byte[] source, int offset, int length) throws IOException {
    try {
      out.write(source, offset, length);
    } catch (IOException e) {
      failed = true;
      throw e;
    }
    digest.update(source, offset, length);
    bytes += length;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    out.close();
    if (!failed) {
      finished.accept(
          new ResultFile(name, purpose, bytes, HexFormat.of().formatHex(digest.digest())));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
