package org.linkwork.teach.lesson;

import java.util.List;

/**
 * A lesson, read and checked.
 *
 * @param name the file's name without its ending
 * @param title what stands at the top of the page
 * @param about what it is about, in a few words
 * @param town the town, and what can be changed in it
 * @param steps what the class does, in order; empty where it is free to explore
 */
public record Lesson(String name, String title, String about, Town town, List<Step> steps) {
  /** Copies the list. */
  public Lesson {
    steps = List.copyOf(steps);
  }

  /** How long the lesson takes, in minutes: its steps together. */
  public int minutes() {
    return steps.stream().mapToInt(Step::minutes).sum();
  }

  /** How often the lesson has the town repeated at the most, 1 where it never has. */
  public int replicates() {
    return steps.stream()
        .filter(step -> step.kind() == StepKind.REPEAT)
        .mapToInt(Step::number)
        .max()
        .orElse(1);
  }
}
