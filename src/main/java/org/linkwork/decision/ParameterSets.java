package org.linkwork.decision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.linkwork.calibration.PlausibleSetsFile;
import org.linkwork.calibration.PlausibleSetsFile.Weighed;
import org.linkwork.calibration.SetsByWeight;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.parameter.reading.YamlTree;

/** Reads which plausible sets a decision is run with. */
final class ParameterSets {
  private static final String BLOCK = "plausible_sets";
  private static final String FILE = "file";
  private static final int MOST = 10_000;

  private final Path decision;
  private final ParameterRegister register;
  private final Problems problems;
  private final ScalarReader scalars;

  ParameterSets(Path decision, ParameterRegister register, Problems problems) {
    this.decision = decision;
    this.register = register;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** The table that a decision file names, as far as can be seen. */
  static Optional<Path> file(Path decision) {
    return YamlTree.read(decision, new Problems())
        .filter(YamlNode.Mapping.class::isInstance)
        .flatMap(
            root ->
                ((YamlNode.Mapping) root)
                    .entries().stream()
                        .filter(entry -> entry.key().text().equals(BLOCK))
                        .findFirst())
        .flatMap(entry -> entry.value().text(FILE))
        .map(name -> decision.resolveSibling(name).normalize());
  }

  /** The sets, chosen evenly along their weights; those that cannot be read are problems. */
  List<ParameterSet> read(YamlNode node) {
    Optional<YamlBlock> block = YamlBlock.of(node, BLOCK, problems);
    Optional<YamlNode> name =
        block.flatMap(each -> each.required(FILE, "write file: ../plausible-sets.csv"));
    Optional<YamlNode> use =
        block.flatMap(each -> each.required("use", "write how many of them, such as use: 50"));
    block.ifPresent(YamlBlock::refuseOtherKeys);
    Optional<String> text = name.flatMap(each -> scalars.text(each, BLOCK + ".file"));
    Optional<Long> number =
        use.flatMap(each -> scalars.whole(each, BLOCK + ".use", 2, MOST, "sets"));
    if (text.isEmpty() || number.isEmpty()) {
      return List.of();
    }
    Path table = decision.resolveSibling(text.get()).normalize();
    if (!Files.isRegularFile(table)) {
      problems.error(
          name.orElseThrow().position(),
          "there is no file " + table,
          "write the table of 'linkwork calibrate' as seen from the decision's folder, or take"
              + " plausible_sets out to use the base's own values");
      return List.of();
    }
    try {
      return chosen(PlausibleSetsFile.read(table, register), number.get().intValue());
    } catch (BadInputException e) {
      problems.addAll(e.problems());
      return List.of();
    }
  }

  private static List<ParameterSet> chosen(List<Weighed> all, int places) {
    return SetsByWeight.chosen(all, places).stream()
        .map(
            set ->
                new ParameterSet(
                    set.number(), set.weight(), set.overrides(), new TreeMap<>(set.values())))
        .toList();
  }
}
