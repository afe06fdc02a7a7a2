package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.teach.Browser;
import org.linkwork.teach.Contrast;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

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
      browser.findElements(By.cssSelector("summary")).forEach(summary -> summary.sendKeys(" "));
      assertThat(Contrast.paleWords(browser)).as("pale words by " + scheme).isEmpty();
    }
  }

  @Test
  void shouldPrintOnlyTheTablesThatMatterAndThoseThatAReaderHasOpened() {
    WebElement opened = browser.findElement(By.cssSelector("#who details summary"));
    opened.sendKeys(" ");
    browser.executeScript("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.findElements(By.cssSelector("details[open]"))).hasSize(2);
    assertThat(browser.findElements(By.cssSelector("#changes details[open], #who details[open]")))
        .hasSize(2);
    browser.executeScript("window.dispatchEvent(new Event('afterprint'))");
    assertThat(browser.findElements(By.cssSelector("details[open]"))).hasSize(1);
  }

  @Test
  void shouldPrintOnAFewSheetsOfA4() {
    PrintOptions options = new PrintOptions();
    options.setPageSize(new PageSize(29.7, 21));
    byte[] sheets = Base64.getDecoder().decode(browser.print(options).getContent());
    // Of a PDF only the word that begins each page is looked for, which is written as it is.
    long pages =
        Pattern.compile("/Type\\s*/Page[^s]")
            .matcher(new String(sheets, StandardCharsets.ISO_8859_1))
            .results()
            .count();
    assertThat(pages).isBetween(3L, 6L);
  }

  private static Object focus() {
    return browser.executeScript("return document.activeElement.textContent");
  }

  private static void look(String scheme, int width, int height) {
    Contrast.prefer(browser, scheme);
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    browser.get(address);
  }
}
