package org.linkwork.cli;

import java.util.List;
import java.util.stream.Collectors;

/** What was typed, as it can be typed again into a shell. */
final class CommandLineText {
  private static final String SAFE = "[A-Za-z0-9_./=:,@%+-]+";

  private CommandLineText() {}

  static String of(List<String> words) {
    return words.stream().map(CommandLineText::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return word.matches(SAFE) ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
