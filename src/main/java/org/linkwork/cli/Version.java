package org.linkwork.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Which Linkwork this is. */
final class Version implements IVersionProvider {
  /** The number in the project's build file. */
  static final String NUMBER = "0.1.0";

  /**
   * The number and the beginning of the digest of a fixed run's events, by which stores know their
   * runs: a change that alters results alters it too, since a test holds the digest to the model.
   */
  static final String OF_RESULTS = NUMBER + "+" + digest().substring(0, 12);

  @Override
  public String[] getVersion() {
    return new String[] {"Linkwork " + NUMBER, "Results " + OF_RESULTS};
  }

  private static String digest() {
    try (InputStream file = Version.class.getResourceAsStream("accepted-run.sha256")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
