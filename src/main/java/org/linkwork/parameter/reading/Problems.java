package org.linkwork.parameter.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** All problems found so far, each once, in the order of files and positions. */
public final class Problems {
  private final TreeSet<Problem> found = new TreeSet<>();

  /** Adds something that stops everything. */
  public void error(Position position, String what, String advice) {
    found.add(new Problem(Severity.ERROR, position, what, advice));
  }

  /** Adds something that is only pointed out. */
  public void warning(Position position, String what, String advice) {
    found.add(new Problem(Severity.WARNING, position, what, advice));
  }

  /** Adds problems found elsewhere. */
  public void addAll(Collection<Problem> more) {
    found.addAll(more);
  }

  /** Whether anything found stops everything. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** All of them, sorted by file and position. */
  public List<Problem> sorted() {
    return new ArrayList<>(found);
  }
}
