package org.linkwork.design;

import java.nio.file.Path;
import java.util.Optional;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.scenario.Overrides;

/** The parts of an experiment file that need no parameters to be understood. */
final class ExperimentHead {
  static final int FORMAT = 1;
  static final int MOST_WEEKS = 5200;

  private final YamlBlock block;
  private final Problems problems;
  private final ScalarReader scalars;
  private final Optional<String> name;
  private final Optional<String> question;
  private final Optional<Path> base;
  private final Optional<YamlNode> replicates;
  private final Recording recording;
  private Overrides changes = Overrides.NONE;
  private Position weeksPosition;

  ExperimentHead(YamlBlock block, ScenarioPaths paths, Problems problems) {
    this.block = block;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.weeksPosition = block.position();
    block
        .required("format", "write format: " + FORMAT)
        .ifPresent(node -> scalars.format(node, FORMAT));
    name =
        block
            .required("experiment", "give it a name, such as experiment: buddy-and-feedback")
            .flatMap(node -> scalars.folderName(node, "experiment", "buddy-and-feedback"));
    question =
        block
            .required("question", "say in words what the experiment is to answer")
            .flatMap(node -> scalars.text(node, "question"));
    base =
        block
            .required("base", "name the scenario that is changed, such as base: ../baseline.yaml")
            .flatMap(
                node ->
                    scalars
                        .text(node, "base")
                        .filter(text -> paths.exists(text, node.position()))
                        .map(paths::at));
    replicates = block.required("replicates", "write how many runs each point has, such as 20");
    recording =
        block
            .optional("record")
            .map(new RecordingReader(problems)::read)
            .orElse(Recording.STANDARD);
    block
        .optional("seed")
        .flatMap(node -> scalars.whole(node, "seed", Long.MIN_VALUE, Long.MAX_VALUE, ""))
        .ifPresent(seed -> changes = changes.seed(Long.toString(seed)));
    block.optional("weeks").ifPresent(this::readWeeks);
    for (Factor.Side side : Factor.Side.values()) {
      block.optional(side.block());
    }
  }

  Position position() {
    return block.position();
  }

  Optional<String> name() {
    return name;
  }

  Optional<String> question() {
    return question;
  }

  /** The file of the base scenario. */
  Optional<Path> base() {
    return base;
  }

  /** What every point changes: the seed and the weeks, where the file names them. */
  Overrides changes() {
    return changes;
  }

  /** Where the weeks are written, or where the file begins. */
  Position weeksPosition() {
    return weeksPosition;
  }

  Optional<YamlNode> replicates() {
    return replicates;
  }

  Recording recording() {
    return recording;
  }

  /** The block of designs of one side. */
  Optional<YamlNode> designs(Factor.Side side) {
    return block.optional(side.block());
  }

  void refuseOtherKeys() {
    block.refuseOtherKeys();
  }

  private void readWeeks(YamlNode node) {
    weeksPosition = node.position();
    YamlBlock.of(node, "weeks", problems)
        .ifPresent(
            weeks -> {
              week(weeks, "warm_up", 0);
              week(weeks, "policy", 1);
              weeks.refuseOtherKeys();
            });
  }

  private void week(YamlBlock weeks, String period, int least) {
    weeks
        .optional(period)
        .ifPresent(
            node ->
                scalars
                    .whole(node, "weeks." + period, least, MOST_WEEKS, "weeks")
                    .ifPresent(
                        number ->
                            changes =
                                changes.set("weeks." + period + "=" + number, node.position())));
  }
}
