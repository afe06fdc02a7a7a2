package org.linkwork.teach.page;

import java.security.SecureRandom;

/** The code with which a class opens the page: eight signs that cannot be mistaken for others. */
public final class JoinCode {
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 8;

  private JoinCode() {}

  /** A code that nobody can guess, such as {@code kv7m-p3xq}; not drawn from any model's luck. */
  public static String fresh() {
    SecureRandom random = new SecureRandom();
    StringBuilder code = new StringBuilder();
    for (int sign = 0; sign < LENGTH; sign++) {
      code.append(sign == LENGTH / 2 ? "-" : "");
      code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return code.toString();
  }
}
