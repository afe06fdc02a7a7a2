package org.linkwork.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.linkwork.report.screen.Ink;

/**
 * One command carried out in this process, and what it said.
 *
 * @param exitCode what it left for scripts
 * @param out standard output
 * @param err standard error
 */
record Said(int exitCode, String out, String err) {
  private static final int WIDTH = 100;

  static Said by(String... typed) {
    return on(WIDTH, typed);
  }

  static Said by(List<String> before, String... after) {
    return by(Stream.concat(before.stream(), Arrays.stream(after)).toArray(String[]::new));
  }

  static Said on(int width, String... typed) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = LinkworkCommand.execute(terminal(out, err, width), typed);
    return new Said(exitCode, out.toString(), err.toString());
  }

  static Terminal terminal(StringWriter out, StringWriter err, int width) {
    return new Terminal(
        new PrintWriter(out, true), new PrintWriter(err, true), false, width, Ink.PLAIN);
  }
}
