package org.linkwork.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwork.teach.lesson.Lesson;
import org.linkwork.teach.lesson.LessonReader;
import org.linkwork.teach.lesson.Step;
import org.linkwork.teach.lesson.StepKind;
import org.linkwork.teach.page.TeachServer;
import org.openqa.selenium.Keys;

@EnabledIf(value = "org.linkwork.teach.Browser#exists", disabledReason = Browser.MISSING)
class LessonPageTest {
  private static final String TOO_WIDE =
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @ParameterizedTest
  @ValueSource(
      strings = {"leaky-pathway", "when-groups-close", "one-run-is-not-proof", "the-ten-minute-gp"})
  void shouldTeachFromTheFirstStepToTheLast(String name) {
    Lesson lesson = lesson(name);
    try (TeachServer server = serve(lesson);
        Browser browser = new Browser(1280, 860)) {
      browser.open(address(server));
      browser.shown("#step-title");
      for (Step step : lesson.steps()) {
        browser.await("document.querySelector('.task').textContent === arguments[0]", step.text());
        carryOut(browser, step);
        if (step != lesson.steps().get(lesson.steps().size() - 1)) {
          browser.click("#next");
        }
      }
      assertThat(browser.isShown("#next:disabled")).isTrue();
      assertThat(browser.isShown("#trouble")).isFalse();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static void carryOut(Browser browser, Step step) {
    switch (step.kind()) {
      case PREDICT -> {
        assertThat(browser.isShown("#worlds canvas")).isFalse();
        assertThat(browser.isShown("#funnel")).isFalse();
        assertThat(browser.isShown("#next:disabled")).isTrue();
        browser.type("#guess", "7");
        browser.click("#guess-done");
      }
      case RUN -> {
        assertThat(browser.isShown("#people"))
            .as("what becomes of people, before watching")
            .isFalse();
        browser.click("#watch");
        browser.await("document.getElementById('week').value >= 2");
        browser.click("#play");
        assertThat(browser.isShown("#scene-1")).isFalse();
      }
      case ASK -> assertThat(browser.isShown("#funnel .funnel")).isTrue();
      case CHOOSE -> {
        browser.slide("#slider-0", 2);
        browser.await("document.querySelector('.slider.moved') !== null");
        assertThat(browser.text("#points")).startsWith("Points left: ");
      }
      case COMPARE -> {
        assertThat(browser.isShown("#scene-0")).isTrue();
        assertThat(browser.isShown("#scene-1")).isTrue();
        browser.slide("#week", 51);
        browser.click("#funnel summary");
        assertThat(browser.all("#funnel thead th")).hasSize(3);
      }
      case FOLLOW -> {
        browser.click("#follow");
        assertThat(browser.text("#story-title")).startsWith("Person ");
        browser.press(Keys.ESCAPE);
        browser.await("!document.getElementById('story').open");
      }
      case REPEAT -> {
        browser.click("#go-repeat");
        assertThat(browser.text("#repeat-reading"))
            .contains("In 10 lives of the town", "95% interval");
      }
    }
  }

  /** The limits are far above what is usual, since other work on a computer lengthens an answer. */
  @Test
  void shouldShowAFirstPictureSoonAndAnswerASliderAtOnce(TestReporter reporter) {
    Lesson lesson = lesson("leaky-pathway");
    try (TeachServer server = serve(lesson);
        Browser browser = new Browser(1280, 860)) {
      long begun = System.nanoTime();
      browser.open(address(server));
      browser.shown("#step-title");
      double first = (System.nanoTime() - begun) / 1e9;
      to(browser, lesson, StepKind.CHOOSE);
      List<Long> answered = new ArrayList<>();
      for (int notch : new int[] {1, 2, 1, 0, 1}) {
        browser.slide("#slider-2", notch);
        browser.await("document.body.dataset.shown === '0-0-" + notch + "'");
        answered.add((Long) browser.script("return Number(document.body.dataset.answered)"));
      }
      reporter.publishEntry("first picture, seconds", Double.toString(first));
      reporter.publishEntry("slider to new picture, milliseconds", answered.toString());
      assertThat(first).isLessThan(20);
      assertThat(answered).allMatch(milliseconds -> milliseconds > 0);
      assertThat(Collections.min(answered)).isLessThan(5_000);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void shouldBeReadAtEveryStepByDayAndByNight(String scheme) {
    Lesson lesson = lesson("leaky-pathway");
    try (TeachServer server = serve(lesson);
        Browser browser = new Browser(1280, 720, "--force-prefers-reduced-motion")) {
      Contrast.prefer(browser.driver(), scheme);
      browser.open(address(server));
      browser.shown("#step-title");
      assertThat(
              Contrast.paleMarks(
                  browser.driver(),
                  List.of(
                      "--ink", "--soft", "--grey", "--today", "--changed", "--well", "--accent"),
                  "--card"))
          .isEmpty();
      for (Step step : lesson.steps()) {
        carryOut(browser, step);
        assertThat(Contrast.paleWords(browser.driver()))
            .as("%s, by %s", step.kind(), scheme)
            .isEmpty();
        if (step.kind() == StepKind.FOLLOW) {
          browser.click("#follow");
          browser.shown("#story-title");
          assertThat(Contrast.paleWords(browser.driver())).as("story, by " + scheme).isEmpty();
          browser.press(Keys.ESCAPE);
        }
        if (step != lesson.steps().get(lesson.steps().size() - 1)) {
          browser.click("#next");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, 720", "390, 844", "1920, 1080"})
  void shouldFitAProjectorAPhoneAndALargeScreen(int width, int height) {
    Lesson lesson = lesson("leaky-pathway");
    try (TeachServer server = serve(lesson);
        Browser browser = new Browser(width, height, "--force-prefers-reduced-motion")) {
      browser
          .driver()
          .executeCdpCommand(
              "Emulation.setDeviceMetricsOverride",
              Map.of(
                  "width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
      browser.open(address(server));
      to(browser, lesson, StepKind.CHOOSE);
      browser.slide("#slider-0", 1);
      browser.await("document.body.dataset.shown === '1-0-0'");
      to(browser, lesson, StepKind.COMPARE);
      assertThat(browser.script(TOO_WIDE)).as("what is wider than %d pixels", width).isEqualTo(0L);
      assertThat((Long) browser.script("return document.getElementById('scene-1').clientWidth"))
          .isGreaterThan(300);
      browser.click("#people .person");
      browser.shown("#story-title");
      assertThat(browser.script(TOO_WIDE)).as("with a story, at " + width).isEqualTo(0L);
    }
  }

  @Test
  void shouldShowTheSamePersonInBothTownsWhereverOneClicks() {
    Lesson lesson = lesson("leaky-pathway");
    try (TeachServer server = serve(lesson);
        Browser browser = new Browser(1280, 860)) {
      browser.open(address(server));
      to(browser, lesson, StepKind.CHOOSE);
      browser.slide("#slider-0", 1);
      browser.await("document.body.dataset.shown === '1-0-0'");
      String person = browser.shown("#people .person").getDomAttribute("data-person");
      browser.click("#people .person");
      assertThat(browser.text("#story-title")).isEqualTo("Person " + person);
      assertThat(browser.text("#story .parting")).contains("part");
      assertThat(browser.all("#story .both section")).hasSize(2);
      browser.click("#story .close");
      browser.script("document.getElementById('scene-1').scrollIntoView({block: 'center'})");
      browser.clickAt("#scene-1", 0.09, 0.5);
      assertThat(browser.text("#story-title")).startsWith("Person ");
    }
  }

  @Test
  void shouldBeWalkedByKeysAlone() {
    Lesson lesson = lesson("leaky-pathway");
    try (TeachServer server = serve(lesson);
        Browser browser = new Browser(1280, 860, "--force-prefers-reduced-motion")) {
      browser.open(address(server));
      browser.shown("#step-title");
      browser.tabTo("#guess");
      browser.press("12", Keys.ENTER);
      browser.await("document.activeElement.id === 'next'");
      browser.press(Keys.ENTER);
      browser.await("document.activeElement.id === 'step-title'");
      browser.tabTo("#later");
      browser.press(Keys.ENTER, Keys.ENTER);
      browser.await("document.getElementById('week-said').textContent === 'week 3 of 52'");
      assertThat((String) browser.script("return document.getElementById('said').textContent"))
          .startsWith("Week 3. ");
      for (int step = 0; step < 2; step++) {
        browser.backTo("#next");
        browser.press(Keys.ENTER);
        browser.await("document.activeElement.id === 'step-title'");
      }
      browser.tabTo("#slider-0");
      browser.press(Keys.ARROW_RIGHT);
      browser.await("document.body.dataset.shown === '1-0-0'");
      browser.await("document.activeElement.id === 'slider-0'");
      browser.tabTo("#scene-1");
      browser.press(Keys.ARROW_RIGHT, Keys.ENTER);
      browser.await("document.getElementById('story').open");
      browser.press(Keys.ESCAPE);
      browser.await("!document.getElementById('story').open");
      browser.tabTo("#funnel summary");
      browser.press(Keys.SPACE);
      assertThat(browser.isShown("#funnel table")).isTrue();
    }
  }

  @Test
  void shouldKeepTwoBrowsersApartAndForgetATabThatCloses() {
    Lesson lesson = lesson("leaky-pathway");
    try (TeachServer server = serve(lesson);
        Browser one = new Browser(1280, 860)) {
      one.open(address(server));
      to(one, lesson, StepKind.CHOOSE);
      try (Browser other = new Browser(390, 844)) {
        other.open(address(server));
        to(other, lesson, StepKind.CHOOSE);
        assertThat(server.tabs()).isEqualTo(2);
        one.slide("#slider-0", 1);
        other.slide("#slider-1", 2);
        one.await("document.body.dataset.shown === '1-0-0'");
        other.await("document.body.dataset.shown === '0-2-0'");
        assertThat(one.text("#slider-1-said")).contains("today");
        to(other, lesson, StepKind.REPEAT);
        other.click("#go-repeat");
        other.shown("#repeat svg");
      }
      Waiting.until(() -> server.tabs() == 1 && server.runs() == 0);
      assertThat(one.isShown("#trouble")).isFalse();
    }
  }

  /** Goes on until a step of this kind, guessing where a guess is asked for. */
  private static void to(Browser browser, Lesson lesson, StepKind kind) {
    browser.shown("#step-title");
    for (int steps = 0; steps < lesson.steps().size(); steps++) {
      String now = browser.text("#step-title");
      String task = (String) browser.script("return document.querySelector('.task').textContent");
      if (now.equalsIgnoreCase(kind.key())) {
        return;
      }
      if (browser.isShown("#guess")) {
        browser.type("#guess", "7");
        browser.click("#guess-done");
      }
      browser.click("#next");
      browser.await("document.querySelector('.task').textContent !== arguments[0]", task);
    }
    throw new AssertionError("The lesson has no step to " + kind.key() + ".");
  }

  private static Lesson lesson(String name) {
    return LessonReader.read(Path.of("scenarios", "lessons", name + ".yaml"));
  }

  private static TeachServer serve(Lesson lesson) {
    return TeachServer.start(lesson, 0, Optional.empty(), Optional.empty());
  }

  private static String address(TeachServer server) {
    return "http://localhost:" + server.port() + "/";
  }
}
