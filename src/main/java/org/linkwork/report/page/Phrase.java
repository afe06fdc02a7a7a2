package org.linkwork.report.page;

/** Words on a page; none of their characters can become markup. */
record Phrase(String words) implements Html {
  @Override
  public void appendTo(StringBuilder page) {
    append(words, page);
  }

  /** Writes words so that they are safe between tags and inside quoted attributes. */
  static void append(String words, StringBuilder page) {
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      switch (c) {
        case '&' -> page.append("&amp;");
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '"' -> page.append("&quot;");
        case '\'' -> page.append("&#39;");
        default -> page.append(c);
      }
    }
  }
}
