package org.linkwork.teach;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** What on a page cannot be told well enough from its ground by WCAG 2.2, level AA. */
public final class Contrast {
  private static final String LUMINANCE =
      """
      const parts = colour => colour.match(/[0-9.]+/g).map(Number);
      const light = colour => parts(colour).slice(0, 3).map(value => value / 255)
          .map(v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4))
          .reduce((sum, v, at) => sum + v * [0.2126, 0.7152, 0.0722][at], 0);
      const ratio = (one, other) => {
        const a = light(one), b = light(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      };
      const ground = element => {
        for (let at = element; at; at = at.parentElement) {
          const colour = getComputedStyle(at).backgroundColor;
          if (parts(colour).length === 3) return colour;
        }
        return 'rgb(255, 255, 255)';
      };
      const seen = e => e.checkVisibility() && !e.closest('.unseen');
      """;

  /** Words, 4.5 to 1, or 3 to 1 where they are large (1.4.3). */
  private static final String WORDS =
      LUMINANCE
          + """
          return [...document.querySelectorAll('body *')]
              .filter(e => !['SCRIPT', 'CANVAS', 'OPTION'].includes(e.tagName) && seen(e))
              .filter(e => !e.disabled)
              .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
              .filter(e => {
                const style = getComputedStyle(e);
                const size = parseFloat(style.fontSize);
                const large = size >= 24 || size >= 18.66 && parseInt(style.fontWeight) >= 700;
                const ink = e.namespaceURI.endsWith('svg') ? style.fill : style.color;
                return ratio(ink, ground(e)) < (large ? 3 : 4.5);
              }).map(e => e.tagName + ' ' + e.className + ' ' + e.textContent.slice(0, 40));
          """;

  /**
   * Colours that carry meaning without being words, 3 to 1 on the cards that they lie on (1.4.11).
   */
  private static final String MARKS =
      LUMINANCE
          + """
          const probe = document.body.appendChild(document.createElement('i'));
          const colour = name => {
            probe.style.setProperty('color', 'var(' + name + ')');
            return getComputedStyle(probe).color;
          };
          const pale = arguments[0].filter(name => ratio(colour(name), colour(arguments[1])) < 3);
          probe.remove();
          return pale;
          """;

  private Contrast() {}

  /** Elements whose words are too pale, each with its first words; the empty list is good. */
  public static List<?> paleWords(ChromeDriver browser) {
    return (List<?>) browser.executeScript(WORDS);
  }

  /** Those of these variables of the style sheet that are too pale on the ground. */
  static List<?> paleMarks(ChromeDriver browser, List<String> names, String ground) {
    return (List<?>) browser.executeScript(MARKS, names, ground);
  }

  /** Asks pages for their look by day or by night. */
  public static void prefer(ChromeDriver browser, String scheme) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }
}
