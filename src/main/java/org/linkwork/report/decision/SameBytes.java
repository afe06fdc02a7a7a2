package org.linkwork.report.decision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook file without the time at which it was made, so that equal contents are equal bytes.
 */
final class SameBytes {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

  /** Without a time zone; later than 1980, before which zip files add one. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  private SameBytes() {}

  /**
   * The same workbook without times.
   *
   * @throws IOException if these are not the bytes of one, or no temporary file can be written
   */
  static byte[] of(byte[] workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
    // Only the list at the end of the file says how long each part is, so that it must be a file.
    Path file = Files.createTempFile("linkwork-", ".xlsx");
    try {
      Files.write(file, workbook);
      try (ZipFile from = new ZipFile(file.toFile());
          ZipOutputStream to = new ZipOutputStream(out)) {
        for (ZipEntry entry : Collections.list(from.entries())) {
          ZipEntry timeless = new ZipEntry(entry.getName());
          timeless.setTimeLocal(ALWAYS);
          to.putNextEntry(timeless);
          to.write(withoutTime(entry.getName(), from.getInputStream(entry).readAllBytes()));
          to.closeEntry();
        }
      }
    } finally {
      Files.delete(file);
    }
    return out.toByteArray();
  }

  private static byte[] withoutTime(String name, byte[] bytes) {
    return name.equals(PROPERTIES)
        ? new String(bytes, StandardCharsets.UTF_8)
            .replaceAll(CREATED, "")
            .getBytes(StandardCharsets.UTF_8)
        : bytes;
  }
}
