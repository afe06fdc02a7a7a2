package org.linkwork.cli;

/** What a command leaves for scripts to look at. */
final class ExitCode {
  /** All that was asked for is done. */
  static final int DONE = 0;

  /** The program is at fault. */
  static final int FAULT = 1;

  /** The input cannot be used; nothing was run and nothing written. */
  static final int BAD_INPUT = 2;

  /** Some runs failed, or not all results could be written. */
  static final int SOME_FAILED = 3;

  /** It was stopped before all runs had finished. */
  static final int STOPPED = 130;

  /** The codes as help texts list them. */
  static final String HELP_DONE = "0:all is done";

  static final String HELP_FAULT = "1:a fault of the program; please report it";
  static final String HELP_BAD_INPUT = "2:bad input; nothing was run and nothing written";
  static final String HELP_SOME_FAILED = "3:some runs failed, or some results were not written";
  static final String HELP_STOPPED = "130:stopped; what had finished is kept";

  private ExitCode() {}
}
