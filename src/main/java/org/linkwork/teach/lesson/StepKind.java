package org.linkwork.teach.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a class can be asked to do. */
public enum StepKind {
  PREDICT("Guess before the town is seen."),
  RUN("Watch the town as it is."),
  ASK("Talk about a question."),
  CHOOSE("Move the sliders, with so many points to spend."),
  COMPARE("See two worlds side by side, on the same people."),
  FOLLOW("Read one person's story in both worlds."),
  REPEAT("Live the same year again with other luck.");

  private final String meaning;

  StepKind(String meaning) {
    this.meaning = meaning;
  }

  /** The key in a lesson file, such as {@code predict}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the class does, in a sentence. */
  public String meaning() {
    return meaning;
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(StepKind::key).toList();
  }
}
