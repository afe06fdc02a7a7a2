package org.linkwork.property;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Recorder;

/**
 * A SHA-256 of every event of a run, and of everybody's state once a quarter; it differs when any
 * bit of any of them does.
 */
public final class EventDigest implements Recorder {
  private static final int QUARTER = 13;

  private final MessageDigest sha = sha256();

  @Override
  public void heard(PathwayEvent event) {
    Facts.of((Record) event, fact -> add((String) fact));
  }

  @Override
  public boolean wantsStates(int week) {
    return (week + 1) % QUARTER == 0;
  }

  @Override
  public boolean wantsStateOf(int person, int week) {
    return true;
  }

  /** The digest so far in hexadecimal digits; begins anew afterwards. */
  public String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }

  private void add(String fact) {
    sha.update(fact.getBytes(StandardCharsets.UTF_8));
    sha.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
