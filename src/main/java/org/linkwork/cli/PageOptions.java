package org.linkwork.cli;

import picocli.CommandLine.Option;

/** Options on where a page is served. */
final class PageOptions {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "0",
      description = "The port of the page, from 1024 (default: any that is free).")
  private String port;

  @Option(
      names = "--lan",
      description =
          "Let others on the network open the page, with a join code that is printed. The"
              + " connection is not encrypted.")
  private boolean lan;

  String port() {
    return port;
  }

  boolean lan() {
    return lan;
  }
}
