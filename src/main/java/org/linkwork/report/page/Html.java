package org.linkwork.report.page;

/** A piece of a page; whatever is not markup by construction is escaped when it is written. */
sealed interface Html permits Element, Phrase, Verbatim {
  /** Writes the piece at the end of a page. */
  void appendTo(StringBuilder page);

  /** The piece as HTML. */
  default String html() {
    StringBuilder page = new StringBuilder();
    appendTo(page);
    return page.toString();
  }
}
