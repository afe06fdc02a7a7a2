package org.linkwork.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.teach.lesson.FreeTown;
import org.linkwork.teach.lesson.Lesson;
import org.linkwork.teach.page.TeachServer;
import org.linkwork.teach.page.Uploads;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

@EnabledIf(value = "org.linkwork.teach.Browser#exists", disabledReason = Browser.MISSING)
class FreePageTest {
  private static final Path TOWN = Path.of("scenarios", "teaching-town.yaml");

  @TempDir private Path folder;

  @Test
  void shouldOfferASliderForEveryLeverAndReadUploadsStrictly() throws IOException {
    ScenarioBase base =
        new ScenarioReader(InterventionCatalogue.names()).base(TOWN, new Problems()).orElseThrow();
    Lesson free = FreeTown.of(base);
    int levers = base.register().ofKind(Kind.LEVER).size() + InterventionCatalogue.names().size();
    Uploads uploads = new Uploads(TOWN.getParent(), base.register());
    try (TeachServer server = TeachServer.start(free, 0, Optional.empty(), Optional.of(uploads));
        Browser browser = new Browser(1280, 860)) {
      browser.open("http://localhost:" + server.port() + "/");
      browser.shown("#slider-0");
      assertThat(browser.all(".slider")).hasSize(levers);
      assertThat(browser.text(".list")).contains("GP skills training");
      assertThat(browser.isShown("#scene-1")).isTrue();
      browser.type("#find-lever", "buddy");
      browser.slide(".slider:not([hidden]) input", 4);
      browser.await("document.querySelector('.slider.moved') !== null");
      browser.await("/4/.test(document.body.dataset.shown)");
      upload(browser, "format: 1\nextends: teaching-town\nlevers: {service.link_wrkers: 2}\n");
      assertThat(browser.text(".problems"))
          .contains("your-scenario.yaml:3:10", "service.link_workers");
      upload(browser, "format: 1\nextends: teaching-town\nquestion: \"And with two?\"\n");
      browser.await("document.querySelector('.task').textContent === 'And with two?'");
      assertThat(browser.isShown(".problems")).isFalse();
      assertThat(browser.isShown("#trouble")).isFalse();
      assertThat(browser.isShown("#download")).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void shouldBeReadByDayAndByNight(String scheme) throws IOException {
    try (TeachServer server = serve();
        Browser browser = new Browser(1280, 720, "--force-prefers-reduced-motion")) {
      Contrast.prefer(browser.driver(), scheme);
      browser.open("http://localhost:" + server.port() + "/");
      browser.shown("#slider-0");
      assertThat(Contrast.paleWords(browser.driver())).as("as opened, by " + scheme).isEmpty();
      upload(browser, "format: 1\nextends: teaching-town\nlevers: {service.link_wrkers: 2}\n");
      browser.shown(".problems");
      browser.type("#find-lever", "buddy");
      browser.slide(".slider:not([hidden]) input", 4);
      browser.await("/4/.test(document.body.dataset.shown)");
      browser.click("#funnel summary");
      browser.click("#series summary");
      browser.click("#repeat-start");
      browser.shown("#repeat-reading");
      assertThat(Contrast.paleWords(browser.driver())).as("in use, by " + scheme).isEmpty();
      browser.click("#people .person");
      browser.shown("#story-title");
      assertThat(Contrast.paleWords(browser.driver())).as("story, by " + scheme).isEmpty();
    }
  }

  @Test
  void shouldBeWalkedByKeysAlone() {
    try (TeachServer server = serve();
        Browser browser = new Browser(1280, 860, "--force-prefers-reduced-motion")) {
      browser.open("http://localhost:" + server.port() + "/");
      browser.shown("#slider-0");
      browser.tabTo("#upload");
      browser.tabTo("#download");
      browser.tabTo("#find-lever");
      browser.press("buddy");
      browser.tabTo(".slider:not([hidden]) input");
      browser.press(Keys.ARROW_RIGHT);
      browser.await("/1/.test(document.body.dataset.shown)");
      browser.await("document.activeElement.matches('.slider.moved input')");
      browser.tabTo("#reset");
      browser.press(Keys.ENTER);
      browser.await("document.querySelector('.slider.moved') === null");
      browser.await("document.activeElement.id === 'reset'");
      browser.tabTo("#later");
      browser.press(Keys.ENTER);
      browser.await("document.getElementById('week-said').textContent === 'week 2 of 52'");
      browser.tabTo("#repeat-start");
      browser.press(Keys.ENTER);
      browser.shown("#repeat-reading");
      browser.await("document.activeElement.id === 'repeat-start'");
      assertThat(browser.isShown("#trouble")).isFalse();
    }
  }

  private static TeachServer serve() {
    ScenarioBase base =
        new ScenarioReader(InterventionCatalogue.names()).base(TOWN, new Problems()).orElseThrow();
    Uploads uploads = new Uploads(TOWN.getParent(), base.register());
    return TeachServer.start(FreeTown.of(base), 0, Optional.empty(), Optional.of(uploads));
  }

  private void upload(Browser browser, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.yaml"), text);
    browser.driver().findElement(By.id("upload")).sendKeys(file.toString());
  }
}
