package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.study.OpenTarget;
import org.linkwork.study.TargetPart;

/** Reads which targets are aimed at, and how far the model may be off. */
final class AimReader {
  private static final double USUAL_DISCREPANCY = 0.25;
  static final double MOST_DISCREPANCY = 2;

  private final Problems problems;
  private final ScalarReader scalars;
  private final int mostWaves;
  private final List<Aim> aims = new ArrayList<>();
  private final List<TargetPart> parts = new ArrayList<>();

  /** A reader for a calibration of so many waves. */
  AimReader(Problems problems, int mostWaves) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.mostWaves = mostWaves;
  }

  /** One for each part of a target that was read. */
  List<Aim> aims() {
    return aims;
  }

  /** How each is measured in the model. */
  List<TargetPart> parts() {
    return parts;
  }

  void read(YamlNode node) {
    Optional<YamlBlock> block = YamlBlock.of(node, "targets", problems);
    if (block.isEmpty()) {
      return;
    }
    for (YamlNode.Entry entry : block.get().entries()) {
      target(entry.key()).ifPresent(target -> read(target, entry.value()));
    }
    if (block.get().entries().isEmpty()) {
      problems.error(node.position(), "targets names none", "write such as o1: {}");
    }
  }

  private Optional<OpenTarget> target(YamlNode.Scalar name) {
    Optional<OpenTarget> found =
        Arrays.stream(OpenTarget.values())
            .filter(target -> target.key().equals(name.text()))
            .findFirst();
    if (found.isEmpty()) {
      problems.error(
          name.position(),
          "there is no open target \"" + name.text() + "\"",
          NearestName.advice(
              name.text(), Arrays.stream(OpenTarget.values()).map(OpenTarget::key).toList()));
    }
    return found;
  }

  private void read(OpenTarget target, YamlNode node) {
    Optional<YamlBlock> block = YamlBlock.of(node, target.key(), problems);
    if (block.isEmpty()) {
      return;
    }
    double discrepancy =
        block
            .get()
            .optional("discrepancy")
            .map(found -> discrepancy(target, found))
            .orElse(USUAL_DISCREPANCY);
    int fromWave =
        block
            .get()
            .optional("from_wave")
            .flatMap(
                found -> scalars.whole(found, "from_wave of " + target.key(), 1, mostWaves, ""))
            .map(Long::intValue)
            .orElse(1);
    block.get().refuseOtherKeys();
    for (TargetPart part : target.parts()) {
      parts.add(part);
      aims.add(
          new Aim(
              part.key(),
              target.parts().size() == 1 ? target.label() : target.label() + ": " + part.label(),
              part.unit(),
              Scale.valueOf(part.scale().name()),
              part.value(),
              part.low(),
              part.high(),
              discrepancy,
              fromWave));
    }
  }

  private double discrepancy(OpenTarget target, YamlNode node) {
    String name = "discrepancy of " + target.key();
    OptionalDouble value = scalars.number(node, name);
    if (value.isPresent()
        && !(value.getAsDouble() >= 0 && value.getAsDouble() <= MOST_DISCREPANCY)) {
      problems.error(
          node.position(),
          name + " is " + value.getAsDouble(),
          "write a share of half the band's width, 0 to 2, such as 0.25");
    }
    return value.orElse(USUAL_DISCREPANCY);
  }
}
