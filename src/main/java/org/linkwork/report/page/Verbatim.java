package org.linkwork.report.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * The inside of a script or a style sheet of the program's own, written as it is.
 *
 * @param text what stands between the tags
 */
record Verbatim(String text) implements Html {
  /**
   * Refuses what would end its own element.
   *
   * @throws IllegalArgumentException if the text holds an end tag of script or style, or a carriage
   *     return, which readers of HTML change and so break the hash
   */
  Verbatim {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("</script") || lower.contains("</style") || lower.contains("<!--")) {
      throw new IllegalArgumentException("The text would end the element that it is inside of.");
    }
    if (text.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("The text has a carriage return.");
    }
  }

  @Override
  public void appendTo(StringBuilder page) {
    page.append(text);
  }

  /** The source expression by which a content security policy allows exactly this text. */
  String policySource() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
