package org.linkwork.report.page;

import java.util.List;

/**
 * One part of a page.
 *
 * @param id where links point to
 * @param title its heading
 * @param content what it says and shows
 */
record Chapter(String id, String title, List<Html> content) {
  /** Copies the list. */
  Chapter {
    content = List.copyOf(content);
  }

  /** The chapter in HTML. */
  Element html() {
    Element heading = Element.of("h2", title).with("id", id + "-title");
    return Element.of("section", heading)
        .with("id", id)
        .with("aria-labelledby", id + "-title")
        .and(content.toArray(Html[]::new));
  }
}
