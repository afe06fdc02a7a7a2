package org.linkwork.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.linkwork.report.screen.Ink;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command speaks.
 *
 * @param out for answers
 * @param err for everything said on the way
 * @param interactive whether somebody is looking, so that a line may be rewritten
 * @param width characters in a line
 * @param ink emphasis, or none
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive, int width, Ink ink) {
  private static final int WIDTH_OF_A_FILE = 100;
  private static final int WIDEST_READABLE = 160;

  /** The terminal, or whatever stands in its place, of this process. */
  public static Terminal ofProcess() {
    boolean interactive = System.console() != null;
    return new Terminal(
        writer(new FileOutputStream(FileDescriptor.out)),
        writer(new FileOutputStream(FileDescriptor.err)),
        interactive,
        interactive ? Math.min(measuredWidth(), WIDEST_READABLE) : WIDTH_OF_A_FILE,
        Ink.forTerminal());
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static int measuredWidth() {
    return CommandSpec.create().usageMessage().autoWidth(true).width();
  }
}
