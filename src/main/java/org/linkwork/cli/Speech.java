package org.linkwork.cli;

/** What is said on the way, unless nothing is to be said. */
final class Speech {
  private final Terminal terminal;
  private final boolean quiet;

  Speech(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    this.quiet = quiet;
  }

  /** Something good to know. */
  void remark(String line) {
    if (!quiet) {
      terminal.err().println(line);
    }
  }

  /** Something that went wrong, said in any case. */
  void warn(String line) {
    terminal.err().println(line);
  }
}
