package org.linkwork;

import org.linkwork.cli.LinkworkCommand;
import org.linkwork.cli.Terminal;

/** The door of the program. */
public final class Main {
  private Main() {}

  /** Does what is typed and ends with its exit code. */
  public static void main(String[] typed) {
    System.exit(LinkworkCommand.execute(Terminal.ofProcess(), typed));
  }
}
