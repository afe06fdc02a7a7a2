package org.linkwork.report.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** A folder of results with tables of a test's own, and a manifest that is true of them. */
final class InventedFolder {
  private final Path place;
  private final String command;
  private final Map<String, byte[]> files = new TreeMap<>();

  InventedFolder(Path place, String command) {
    this.place = place;
    this.command = command;
  }

  InventedFolder with(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    files.put(name, name.endsWith(".gz") ? packed(bytes) : bytes);
    return this;
  }

  Path written() {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = place.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
      Files.writeString(place.resolve("manifest.json"), manifest());
      return place;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PageFolder opened() {
    return PageFolder.open(written());
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
      packing.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private String manifest() {
    return """
        {"linkwork": "0.1.0", "command": "linkwork %s", "scenarios": [
          {"name": "today", "question": "Who is <lost>?", "sha256": "ab", "seed": 3,
           "warm_up_weeks": 4, "policy_weeks": 8}],
         "replicates_finished": 2, "runs_failed": 0, "stopped_early": false,
         "parameters_by_source": {"assumption": 3, "study": 1},
         "files": [%s], "run": {"java": "17", "ended": "2026-01-02T03:04:05Z"}}
        """
        .formatted(
            command,
            files.entrySet().stream()
                .map(file -> listed(file.getKey(), file.getValue()))
                .collect(Collectors.joining(", ")));
  }

  private static String listed(String name, byte[] bytes) {
    try {
      return "{\"name\": \"%s\", \"bytes\": %d, \"sha256\": \"%s\"}"
          .formatted(
              name,
              bytes.length,
              HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
