package org.linkwork.calibration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.parameter.reading.YamlTree;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioReader;

/** Reads calibration files strictly. */
public final class CalibrationReader {
  static final int FORMAT = 1;
  static final int FEWEST_POLICY_WEEKS = 104;
  static final int FEWEST_WARM_UP_WEEKS = 26;
  static final int MOST_WEEKS = 5200;

  private final Path file;
  private final Problems problems = new Problems();
  private final ScalarReader scalars = new ScalarReader(problems);

  private CalibrationReader(Path file) {
    this.file = file;
  }

  /**
   * The calibration of a file.
   *
   * @throws BadInputException with every problem of it and of the files it builds on
   */
  public static CalibrationFile read(Path file) {
    CalibrationReader reader = new CalibrationReader(file);
    Optional<CalibrationFile> found =
        YamlTree.read(file, reader.problems)
            .flatMap(root -> YamlBlock.of(root, "the calibration", reader.problems))
            .flatMap(reader::read);
    if (found.isEmpty() || reader.problems.hasErrors()) {
      throw new BadInputException(reader.problems.sorted());
    }
    return found.get();
  }

  /** Whether the file describes a calibration, as far as can be seen. */
  public static boolean isCalibration(Path file) {
    return YamlTree.read(file, new Problems())
        .flatMap(root -> root.text("calibration"))
        .isPresent();
  }

  private Optional<CalibrationFile> read(YamlBlock block) {
    block
        .required("format", "write format: " + FORMAT)
        .ifPresent(node -> scalars.format(node, FORMAT));
    Optional<String> name =
        block
            .required("calibration", "give it a name, such as calibration: open-targets")
            .flatMap(node -> scalars.folderName(node, "calibration", "open-targets"));
    Optional<String> text =
        block
            .required("question", "say in words what is calibrated to what")
            .flatMap(node -> scalars.text(node, "question"));
    Optional<ScenarioBase> base =
        block
            .required("base", "name the scenario, such as base: baseline.yaml")
            .flatMap(this::base);
    Optional<Long> seed =
        block
            .required("seed", "write a whole number, such as seed: 1")
            .flatMap(node -> scalars.whole(node, "seed", 0, Long.MAX_VALUE, ""));
    Overrides changes = changes(block);
    List<CalibratedParameter> parameters = new ArrayList<>();
    block
        .required("parameters", "write what is calibrated, such as trust.gain: [0.02, 0.15]")
        .ifPresent(
            node ->
                base.ifPresent(
                    found ->
                        parameters.addAll(
                            new ParameterRangeReader(found.register(), problems).read(node))));
    RuleReader rules = new RuleReader(problems);
    Optional<CalibrationRule> rule = rules.read(block);
    AimReader aims = new AimReader(problems, rules.mostWaves());
    block.required("targets", "name targets, such as o1: {}").ifPresent(aims::read);
    block.refuseOtherKeys();
    Optional<Scenario> standing = base.flatMap(found -> standing(found, changes));
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    CalibrationQuestion question =
        new CalibrationQuestion(
            name.orElseThrow(), parameters, aims.aims(), rule.orElseThrow(), seed.orElseThrow());
    return Optional.of(
        new CalibrationFile(
            file,
            text.orElseThrow(),
            question,
            aims.parts(),
            base.orElseThrow(),
            changes,
            standing.orElseThrow()));
  }

  private Optional<ScenarioBase> base(YamlNode node) {
    Optional<String> written = scalars.text(node, "base");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Path path = file.resolveSibling(written.get()).normalize();
    if (!Files.isRegularFile(path)) {
      problems.error(
          node.position(),
          "there is no file " + path,
          "write its path as seen from the calibration's folder, such as baseline.yaml");
      return Optional.empty();
    }
    return new ScenarioReader(InterventionCatalogue.names()).base(path, problems);
  }

  /** What every run changes, each at its place in the file. */
  private Overrides changes(YamlBlock block) {
    Overrides changes = Overrides.NONE.replicates("1");
    Optional<YamlBlock> weeks =
        block
            .required("weeks", "write weeks: {warm_up: 52, policy: 104}")
            .flatMap(node -> YamlBlock.of(node, "weeks", problems));
    if (weeks.isPresent()) {
      changes = week(weeks.get(), "warm_up", FEWEST_WARM_UP_WEEKS, changes);
      changes = week(weeks.get(), "policy", FEWEST_POLICY_WEEKS, changes);
      weeks.get().refuseOtherKeys();
    }
    Optional<YamlBlock> set =
        block.optional("set").flatMap(node -> YamlBlock.of(node, "set", problems));
    if (set.isPresent()) {
      for (YamlNode.Entry entry : set.get().entries()) {
        Optional<String> value = scalars.text(entry.value(), entry.key().text());
        if (value.isPresent()) {
          Position position = entry.key().position();
          changes = changes.set(entry.key().text() + "=" + value.get(), position);
        }
      }
    }
    return changes;
  }

  private Overrides week(YamlBlock weeks, String period, int fewest, Overrides changes) {
    Optional<YamlNode> node = weeks.required(period, "write " + period + ": " + fewest);
    Optional<Long> number =
        node.flatMap(found -> scalars.whole(found, "weeks." + period, fewest, MOST_WEEKS, "weeks"));
    return number.isEmpty()
        ? changes
        : changes.set("weeks." + period + "=" + number.get(), node.get().position());
  }

  private Optional<Scenario> standing(ScenarioBase base, Overrides changes) {
    Problems own = new Problems();
    Optional<Scenario> standing = base.with(changes, base.name(), own);
    problems.addAll(own.sorted());
    standing
        .filter(Scenario::sameTown)
        .ifPresent(
            scenario ->
                problems.error(
                    Position.whole(file),
                    "in "
                        + scenario.name()
                        + " same_town is true, but every place has a town of its own",
                    "set same_town to false there"));
    return standing;
  }
}
