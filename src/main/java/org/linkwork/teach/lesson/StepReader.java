package org.linkwork.teach.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;

/** Reads one step of a lesson. */
final class StepReader {
  static final int MOST_TIMES = 20;
  static final int MOST_MINUTES = 240;

  private final int mostPoints;
  private final Problems problems;
  private final ScalarReader scalars;

  /** A reader of steps with so many points to spend at the most. */
  StepReader(int mostPoints, Problems problems) {
    this.mostPoints = mostPoints;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** The step; empty after a problem. */
  Optional<Step> read(YamlNode node) {
    Optional<YamlBlock> found = YamlBlock.of(node, "a step", problems);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    YamlBlock block = found.get();
    List<StepKind> kinds =
        Arrays.stream(StepKind.values())
            .filter(one -> block.optional(one.key()).isPresent())
            .toList();
    Optional<Integer> minutes = whole(block, "minutes", 1, MOST_MINUTES);
    String expect = block.optional("expect").flatMap(one -> scalars.text(one, "expect")).orElse("");
    if (kinds.size() != 1) {
      refuseKinds(block, kinds);
      return Optional.empty();
    }
    StepKind kind = kinds.get(0);
    Optional<String> text = scalars.text(block.optional(kind.key()).orElseThrow(), kind.key());
    boolean measured = kind == StepKind.PREDICT || kind == StepKind.REPEAT;
    Optional<Measure> answer =
        measured
            ? block
                .required("answer", "write for instance answer: stage.turned_up")
                .flatMap(this::measure)
            : Optional.empty();
    Optional<Integer> number =
        switch (kind) {
          case CHOOSE -> whole(block, "points", 1, Math.max(1, mostPoints));
          case REPEAT -> whole(block, "times", 2, MOST_TIMES);
          default -> Optional.of(0);
        };
    block.refuseOtherKeys();
    return text.isEmpty() || minutes.isEmpty() || number.isEmpty() || measured && answer.isEmpty()
        ? Optional.empty()
        : Optional.of(new Step(kind, text.get(), minutes.get(), expect, answer, number.get()));
  }

  private void refuseKinds(YamlBlock block, List<StepKind> kinds) {
    if (kinds.isEmpty()) {
      problems.error(
          block.position(),
          "this step does not say what the class does",
          "begin it with one of " + String.join(", ", StepKind.keys()));
    } else {
      problems.error(
          block.position(),
          "this step is " + kinds.get(0).key() + " and " + kinds.get(1).key() + " at once",
          "make two steps of it");
    }
  }

  private Optional<Integer> whole(YamlBlock block, String key, int low, int high) {
    return block
        .required(key, "write for instance " + key + ": " + Math.min(high, Math.max(low, 5)))
        .flatMap(node -> scalars.whole(node, key, low, high, ""))
        .map(Long::intValue);
  }

  private Optional<Measure> measure(YamlNode node) {
    Optional<String> written = scalars.text(node, "answer");
    Optional<Measure> measure = written.flatMap(Measure::named);
    if (written.isPresent() && measure.isEmpty()) {
      problems.error(
          node.position(),
          "nothing is measured under the name \"" + written.get() + "\"",
          NearestName.advice(written.get(), Measure.all().stream().map(Measure::key).toList()));
    }
    return measure;
  }
}
