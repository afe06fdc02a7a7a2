package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.teach.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

@EnabledIf(value = "org.linkwork.teach.Browser#exists", disabledReason = Browser.MISSING)
class ReportInBrowserTest {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  @TempDir private static Path folder;
  private static ChromeDriver browser;
  private static String address;

  @BeforeAll
  static void open() {
    SmallTown town = SmallTown.in(folder);
    Path results = town.results();
    Said.by(
        "compare",
        town.baseline(),
        town.buddies(),
        "--replicates",
        "5",
        "--out",
        results.toString());
    assertThat(Said.by("report", results.toString()).exitCode()).isZero();
    address = results.resolve("report.html").toUri().toString();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--force-prefers-reduced-motion");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options);
    browser.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void begin() {
    look("light", 1280, 720);
  }

  @Test
  void shouldOpenWithoutErrorsAndAskTheNetworkForNothing() {
    assertThat(browser.getTitle()).contains("Does company help in a small town?");
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .extracting(LogEntry::getMessage)
        .isEmpty();
    assertThat(browser.manage().logs().get(LogType.PERFORMANCE).getAll())
        .extracting(LogEntry::getMessage)
        .filteredOn(message -> message.contains("Network.requestWillBeSent\""))
        .isNotEmpty()
        .allMatch(message -> message.contains("\"url\":\"file:///"));
    assertThat(browser.executeScript("return performance.getEntriesByType('resource').length"))
        .isEqualTo(0L);
  }

  @Test
  void shouldDrawEveryChartAndPutItsTableBelow() {
    // A chart is drawn if its picture is not of one colour.
    Object blank =
        browser.executeScript(
            """
            return [...document.querySelectorAll('.chart')].filter(place => {
              const canvas = place.querySelector('canvas');
              if (!canvas || canvas.width < 200) return true;
              const data = canvas.getContext('2d')
                  .getImageData(0, 0, canvas.width, canvas.height).data;
              return data.every((value, at) => value === data[at % 4]);
            }).map(place => place.id);
            """);
    assertThat((List<?>) blank).isEmpty();
    int charts = browser.findElements(By.cssSelector(".chart")).size();
    assertThat(charts).isGreaterThan(12);
    assertThat(browser.findElements(By.cssSelector("figure details table tbody tr:first-child")))
        .hasSize(charts);
  }

  @Test
  void shouldFitAPhoneAndAProjector() {
    for (int width : new int[] {390, 1280}) {
      look("light", width, 720);
      browser.findElements(By.cssSelector("summary")).forEach(summary -> summary.sendKeys(" "));
      assertThat(
              browser.executeScript(
                  "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .as("what is wider than a page of %d pixels", width)
          .isEqualTo(0L);
    }
  }

  @Test
  void shouldReachEveryTableByKeyboard() {
    browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
    assertThat(focus()).isEqualTo("Skip to the answer");
    Set<Object> reached = new HashSet<>();
    int stops = browser.findElements(By.cssSelector("a, summary, [tabindex='0']")).size();
    for (int at = 0; at < stops; at++) {
      if ("SUMMARY".equals(browser.executeScript("return document.activeElement.tagName"))) {
        reached.add(focus());
        new Actions(browser).sendKeys(Keys.SPACE).perform();
      }
      new Actions(browser).sendKeys(Keys.TAB).perform();
    }
    assertThat(reached).hasSize(browser.findElements(By.tagName("details")).size());
    assertThat(browser.findElements(By.cssSelector("details:not([open])"))).isEmpty();
  }

  @Test
  void shouldHaveWordsThatCanBeReadInLightAndDark() {
    for (String scheme : List.of("light", "dark")) {
      look(scheme, 1280, 720);
      Object ground =
          browser.executeScript("return getComputedStyle(document.body).backgroundColor");
      assertThat(ground)
          .isEqualTo(scheme.equals("dark") ? "rgb(20, 25, 28)" : "rgb(255, 255, 255)");
      Object pale = browser.executeScript(CONTRAST);
      assertThat((List<?>) pale).as("words with less contrast than 4.5 in " + scheme).isEmpty();
    }
  }

  @Test
  void shouldPrintWithEveryTableShown() {
    browser.executeScript("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.findElements(By.cssSelector("details:not([open])"))).isEmpty();
    browser.executeScript("window.dispatchEvent(new Event('afterprint'))");
    assertThat(browser.findElements(By.cssSelector("details[open]"))).isEmpty();
  }

  /** Every element with words of its own whose contrast is below WCAG 2.2 AA for small letters. */
  private static final String CONTRAST =
      """
      const parts = colour => colour.match(/[0-9.]+/g).map(Number);
      const light = colour => parts(colour).slice(0, 3).map(value => value / 255)
          .map(v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4))
          .reduce((sum, v, at) => sum + v * [0.2126, 0.7152, 0.0722][at], 0);
      const ground = element => {
        for (let at = element; at; at = at.parentElement) {
          const colour = getComputedStyle(at).backgroundColor;
          if (parts(colour).length === 3) return colour;
        }
        return 'rgb(255, 255, 255)';
      };
      return [...document.querySelectorAll('body *')]
          .filter(e => !['SCRIPT', 'CANVAS'].includes(e.tagName))
          .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
          .filter(e => {
            const a = light(getComputedStyle(e).color), b = light(ground(e));
            return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5;
          }).map(e => e.tagName + ' ' + e.textContent.slice(0, 40));
      """;

  private static Object focus() {
    return browser.executeScript("return document.activeElement.textContent");
  }

  private static void look(String scheme, int width, int height) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    browser.get(address);
  }
}
