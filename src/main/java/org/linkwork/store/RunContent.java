package org.linkwork.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioIdentity;

/** What makes two runs the same, the number of the replicate apart. */
public final class RunContent {
  private static final int BYTES = 16;

  private RunContent() {}

  /**
   * A hash of the model's version and of all that is simulated, the master seed included, 32
   * hexadecimal digits; names, questions and the number of replicates make no difference.
   */
  public static String of(String modelVersion, Scenario scenario) {
    String content = "model " + modelVersion + "\n" + ScenarioIdentity.ofRun(scenario);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
