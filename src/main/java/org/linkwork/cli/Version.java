package org.linkwork.cli;

import picocli.CommandLine.IVersionProvider;

/** Which Linkwork this is. */
final class Version implements IVersionProvider {
  /** The number in the project's build file. */
  static final String NUMBER = "0.1.0";

  @Override
  public String[] getVersion() {
    return new String[] {"Linkwork " + NUMBER};
  }
}
