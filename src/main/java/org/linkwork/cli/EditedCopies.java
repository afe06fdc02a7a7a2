package org.linkwork.cli;

import java.nio.file.Path;
import java.util.List;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;

/** Kept copies of input files that somebody has changed. */
final class EditedCopies {
  private EditedCopies() {}

  /**
   * Refuses to go on, since the changes would be overwritten or left out without a word.
   *
   * @throws BadInputException if there are any
   */
  static void refuse(List<Path> changed, String advice) {
    Problems problems = new Problems();
    changed.forEach(
        file ->
            problems.error(
                Position.whole(file),
                "this copy of what the runs were read from has been changed since",
                advice));
    if (problems.hasErrors()) {
      throw new BadInputException(problems.sorted());
    }
  }
}
