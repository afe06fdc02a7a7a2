package org.linkwork.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linkwork.calibration.CalibrationReader;
import org.linkwork.decision.Decisions;
import org.linkwork.design.Experiments;
import org.linkwork.nation.Nations;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.parameter.reading.YamlTree;
import org.linkwork.teach.lesson.LessonReader;

/** What a file describes, by the keys that tell it from others. */
enum FileKind {
  SCENARIO("a scenario", "linkwork run carries it out, and others name it as their base"),
  EXPERIMENT("an experiment", "linkwork sweep carries it out"),
  DECISION("a decision", "linkwork decide carries it out"),
  CALIBRATION("a calibration", "linkwork calibrate carries it out"),
  NATION("a nation", "linkwork nation carries it out"),
  LESSON("a lesson", "linkwork teach opens it"),
  REGISTER("the register of parameters", "linkwork explain parameters shows them");

  private static final Set<String> OF_SCENARIOS =
      Set.of("extends", "weeks", "place", "levers", "prices", "policy", "interventions");

  private final String words;
  private final String use;

  FileKind(String words, String use) {
    this.words = words;
    this.use = use;
  }

  /** The kind of a file; empty where it cannot be read or nothing tells. */
  static Optional<FileKind> of(Path file) {
    if (file.endsWith("parameters.yaml")) {
      return Optional.of(REGISTER);
    } else if (CalibrationReader.isCalibration(file)) {
      return Optional.of(CALIBRATION);
    } else if (LessonReader.isLesson(file)) {
      return Optional.of(LESSON);
    } else if (Nations.isNation(file)) {
      return Optional.of(NATION);
    } else if (Decisions.isDecision(file)) {
      return Optional.of(DECISION);
    } else if (Experiments.isExperiment(file)) {
      return Optional.of(EXPERIMENT);
    }
    return YamlTree.read(file, new Problems())
        .filter(YamlNode.Mapping.class::isInstance)
        .map(YamlNode.Mapping.class::cast)
        .filter(
            root -> root.entries().stream().anyMatch(e -> OF_SCENARIOS.contains(e.key().text())))
        .map(root -> SCENARIO);
  }

  /** Refuses a file, as {@link #expect(List)}. */
  void expect(Path file) {
    expect(List.of(file));
  }

  /**
   * Refuses files that surely are something else.
   *
   * @throws BadInputException with what each of those is, and what to do with it
   */
  void expect(List<Path> files) {
    Problems problems = new Problems();
    for (Path file : files) {
      of(file)
          .filter(kind -> kind != this)
          .ifPresent(
              kind ->
                  problems.error(
                      Position.whole(file), "this is " + kind.words + ", not " + words, kind.use));
    }
    if (problems.hasErrors()) {
      throw new BadInputException(problems.sorted());
    }
  }
}
