package org.linkwork.report.page;

import java.nio.file.Path;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;

/** Why no page can be made, as the problem that is thrown. */
final class Refusal {
  private static final String AGAIN = "make the results again with the command in README.txt";

  private Refusal() {}

  /** Something is wrong with a file or folder as a whole. */
  static BadInputException of(Path place, String what, String advice) {
    return at(Position.whole(place), what, advice);
  }

  /** A table is not what the program wrote. */
  static BadInputException spoilt(Path file, String what) {
    return of(file, what, AGAIN);
  }

  /** A line of a table is not what the program wrote. */
  static BadInputException spoilt(Path file, int line, String what) {
    return at(new Position(file.toString(), line, 1), what, AGAIN);
  }

  private static BadInputException at(Position position, String what, String advice) {
    Problems problems = new Problems();
    problems.error(position, what, advice);
    return new BadInputException(problems.sorted());
  }
}
