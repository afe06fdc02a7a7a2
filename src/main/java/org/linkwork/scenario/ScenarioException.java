package org.linkwork.scenario;

import java.util.List;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Problem;

/** A scenario cannot be run; carries every problem of it and of the files it builds on. */
public final class ScenarioException extends BadInputException {
  /** Thrown with all problems, sorted by file and position. */
  public ScenarioException(List<Problem> problems) {
    super(problems);
  }
}
