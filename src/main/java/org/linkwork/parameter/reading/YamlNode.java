package org.linkwork.parameter.reading;

import java.util.List;
import java.util.Optional;

/** One value of a YAML file with its place in the file. */
public sealed interface YamlNode {
  /** Where the value begins. */
  Position position();

  /** What the value is, in a phrase such as {@code a list}. */
  String inWords();

  /** The text under a key, if this is a block and there is one. */
  default Optional<String> text(String key) {
    return Optional.empty();
  }

  /**
   * A number, word or text.
   *
   * @param text its characters, quotes taken off
   * @param plain whether it stood without quotes
   */
  record Scalar(String text, boolean plain, Position position) implements YamlNode {
    /** Whether nothing at all was written. */
    public boolean isEmpty() {
      return text.isBlank() || plain && (text.equals("~") || text.equals("null"));
    }

    @Override
    public String inWords() {
      return isEmpty() ? "empty" : "\"" + shortened() + "\"";
    }

    private String shortened() {
      String line = text.strip().replaceAll("\\s+", " ");
      return line.length() > 60 ? line.substring(0, 57) + "..." : line;
    }
  }

  /** Keys with their values, in the file's order; a key may still stand twice. */
  record Mapping(List<Entry> entries, Position position) implements YamlNode {
    @Override
    public Optional<String> text(String key) {
      return entries.stream()
          .filter(entry -> entry.key().text().equals(key))
          .map(Entry::value)
          .filter(Scalar.class::isInstance)
          .map(value -> ((Scalar) value).text())
          .findFirst();
    }

    @Override
    public String inWords() {
      return "a block of keys and values";
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> items, Position position) implements YamlNode {
    @Override
    public String inWords() {
      return "a list";
    }
  }

  /** Something whose refusal was already said, so that nobody complains of it again. */
  record Refused(Position position) implements YamlNode {
    @Override
    public String inWords() {
      return "refused";
    }
  }

  /** One key with its value. */
  record Entry(Scalar key, YamlNode value) {}
}
