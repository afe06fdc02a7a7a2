package org.linkwork.teach.lesson;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.parameter.reading.YamlTree;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioException;
import org.linkwork.scenario.ScenarioReader;

/** Reads a lesson file strictly: every problem at once, each with its position. */
public final class LessonReader {
  /** The format of lesson files. */
  static final int FORMAT = 1;

  /** The most steps of a lesson. */
  static final int MOST_STEPS = 30;

  private final Path file;
  private final Problems problems;
  private final ScalarReader scalars;

  private LessonReader(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** Whether the file describes a lesson, as far as can be seen. */
  public static boolean isLesson(Path file) {
    return YamlTree.read(file, new Problems()).flatMap(root -> root.text("lesson")).isPresent();
  }

  /**
   * The lesson of a file.
   *
   * @throws ScenarioException with every problem of it and of the town it builds on, if there is
   *     any error
   */
  public static Lesson read(Path file) {
    Problems problems = new Problems();
    Optional<Lesson> lesson =
        YamlTree.read(file, problems)
            .flatMap(root -> YamlBlock.of(root, "the lesson", problems))
            .flatMap(root -> new LessonReader(file, problems).lesson(root));
    if (lesson.isEmpty() || problems.hasErrors()) {
      throw new ScenarioException(problems.sorted());
    }
    return lesson.get();
  }

  private Optional<Lesson> lesson(YamlBlock root) {
    root.required("format", "write format: " + FORMAT)
        .ifPresent(node -> scalars.whole(node, "format", FORMAT, FORMAT, ""));
    Optional<String> name = text(root, "lesson", "write the file's name without .yaml");
    name.ifPresent(given -> checkName(given, root));
    Optional<String> title = text(root, "title", "write what stands at the top of the page");
    Optional<String> about = text(root, "about", "write in a few words what it is about");
    Optional<ScenarioBase> base = base(root);
    Overrides changes = changes(root);
    List<WrittenSlider> sliders =
        root.required("sliders", "write a list of what can be changed")
            .map(node -> new SliderReader(problems).read(node))
            .orElse(List.of());
    List<Step> steps =
        root.required("steps", "write a list of what the class does")
            .map(node -> steps(node, sliders))
            .orElse(List.of());
    root.refuseOtherKeys();
    if (base.isEmpty()) {
      return Optional.empty();
    }
    Town town = new Town(base.get(), changes, sliders.stream().map(WrittenSlider::slider).toList());
    new TownCheck(base.get(), changes, sliders, root.position(), problems).run(town);
    return name.isEmpty() || title.isEmpty() || about.isEmpty() || problems.hasErrors()
        ? Optional.empty()
        : Optional.of(new Lesson(name.get(), title.get(), about.get(), town, steps));
  }

  private Optional<String> text(YamlBlock root, String key, String advice) {
    return root.required(key, advice).flatMap(node -> scalars.text(node, key));
  }

  private void checkName(String name, YamlBlock root) {
    if (!file.getFileName().toString().equals(name + ".yaml")) {
      problems.error(
          root.optional("lesson").map(YamlNode::position).orElse(root.position()),
          "the lesson is called \"" + name + "\", but its file " + file.getFileName(),
          "give both the same name");
    }
  }

  private Optional<ScenarioBase> base(YamlBlock root) {
    Optional<YamlNode> node =
        root.required("base", "name the town, such as base: ../teaching-town.yaml");
    Optional<String> written = node.flatMap(one -> scalars.text(one, "base"));
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path town = file.resolveSibling(written.get()).normalize();
      return new ScenarioReader(InterventionCatalogue.names()).base(town, problems);
    } catch (InvalidPathException e) {
      problems.error(
          node.get().position(),
          "\"" + written.get() + "\" cannot be the name of a file",
          "write it as seen from the lesson's folder, such as ../teaching-town.yaml");
      return Optional.empty();
    }
  }

  private Overrides changes(YamlBlock root) {
    Optional<YamlBlock> block =
        root.optional("set").flatMap(node -> YamlBlock.of(node, "set", problems));
    Overrides changes = Overrides.NONE;
    for (YamlNode.Entry entry : block.map(YamlBlock::entries).orElse(List.of())) {
      if (entry.value() instanceof YamlNode.Scalar value && !value.isEmpty()) {
        changes = changes.set(entry.key().text() + "=" + value.text(), entry.key().position());
      } else {
        scalars.refuse(entry.value(), entry.key().text(), "a value", "write a number");
      }
    }
    return changes;
  }

  private List<Step> steps(YamlNode node, List<WrittenSlider> sliders) {
    if (!(node instanceof YamlNode.Sequence list)) {
      scalars.refuse(node, "steps", "a list", "write a dash before each step");
      return List.of();
    }
    if (list.items().isEmpty() || list.items().size() > MOST_STEPS) {
      problems.error(
          node.position(),
          "there are " + list.items().size() + " steps",
          "write 1 to " + MOST_STEPS);
    }
    int most = sliders.stream().mapToInt(one -> one.slider().notches().size() - 1).sum();
    StepReader reader = new StepReader(most, problems);
    List<Step> steps = new ArrayList<>();
    for (YamlNode item : list.items()) {
      reader.read(item).ifPresent(steps::add);
    }
    return steps;
  }

  /** A slider with the places in the file where it and its values stand. */
  record WrittenSlider(Slider slider, Position position, List<Position> notches) {}

  /** Looks at what the sliders come to, alone and together. */
  private record TownCheck(
      ScenarioBase base,
      Overrides changes,
      List<WrittenSlider> sliders,
      Position position,
      Problems problems) {
    private static final int MOST_SETTINGS = 200;

    void run(Town town) {
      base.check(changes, problems);
      for (WrittenSlider written : sliders) {
        Slider slider = written.slider();
        for (int notch = 0; notch < slider.notches().size(); notch++) {
          String change = slider.change() + "=" + slider.notches().get(notch).value();
          base.check(changes.set(change, written.notches().get(notch)), problems);
        }
      }
      int settings =
          sliders.stream()
              .mapToInt(one -> one.slider().notches().size())
              .reduce(1, Math::multiplyExact);
      if (settings > MOST_SETTINGS) {
        problems.error(
            position,
            "the sliders can stand in " + settings + " ways",
            "leave " + MOST_SETTINGS + " at the most, since the exported lesson holds them all");
      } else if (!problems.hasErrors()) {
        town.settings().forEach(setting -> checkLength(town, setting));
        sliders.forEach(written -> checkToday(town, written));
      }
    }

    /** Holds a slider to its word: where it says today, it may change nothing. */
    private void checkToday(Town town, WrittenSlider written) {
      Slider slider = written.slider();
      String today = slider.notches().get(slider.today()).value();
      Optional<Scenario> moved =
          base.with(changes.set(slider.change() + "=" + today), "today", new Problems());
      if (moved.isPresent() && !isSameTown(moved.get(), town.scenario(town.today()))) {
        problems.error(
            written.notches().get(slider.today()),
            today + " is where " + slider.change() + " stands today, but not in this town",
            "write the town's own value in its place, or say under today which one it is");
      }
    }

    private static boolean isSameTown(Scenario one, Scenario other) {
      return one.values().equals(other.values())
          && one.policyValues().equals(other.policyValues())
          && one.horizon().equals(other.horizon())
          && delivered(one).equals(delivered(other));
    }

    /** Those that are more than a name: a reach or a strength of nothing delivers nothing. */
    private static List<InterventionPlan> delivered(Scenario scenario) {
      return scenario.interventions().stream()
          .filter(plan -> plan.reach() > 0 && plan.strength() > 0)
          .toList();
    }

    private void checkLength(Town town, Setting setting) {
      try {
        Scenario scenario = town.scenario(setting);
        long personWeeks =
            (long) scenario.parameters().place().registeredPeople() * scenario.horizon().weeks();
        if (personWeeks > Town.MOST_PERSON_WEEKS) {
          problems.error(
              position,
              "one run simulates " + personWeeks + " weeks of a person",
              "choose a smaller town or fewer weeks, " + Town.MOST_PERSON_WEEKS + " at the most");
        }
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
  }
}
