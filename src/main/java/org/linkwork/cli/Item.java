package org.linkwork.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that is explained.
 *
 * @param section heading under which it stands, or empty
 * @param cells what stands in the columns of its first line, the name first
 * @param sentences what is said below, a paragraph each
 * @param facts the same for other programs
 */
record Item(String section, List<String> cells, List<String> sentences, Map<String, Object> facts) {
  /** The name by which it alone is asked for. */
  String name() {
    return Objects.requireNonNullElseGet(facts.get("name"), () -> facts.get("key")).toString();
  }

  /** Whether a word stands anywhere in it, in small letters or capitals. */
  boolean mentions(String word) {
    String sought = word.toLowerCase(Locale.ROOT);
    return (section + " " + String.join(" ", cells) + " " + String.join(" ", sentences))
        .toLowerCase(Locale.ROOT)
        .contains(sought);
  }
}
