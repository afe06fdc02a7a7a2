package org.linkwork.report.screen;

/** Emphasis on a terminal, or none where colours are not wanted. */
public enum Ink {
  /** Bold type and colours by ANSI codes. */
  COLOUR,
  /** Plain text. */
  PLAIN;

  private static final String RESET = "\u001B[0m";

  /**
   * The ink for this process: colours only on a terminal, and never when {@code NO_COLOR} is set to
   * anything but nothing.
   */
  public static Ink forTerminal() {
    return choose(System.console() != null, System.getenv("NO_COLOR"), System.getenv("TERM"));
  }

  static Ink choose(boolean terminal, String noColor, String term) {
    boolean refused = noColor != null && !noColor.isEmpty();
    return terminal && !refused && !"dumb".equals(term) ? COLOUR : PLAIN;
  }

  /** A heading. */
  public String strong(String text) {
    return paint("1", text);
  }

  /** Something that is better for people. */
  public String good(String text) {
    return paint("32", text);
  }

  /** Something that is worse for people. */
  public String bad(String text) {
    return paint("31", text);
  }

  /** Something of less weight. */
  public String quiet(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return this == COLOUR ? "\u001B[" + code + "m" + text + RESET : text;
  }
}
