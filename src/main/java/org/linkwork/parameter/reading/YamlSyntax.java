package org.linkwork.parameter.reading;

import java.util.function.Function;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the YAML parser's complaints mean to somebody who does not know YAML. */
final class YamlSyntax {
  private static final String QUOTES = "put quotes round text that holds ? : , { }";

  private YamlSyntax() {}

  /** The parser's complaint as a problem at its line and column. */
  static Problem problem(MarkedYAMLException failure, Function<Mark, Position> where, String text) {
    Mark mark =
        failure.getProblemMark() == null ? failure.getContextMark() : failure.getProblemMark();
    Position position = where.apply(mark);
    String said = String.valueOf(failure.getProblem());
    if (said.contains("\\t") || lineOf(text, mark.getLine()).strip().startsWith("\t")) {
      return new Problem(
          Severity.ERROR, position, "a tab stands where only spaces may", "indent with spaces");
    }
    if (said.contains("mapping values are not allowed")) {
      return new Problem(
          Severity.ERROR, position, "this colon makes a second key in one line", QUOTES);
    }
    return new Problem(
        Severity.ERROR, position, "this is not YAML: " + said, QUOTES + ", and check the indents");
  }

  private static String lineOf(String text, int line) {
    return text.lines().skip(line).findFirst().orElse("");
  }
}
