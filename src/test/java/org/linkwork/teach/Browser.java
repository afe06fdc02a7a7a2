package org.linkwork.teach;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;

/** A real browser without a window, as a class would use it. */
public final class Browser implements AutoCloseable {
  public static final String MISSING =
      "No /usr/bin/chromium and /usr/bin/chromedriver here; install chromium and chromium-driver"
          + " to try the page in a real browser.";

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Duration GLANCE = Duration.ofMillis(50);

  private final ChromeDriver driver;

  public Browser(int width, int height, String... further) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--window-size=" + width + "," + height);
    options.addArguments(further);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(DRIVER.toString()))
            .usingAnyFreePort()
            .build();
    driver = new ChromeDriver(service, options);
  }

  /**
   * Whether a browser must be there: where it is installed, and wherever tests decide on a merge.
   */
  public static boolean exists() {
    return System.getenv("CI") != null || Files.exists(CHROMIUM) && Files.exists(DRIVER);
  }

  public ChromeDriver driver() {
    return driver;
  }

  public void open(String address) {
    driver.get(address);
  }

  /** The element, as soon as it is shown. */
  public WebElement shown(String selector) {
    return patiently(
        () ->
            driver.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
  }

  public boolean isShown(String selector) {
    try {
      return driver.findElements(By.cssSelector(selector)).stream()
          .anyMatch(WebElement::isDisplayed);
    } catch (StaleElementReferenceException e) {
      return isShown(selector);
    }
  }

  public String text(String selector) {
    return patiently(() -> shown(selector).getText());
  }

  public void click(String selector) {
    patiently(
        () -> {
          WebElement element = shown(selector);
          script("arguments[0].scrollIntoView({block: 'center'})", element);
          element.click();
          return true;
        });
  }

  public void type(String selector, String text) {
    WebElement element = shown(selector);
    element.clear();
    element.sendKeys(text);
  }

  /** Presses keys on whatever has the focus. */
  public void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      driver.switchTo().activeElement().sendKeys(key);
    }
  }

  /** Walks with the tab key until the element has the focus. */
  void tabTo(String selector) {
    for (int step = 0; step < 200; step++) {
      if (Boolean.TRUE.equals(
          script("return document.activeElement.matches(arguments[0])", selector))) {
        return;
      }
      // As a hand presses it: what is sent to a field for files would be taken for a file's name.
      new Actions(driver).sendKeys(Keys.TAB).perform();
    }
    throw new AssertionError("The tab key never comes to " + selector);
  }

  public Object script(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  /** Walks back with shift and tab until the element has the focus. */
  void backTo(String selector) {
    for (int step = 0; step < 200; step++) {
      if (Boolean.TRUE.equals(
          script("return document.activeElement.matches(arguments[0])", selector))) {
        return;
      }
      driver.switchTo().activeElement().sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));
    }
    throw new AssertionError("Shift and tab never come to " + selector);
  }

  /** Moves a slider, as a hand would do. */
  public void slide(String selector, int to) {
    script(
        "arguments[0].value = arguments[1];"
            + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
        shown(selector),
        to);
  }

  /** Clicks on a place in an element, as shares of its width and height. */
  void clickAt(String selector, double across, double down) {
    WebElement element = shown(selector);
    new Actions(driver)
        .moveToElement(
            element,
            (int) ((across - 0.5) * element.getSize().width),
            (int) ((down - 0.5) * element.getSize().height))
        .click()
        .perform();
  }

  /** What the browser complains of, such as scripts that its policy refused. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Waits until the script answers true. */
  public void await(String script, Object... arguments) {
    patiently(() -> Boolean.TRUE.equals(script("return " + script, arguments)) ? true : null);
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  private <T> T patiently(Supplier<T> look) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try {
        T found = look.get();
        if (found != null) {
          return found;
        }
        Thread.sleep(GLANCE.toMillis());
      } catch (StaleElementReferenceException | ElementClickInterceptedException e) {
        continue; // the page has drawn it anew; the next look finds the new one
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("The page did not come to it within " + PATIENCE.toSeconds() + " s.");
  }

  @Override
  public void close() {
    driver.quit();
  }
}
