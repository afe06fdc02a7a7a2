package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.teach.Browser;
import org.linkwork.teach.lesson.LessonReader;
import org.linkwork.teach.page.TeachServer;

/** Makes the pictures of pages in {@code src/docs/pictures}, as its README.md there says. */
public final class Pictures {
  private static final Path FOLDER = Path.of("src", "docs", "pictures");
  private static final Path LESSON = Path.of("scenarios", "lessons", "leaky-pathway.yaml");
  private static final int SHARPNESS = 1;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;
  private static final int SHOWN_WEEK = 40;

  private Pictures() {}

  /** Makes all of them; takes no arguments. */
  public static void main(String[] none) throws IOException {
    report(Files.createTempDirectory(Path.of("target"), "pictures").resolve("compared"));
    lesson();
  }

  private static void report(Path results) throws IOException {
    done(
        Said.by(
            "compare",
            "scenarios/baseline.yaml",
            "scenarios/05-buddy-system.yaml",
            "--replicates",
            "20",
            "--quiet",
            "--out",
            results.toString()));
    done(Said.by("report", results.toString()));
    try (Browser browser = browser()) {
      browser.open(results.resolve("report.html").toUri().toString());
      List<?> box =
          (List<?>)
              browser.script(
                  """
                  const [first, last] = ['from-referral-1', 'from-referral-2']
                      .map(id => document.getElementById('chart-' + id).closest('figure'));
                  const a = first.getBoundingClientRect();
                  const b = last.querySelector('figcaption').getBoundingClientRect();
                  return [a.left - 16, a.top + scrollY - 12, a.width + 32, b.bottom - a.top + 24];
                  """);
      write(
          browser,
          "report.png",
          Map.of(
              "format",
              "png",
              "captureBeyondViewport",
              true,
              "clip",
              Map.of(
                  "x",
                  box.get(0),
                  "y",
                  box.get(1),
                  "width",
                  box.get(2),
                  "height",
                  box.get(3),
                  "scale",
                  1)));
    }
  }

  private static void lesson() throws IOException {
    try (TeachServer server =
            TeachServer.start(LessonReader.read(LESSON), 0, Optional.empty(), Optional.empty());
        Browser browser = browser()) {
      browser.open("http://localhost:" + server.port() + "/");
      while (!browser.text("#step-title").equals("Choose")) {
        on(browser);
      }
      browser.slide("#slider-0", 1);
      browser.await("document.body.dataset.shown === '1-0-0'");
      browser.slide("#slider-2", 2);
      browser.await("document.body.dataset.shown === '1-0-2'");
      on(browser);
      browser.slide("#week", SHOWN_WEEK);
      browser.script("window.scrollTo(0, 0)");
      write(browser, "lesson.png", Map.of("format", "png"));
      on(browser);
      browser.click("#follow");
      browser.shown("#story-title");
      write(browser, "story.png", Map.of("format", "png"));
    }
  }

  /** Goes on to the next step, with a guess where one is asked for. */
  private static void on(Browser browser) {
    String task = browser.text(".task");
    if (browser.isShown("#guess")) {
      browser.type("#guess", "20");
      browser.click("#guess-done");
    }
    browser.click("#next");
    browser.await("document.querySelector('.task').textContent !== arguments[0]", task);
  }

  private static Browser browser() {
    Browser browser = new Browser(WIDTH, HEIGHT, "--force-prefers-reduced-motion");
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of(
                "width", WIDTH, "height", HEIGHT, "deviceScaleFactor", SHARPNESS, "mobile", false));
    return browser;
  }

  private static void write(Browser browser, String name, Map<String, Object> how)
      throws IOException {
    Object picture = browser.driver().executeCdpCommand("Page.captureScreenshot", how).get("data");
    Path file = FOLDER.resolve(name);
    Files.write(file, Base64.getDecoder().decode((String) picture));
    System.out.println(file + ": " + Files.size(file) + " bytes");
  }

  private static void done(Said said) {
    if (said.exitCode() != 0) {
      throw new IllegalStateException(said.err());
    }
  }
}
