package org.linkwork.teach.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.linkwork.record.AgeBand;
import org.linkwork.record.LossReason;
import org.linkwork.record.Sex;
import org.linkwork.record.Stage;
import org.linkwork.teach.lesson.Lesson;
import org.linkwork.teach.lesson.Measure;
import org.linkwork.teach.lesson.Slider;
import org.linkwork.teach.lesson.Step;

/**
 * A lesson as the page reads it; what the teacher may expect is left out.
 *
 * @param free whether there are no steps and everything can be explored
 */
record LessonFacts(
    String name,
    String title,
    String about,
    boolean free,
    String today,
    List<SliderFacts> sliders,
    List<StepFacts> steps,
    List<MeasureFacts> measures,
    List<String> stages,
    List<ReasonFacts> reasons,
    List<String> sexes,
    List<String> ages) {
  record SliderFacts(String label, String change, List<String> notches, int today) {}

  record StepFacts(String kind, String text, int minutes, MeasureFacts answer, int number) {}

  record MeasureFacts(String key, String label, String unit, Double most) {}

  record ReasonFacts(String label, boolean good) {}

  static LessonFacts of(Lesson lesson) {
    return new LessonFacts(
        lesson.name(),
        lesson.title(),
        lesson.about(),
        lesson.steps().isEmpty(),
        lesson.town().today().written(),
        lesson.town().sliders().stream().map(LessonFacts::facts).toList(),
        lesson.steps().stream().map(LessonFacts::facts).toList(),
        Measure.all().stream().map(LessonFacts::facts).toList(),
        Arrays.stream(Stage.values()).map(Stage::label).toList(),
        Arrays.stream(LossReason.values())
            .map(reason -> new ReasonFacts(reason.label(), reason.isGoodEnding()))
            .toList(),
        Stream.of(Sex.values()).map(sex -> sex == Sex.WOMEN ? "woman" : "man").toList(),
        Stream.of(AgeBand.values()).map(AgeBand::label).toList());
  }

  private static SliderFacts facts(Slider slider) {
    return new SliderFacts(
        slider.label(),
        slider.change(),
        slider.notches().stream().map(Slider.Notch::words).toList(),
        slider.today());
  }

  private static StepFacts facts(Step step) {
    return new StepFacts(
        step.kind().key(),
        step.text(),
        step.minutes(),
        step.answer().map(LessonFacts::facts).orElse(null),
        step.number());
  }

  private static MeasureFacts facts(Measure measure) {
    return new MeasureFacts(
        measure.key(),
        measure.label(),
        measure.unit(),
        Double.isFinite(measure.most()) ? measure.most() : null);
  }
}
