package org.linkwork.teach.lesson;

import java.util.stream.Collectors;

/** What a teacher reads before the lesson, as Markdown: timings, questions, what to expect. */
public final class TeacherNotes {
  private TeacherNotes() {}

  /** The notes of a lesson. */
  public static String of(Lesson lesson) {
    StringBuilder notes = new StringBuilder();
    notes.append("# ").append(lesson.title()).append("\n\n");
    notes.append("Notes for the teacher. About ").append(lesson.minutes()).append(" minutes: ");
    notes.append(lesson.about()).append(".\n\n");
    notes.append(
        "The town is invented, and so are its people. What happens in it follows from the");
    notes.append(
        " model's rules and from luck; it is no forecast for any real place. No names, no");
    notes.append(" accounts: nothing that the class types is stored.\n\n");
    notes.append("## What can be changed\n\n");
    for (Slider slider : lesson.town().sliders()) {
      String words =
          slider.notches().stream().map(Slider.Notch::words).collect(Collectors.joining(", "));
      notes.append("- **").append(slider.label()).append("**: ").append(words);
      notes.append(" (today: ").append(slider.notches().get(slider.today()).words());
      notes.append("; `").append(slider.change()).append("`)\n");
    }
    notes.append("\n## Steps\n\n");
    int passed = 0;
    int number = 1;
    for (Step step : lesson.steps()) {
      notes.append(number++).append(". **").append(step.kind().meaning()).append("** Minute ");
      notes.append(passed).append(" to ").append(passed + step.minutes()).append(".  \n   ");
      notes.append(step.text()).append("  \n");
      step.answer()
          .ifPresent(
              answer ->
                  notes
                      .append("   *What is counted: ")
                      .append(answer.label())
                      .append(" (")
                      .append(answer.unit())
                      .append(").*  \n"));
      if (!step.expect().isEmpty()) {
        notes.append("   *Expect:* ").append(step.expect()).append('\n');
      }
      passed += step.minutes();
    }
    notes.append("\n## On luck\n\n");
    notes.append(
        "Both towns have the same people, and what luck decides it decides alike in both;");
    notes.append(
        " what differs is what the choices do. One year is still one year: let nobody say");
    notes.append(
        " that a choice works before the town has been repeated, and only if the interval");
    notes.append(" of the difference leaves out nothing at all.\n");
    return notes.toString();
  }
}
