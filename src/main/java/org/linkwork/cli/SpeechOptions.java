package org.linkwork.cli;

import picocli.CommandLine.Option;

/** Options on what a command says. */
final class SpeechOptions {
  @Option(
      names = "--quiet",
      description = "Say nothing on the way, and at the end only where the results are.")
  private boolean quiet;

  @Option(
      names = "--json",
      description = "Answer in one line of JSON on standard output, for other programs.")
  private boolean json;

  boolean quiet() {
    return quiet;
  }

  boolean json() {
    return json;
  }
}
