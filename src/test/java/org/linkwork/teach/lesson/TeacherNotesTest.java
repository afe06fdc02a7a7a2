package org.linkwork.teach.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TeacherNotesTest {
  @Test
  void shouldHoldTimingsQuestionsAndWhatToExpect() {
    Lesson lesson = LessonReader.read(Path.of("scenarios", "lessons", "leaky-pathway.yaml"));
    String notes = TeacherNotes.of(lesson);
    assertThat(notes)
        .startsWith("# Where do people get lost?\n\nNotes for the teacher. About 50 minutes")
        .contains("- **Someone to go with you**: nobody, from half of the groups")
        .contains("1. **Guess before the town is seen.** Minute 0 to 5.")
        .contains("7. **Live the same year again with other luck.** Minute 41 to 50.");
    for (Step step : lesson.steps()) {
      assertThat(notes).contains(step.text(), step.expect());
    }
  }
}
