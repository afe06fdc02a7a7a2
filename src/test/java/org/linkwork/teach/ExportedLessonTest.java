package org.linkwork.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.teach.lesson.Lesson;
import org.linkwork.teach.lesson.LessonReader;
import org.linkwork.teach.page.LessonFile;
import org.linkwork.teach.page.TeachServer;
import org.openqa.selenium.Keys;

@EnabledIf(value = "org.linkwork.teach.Browser#exists", disabledReason = Browser.MISSING)
class ExportedLessonTest {
  /** The name of a language, which no browser asks for. */
  private static final String SVG = "http://www.w3.org/2000/svg";

  @TempDir private Path folder;

  @Test
  void shouldShowTheSameNumbersAsTheLivePageAndAskNobody() throws IOException {
    Lesson lesson = smallLesson();
    List<Integer> made = new ArrayList<>();
    String page = LessonFile.of(lesson, made::add, () -> false).orElseThrow();
    assertThat(made).hasSize(LessonFile.runs(lesson)).last().isEqualTo(LessonFile.runs(lesson));
    assertThat(page.replace(SVG, ""))
        .contains("default-src 'none'")
        .doesNotContain("http://", "https://");
    Path file = Files.writeString(folder.resolve("lesson.html"), page);
    List<String> held;
    try (Browser browser = new Browser(1280, 860)) {
      held = lived(browser, file.toUri().toString());
      assertThat(browser.script("return performance.getEntriesByType('resource').length"))
          .isEqualTo(0L);
      assertThat(browser.complaints()).isEmpty();
    }
    try (TeachServer server = TeachServer.start(lesson, 0, Optional.empty(), Optional.empty());
        Browser browser = new Browser(1280, 860)) {
      assertThat(held).isEqualTo(lived(browser, "http://localhost:" + server.port() + "/"));
    }
  }

  @Test
  void shouldStopWhenAskedTo() throws IOException {
    assertThat(LessonFile.of(smallLesson(), made -> {}, () -> true)).isEmpty();
  }

  /** What a class sees from the first step to the last: numbers, people, a story, ten lives. */
  private static List<String> lived(Browser browser, String address) {
    List<String> seen = new ArrayList<>();
    browser.open(address);
    browser.type("#guess", "7");
    browser.click("#guess-done");
    browser.click("#next");
    browser.slide("#slider-0", 1);
    browser.await("document.body.dataset.shown === '1'");
    browser.slide("#week", 40);
    browser.click("#funnel summary");
    seen.add(browser.text("#funnel table"));
    browser.click("#series summary");
    seen.add(browser.text("#series table"));
    seen.add(browser.text("#people"));
    browser.click("#people .person");
    seen.add(browser.text("#story"));
    browser.press(Keys.ESCAPE);
    browser.click("#next");
    browser.click("#go-repeat");
    seen.add(browser.text("#repeat-reading"));
    return seen;
  }

  private Lesson smallLesson() throws IOException {
    for (String name : new String[] {"parameters.yaml", "baseline.yaml", "teaching-town.yaml"}) {
      Path copy = folder.resolve(name);
      if (!Files.exists(copy)) {
        Files.copy(Path.of("scenarios").resolve(name), copy);
      }
    }
    return LessonReader.read(
        Files.writeString(
            folder.resolve("small.yaml"),
            """
            format: 1
            lesson: small
            title: "A <small> lesson & no more"
            about: "what a test needs"
            base: teaching-town.yaml
            sliders:
              - change: buddy-system.reach
                label: "Someone to go with you"
                values: [0, 1]
                words: ["nobody", "everybody"]
            steps:
              - {predict: "How many?", answer: stage.turned_up, minutes: 1}
              - {choose: "Move it.", points: 1, minutes: 1}
              - {repeat: "Again.", times: 3, answer: stage.turned_up, minutes: 1}
            """));
  }
}
