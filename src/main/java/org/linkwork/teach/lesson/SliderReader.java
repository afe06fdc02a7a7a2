package org.linkwork.teach.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.teach.lesson.LessonReader.WrittenSlider;

/** Reads the sliders of a lesson; what they change is checked with the town. */
final class SliderReader {
  static final int MOST_SLIDERS = 4;
  static final int MOST_NOTCHES = 7;

  private final Problems problems;
  private final ScalarReader scalars;

  SliderReader(Problems problems) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  List<WrittenSlider> read(YamlNode node) {
    List<YamlNode> items = items(node, "sliders", 1, MOST_SLIDERS);
    List<WrittenSlider> sliders = new ArrayList<>();
    for (YamlNode item : items) {
      YamlBlock.of(item, "a slider", problems).flatMap(this::slider).ifPresent(sliders::add);
    }
    return sliders;
  }

  private Optional<WrittenSlider> slider(YamlBlock block) {
    Optional<String> change =
        text(block, "change", "name it as --set does, such as buddy-system.reach");
    Optional<String> label = text(block, "label", "write what it is, in words");
    List<YamlNode> values =
        block
            .required("values", "write a list such as [0, 0.5, 1]")
            .map(node -> items(node, "values", 2, MOST_NOTCHES))
            .orElse(List.of());
    List<YamlNode> words =
        block
            .required("words", "say each value in words, in a list as long as values")
            .map(node -> items(node, "words", values.size(), values.size()))
            .orElse(List.of());
    Optional<YamlNode> today = block.optional("today");
    block.refuseOtherKeys();
    List<Slider.Notch> notches = notches(values, words);
    int standing = today.map(node -> today(node, notches)).orElse(0);
    return change.isEmpty() || label.isEmpty() || notches.size() < 2
        ? Optional.empty()
        : Optional.of(
            new WrittenSlider(
                new Slider(change.get(), label.get(), notches, standing),
                block.position(),
                values.stream().map(YamlNode::position).toList()));
  }

  private List<Slider.Notch> notches(List<YamlNode> values, List<YamlNode> words) {
    List<Slider.Notch> notches = new ArrayList<>();
    for (int at = 0; at < values.size(); at++) {
      Optional<String> value = scalars.text(values.get(at), "a value");
      YamlNode word = at < words.size() ? words.get(at) : values.get(at);
      Optional<String> said = scalars.text(word, "a word");
      if (value.isPresent() && said.isPresent()) {
        notches.add(new Slider.Notch(value.get(), said.get()));
      }
    }
    return notches;
  }

  private int today(YamlNode node, List<Slider.Notch> notches) {
    String written = scalars.text(node, "today").orElse("");
    for (int at = 0; at < notches.size(); at++) {
      if (notches.get(at).value().equals(written)) {
        return at;
      }
    }
    Position position = node.position();
    problems.error(
        position, "today is " + written + ", which is not among the values", "write one of them");
    return 0;
  }

  private List<YamlNode> items(YamlNode node, String name, int fewest, int most) {
    if (!(node instanceof YamlNode.Sequence list)) {
      scalars.refuse(node, name, "a list", "write its items in square brackets or after dashes");
      return List.of();
    }
    int items = list.items().size();
    if (items < fewest || items > most) {
      problems.error(
          node.position(),
          name + " has " + items + (items == 1 ? " item" : " items"),
          fewest == most ? "write " + most : "write " + fewest + " to " + most);
    }
    return list.items();
  }

  private Optional<String> text(YamlBlock block, String key, String advice) {
    return block.required(key, advice).flatMap(node -> scalars.text(node, key));
  }
}
