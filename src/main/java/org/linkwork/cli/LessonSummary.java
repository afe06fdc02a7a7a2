package org.linkwork.cli;

import java.util.List;
import org.linkwork.report.words.Words;
import org.linkwork.scenario.Scenario;
import org.linkwork.teach.lesson.Lesson;
import org.linkwork.teach.lesson.Town;

/** What a lesson holds, in words. */
final class LessonSummary {
  private LessonSummary() {}

  /** The sentences. */
  static List<String> of(Lesson lesson) {
    Town town = lesson.town();
    Scenario scenario = town.scenario(town.today());
    return List.of(
        lesson.title() + " " + Words.capital(lesson.about()) + ".",
        "%s of about %s together; %s."
            .formatted(
                Words.count(lesson.steps().size(), "step"),
                Words.count(lesson.minutes(), "minute"),
                Words.count(town.sliders().size(), "slider")),
        "%s over %d + %s."
            .formatted(
                Words.people(scenario.parameters().place().registeredPeople()),
                scenario.horizon().warmUpWeeks(),
                Words.count(scenario.horizon().policyWeeks(), "week")));
  }
}
