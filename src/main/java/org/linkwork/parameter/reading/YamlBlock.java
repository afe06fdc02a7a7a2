package org.linkwork.parameter.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of one block, of which only those asked for are allowed. */
public final class YamlBlock {
  private final YamlNode.Mapping mapping;
  private final String name;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();

  private YamlBlock(YamlNode.Mapping mapping, String name, Problems problems) {
    this.mapping = mapping;
    this.name = name;
    this.problems = problems;
  }

  /** The node as a block; empty after a problem where it is something else. */
  public static Optional<YamlBlock> of(YamlNode node, String name, Problems problems) {
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(new YamlBlock(mapping, name, problems));
    }
    new ScalarReader(problems)
        .refuse(
            node,
            name,
            "a block of keys and values",
            "write keys and values below it, or remove it");
    return Optional.empty();
  }

  /** Where the block begins. */
  public Position position() {
    return mapping.position();
  }

  /** All keys with their values, in the file's order. */
  public List<YamlNode.Entry> entries() {
    return mapping.entries();
  }

  /** The value of a key that may be there. */
  public Optional<YamlNode> optional(String key) {
    known.add(key);
    return mapping.entries().stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(YamlNode.Entry::value)
        .findFirst();
  }

  /** The value of a key that has to be there; empty after a problem. */
  public Optional<YamlNode> required(String key, String advice) {
    Optional<YamlNode> value = optional(key);
    if (value.isEmpty()) {
      problems.error(position(), name + " has no \"" + key + "\"", advice);
    }
    return value;
  }

  /** Refuses every key that was not asked for. */
  public void refuseOtherKeys() {
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        problems.error(
            entry.key().position(),
            "unknown key \"" + key + "\" in " + name,
            NearestName.advice(key, known));
      }
    }
  }
}
