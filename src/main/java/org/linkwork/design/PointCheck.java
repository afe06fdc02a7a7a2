package org.linkwork.design;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linkwork.parameter.reading.Problem;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.Severity;

/** Looks at what the levels of each point come to together. */
final class PointCheck {
  private final VariedScenarios scenarios;
  private final Problems problems;

  PointCheck(VariedScenarios scenarios, Problems problems) {
    this.scenarios = scenarios;
    this.problems = problems;
  }

  /** Adds what is wrong or odd, each thing once, with the first point at which it is so. */
  void check(List<Point> points) {
    Set<Problem> known = new HashSet<>(problems.sorted());
    Map<Problem, Found> found = new LinkedHashMap<>();
    for (Point point : points) {
      Problems own = new Problems();
      scenarios.check(point.levels(), own);
      for (Problem problem : own.sorted()) {
        if (!known.contains(problem)) {
          found.merge(problem, new Found(point, 1), (old, more) -> old.again());
        }
      }
    }
    found.forEach(this::add);
  }

  private void add(Problem problem, Found found) {
    String others =
        found.points() == 1
            ? ""
            : " and at " + (found.points() - 1) + (found.points() == 2 ? " other" : " others");
    String what = problem.what() + ", at " + found.first().inWords() + others;
    if (problem.severity() == Severity.ERROR) {
      problems.error(problem.position(), what, problem.advice());
    } else {
      problems.warning(problem.position(), what, problem.advice());
    }
  }

  private record Found(Point first, int points) {
    Found again() {
      return new Found(first, points + 1);
    }
  }
}
