package org.linkwork.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The tables and pictures in a folder of results. */
final class Tables {
  /** How long runs took differs. */
  private static final String TIMINGS = "timings.csv";

  private Tables() {}

  /** The hash of each, unpacked, by its path in the folder. */
  static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString();
        if (name.matches(".*[.](csv|csv[.]gz|png|svg)") && !name.endsWith(TIMINGS)) {
          hashes.put(name, hash(path));
        }
      }
    }
    return hashes;
  }

  private static String hash(Path path) throws IOException {
    try (InputStream in =
        path.toString().endsWith(".gz")
            ? new GZIPInputStream(Files.newInputStream(path))
            : Files.newInputStream(path)) {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
