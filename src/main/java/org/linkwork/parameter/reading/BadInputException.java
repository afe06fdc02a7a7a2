package org.linkwork.parameter.reading;

import java.util.List;
import java.util.stream.Collectors;

/** What the user gave cannot be used; carries every problem found. */
public class BadInputException extends RuntimeException {
  private final transient List<Problem> problems;

  /** Thrown with all problems, in the order in which they are to be shown. */
  public BadInputException(List<Problem> problems) {
    super(inWords(problems));
    this.problems = List.copyOf(problems);
  }

  /** Every problem, warnings too, sorted by file and position. */
  public List<Problem> problems() {
    return problems;
  }

  /** How many problems there are, such as {@code 2 errors, 1 warning}. */
  public static String count(List<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    long warnings = problems.size() - errors;
    String counted = errors + (errors == 1 ? " error" : " errors");
    return warnings == 0
        ? counted
        : counted + ", " + warnings + (warnings == 1 ? " warning" : " warnings");
  }

  private static String inWords(List<Problem> problems) {
    String lines = problems.stream().map(p -> p + "\n").collect(Collectors.joining());
    return lines + count(problems) + ". Nothing was run.";
  }
}
