package org.linkwork.parameter.reading;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Builds the tree of one YAML document from the parser's events.
 *
 * <p>The events, and not the parser's own tree, because in that tree an alias can no longer be told
 * from what it stands for, and a few aliases of aliases make it larger than any memory.
 */
public final class YamlTree {
  private static final int DEEPEST = 20;
  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

  private final Problems problems;
  private final Function<Mark, Position> where;
  private Iterator<Event> events;

  private YamlTree(Function<Mark, Position> where, Problems problems) {
    this.where = where;
    this.problems = problems;
  }

  /** The file's one document; empty after a problem that leaves nothing to look at. */
  public static Optional<YamlNode> read(Path file, Problems problems) {
    Function<Mark, Position> where =
        mark -> new Position(file.toString(), mark.getLine() + 1, mark.getColumn() + 1);
    return SourceText.read(file, problems)
        .flatMap(text -> new YamlTree(where, problems).document(text));
  }

  /** The value that stands in an option of the command line, which is the position of it all. */
  public static Optional<YamlNode> parse(String text, Position option, Problems problems) {
    // A study makes many thousand scenarios of some hundred numbers each.
    return PLAIN_NUMBER.matcher(text).matches()
        ? Optional.of(new YamlNode.Scalar(text, true, option))
        : new YamlTree(mark -> option, problems).document(text);
  }

  private Optional<YamlNode> document(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit((int) SourceText.MOST_BYTES);
    options.setNestingDepthLimit(Integer.MAX_VALUE); // bounded below, with a sentence of our own
    try {
      events = new Yaml(options).parse(new StringReader(text)).iterator();
      Event begin = events.next();
      if (!events.next().is(Event.ID.DocumentStart)) {
        problems.error(
            at(begin),
            text.isBlank() ? "the file is empty" : "the file holds nothing but comments",
            "copy a shipped scenario and change it");
        return Optional.empty();
      }
      YamlNode root = node(events.next(), 1);
      events.next();
      Event after = events.next();
      if (after.is(Event.ID.DocumentStart)) {
        problems.error(
            at(after),
            "a second document begins here",
            "one file holds one document; remove the line ---");
      }
      return Optional.of(root);
    } catch (MarkedYAMLException e) {
      problems.addAll(List.of(YamlSyntax.problem(e, where, text)));
      return Optional.empty();
    } catch (TooDeep e) {
      problems.error(
          e.position,
          "brackets or indents are nested more than " + DEEPEST + " deep",
          "no file of this kind needs more than four; write it flatter");
      return Optional.empty();
    }
  }

  private YamlNode node(Event event, int depth) {
    if (event instanceof AliasEvent alias) {
      problems.error(
          at(event),
          "*" + alias.getAnchor() + " is an alias, which is not read here",
          "write the value itself, or share it with extends:");
      return new YamlNode.Refused(at(event));
    }
    if (depth > DEEPEST) {
      throw new TooDeep(at(event));
    }
    refuseAnchor((NodeEvent) event);
    if (event instanceof ScalarEvent scalar) {
      refuseTag(scalar.getTag(), event);
      return new YamlNode.Scalar(scalar.getValue(), scalar.isPlain(), at(event));
    }
    if (event instanceof SequenceStartEvent sequence) {
      refuseTag(sequence.getTag(), event);
      List<YamlNode> items = new ArrayList<>();
      for (Event next = events.next(); !next.is(Event.ID.SequenceEnd); next = events.next()) {
        items.add(node(next, depth + 1));
      }
      return new YamlNode.Sequence(items, at(event));
    }
    refuseTag(((MappingStartEvent) event).getTag(), event);
    return mapping(at(event), depth);
  }

  private YamlNode mapping(Position begin, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, Position> seen = new LinkedHashMap<>();
    for (Event next = events.next(); !next.is(Event.ID.MappingEnd); next = events.next()) {
      YamlNode key = node(next, depth + 1);
      YamlNode value = node(events.next(), depth + 1);
      if (!(key instanceof YamlNode.Scalar name)) {
        if (!(key instanceof YamlNode.Refused)) {
          problems.error(
              key.position(),
              key.inWords() + " stands where a key should",
              "write a single word before the colon, and put quotes round text that holds ? : , { }");
        }
        continue;
      }
      if (name.plain() && name.text().equals("<<")) {
        problems.error(
            name.position(), "<< merges blocks, which is not read here", "use extends: instead");
        continue;
      }
      Position first = seen.putIfAbsent(name.text(), name.position());
      if (first != null) {
        problems.error(
            name.position(),
            "the key \"" + name.text() + "\" stands here for the second time",
            "it is already in line " + first.line() + "; remove one of the two");
        continue;
      }
      entries.add(new YamlNode.Entry(name, value));
    }
    return new YamlNode.Mapping(entries, begin);
  }

  private void refuseAnchor(NodeEvent event) {
    if (event.getAnchor() != null) {
      problems.error(
          at(event),
          "&" + event.getAnchor() + " is an anchor, which is not read here",
          "remove it; share values between scenarios with extends:");
    }
  }

  private void refuseTag(String tag, Event event) {
    if (tag != null) {
      problems.error(
          at(event), "the type tag " + tag + " is not read here", "remove it; types are known");
    }
  }

  private Position at(Event event) {
    return where.apply(event.getStartMark());
  }

  private static final class TooDeep extends RuntimeException {
    private final transient Position position;

    private TooDeep(Position position) {
      super(null, null, false, false);
      this.position = position;
    }
  }
}
