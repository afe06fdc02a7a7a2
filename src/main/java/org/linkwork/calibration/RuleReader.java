package org.linkwork.calibration;

import java.util.Optional;
import java.util.OptionalDouble;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;

/** Reads how much is done. */
final class RuleReader {
  static final int MOST_WAVES = 20;

  /** Fewer places have no emulator. */
  static final int FEWEST_POINTS = QuadraticEmulator.FEWEST_PLACES;

  static final int FEWEST_SETS = 2;
  static final int MOST_POINTS = 5_000;
  static final int MOST_REPLICATES = 100;
  private static final double USUAL_SHRINKAGE = 0.2;

  private final Problems problems;
  private final ScalarReader scalars;
  private int mostWaves = MOST_WAVES;

  RuleReader(Problems problems) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** Waves at most, once they are read. */
  int mostWaves() {
    return mostWaves;
  }

  /** The rule; empty after a problem. */
  Optional<CalibrationRule> read(YamlBlock block) {
    Optional<YamlBlock> waves =
        block
            .required("waves", "write waves: {most: 4, points: 200, replicates: 1}")
            .flatMap(node -> YamlBlock.of(node, "waves", problems));
    Optional<YamlBlock> sets =
        block
            .required("plausible", "write plausible: {candidates: 200, replicates: 1, keep: 150}")
            .flatMap(node -> YamlBlock.of(node, "plausible", problems));
    if (waves.isEmpty() || sets.isEmpty()) {
      return Optional.empty();
    }
    mostWaves = whole(waves.get(), "waves", "most", 1, MOST_WAVES);
    CalibrationRule rule =
        new CalibrationRule(
            mostWaves,
            whole(waves.get(), "waves", "points", FEWEST_POINTS, MOST_POINTS),
            whole(waves.get(), "waves", "replicates", 1, MOST_REPLICATES),
            waves.get().optional("shrink_at_least").map(this::shrinkage).orElse(USUAL_SHRINKAGE),
            whole(sets.get(), "plausible", "candidates", FEWEST_SETS, MOST_POINTS),
            whole(sets.get(), "plausible", "replicates", 1, MOST_REPLICATES),
            whole(sets.get(), "plausible", "keep", FEWEST_SETS, MOST_POINTS),
            whole(sets.get(), "plausible", "check_replicates", 1, MOST_REPLICATES));
    waves.get().refuseOtherKeys();
    sets.get().refuseOtherKeys();
    return Optional.of(rule);
  }

  private int whole(YamlBlock block, String name, String key, int least, int most) {
    return block
        .required(key, "write " + key + ": " + least + " or more")
        .flatMap(node -> scalars.whole(node, name + "." + key, least, most, ""))
        .map(Long::intValue)
        .orElse(least);
  }

  private double shrinkage(YamlNode node) {
    OptionalDouble value = scalars.number(node, "waves.shrink_at_least");
    if (value.isPresent() && !(value.getAsDouble() > 0 && value.getAsDouble() < 1)) {
      problems.error(
          node.position(),
          "waves.shrink_at_least is " + value.getAsDouble(),
          "write a share between 0 and 1, such as 0.2");
    }
    return value.orElse(USUAL_SHRINKAGE);
  }
}
