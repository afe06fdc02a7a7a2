package org.linkwork.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The tables and pictures in the folder of a sweep. */
final class SweepFolder {
  /** What says when, where and how something was run, and so differs. */
  private static final List<String> DIFFERENT =
      List.of("manifest.json", "README.txt", "timings.csv", "status.json", "results.duckdb");

  private SweepFolder() {}

  /** The hash of each file that may not differ, unpacked, by name. */
  static Map<String, String> hashes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (!DIFFERENT.contains(name)) {
          hashes.put(name, hash(unpacked(path)));
        }
      }
    }
    return hashes;
  }

  /** The text of a packed table. */
  static String text(Path folder, String file) throws IOException {
    return new String(unpacked(folder.resolve(file)), StandardCharsets.UTF_8);
  }

  private static byte[] unpacked(Path path) throws IOException {
    try (InputStream in =
        path.toString().endsWith(".gz")
            ? new GZIPInputStream(Files.newInputStream(path))
            : Files.newInputStream(path)) {
      return in.readAllBytes();
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
