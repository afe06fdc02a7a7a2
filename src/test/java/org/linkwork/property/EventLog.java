package org.linkwork.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Recorder;

/** Every event of a run as a line of text; two lines are equal only if every bit is. */
class EventLog implements Recorder {
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> weeks = new ArrayList<>();

  @Override
  public void heard(PathwayEvent event) {
    StringBuilder line = new StringBuilder();
    Facts.of((Record) event, fact -> line.append(fact).append(' '));
    lines.add(line.toString());
    weeks.add(event.week());
  }

  /** All lines. */
  List<String> lines() {
    return lines;
  }

  /** The lines of the weeks before this one. */
  List<String> linesBefore(int week) {
    List<String> before = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (weeks.get(at) < week) {
        before.add(lines.get(at));
      }
    }
    return before;
  }

  /** The lines that pass the test. */
  List<String> lines(Predicate<String> test) {
    return lines.stream().filter(test).toList();
  }
}
