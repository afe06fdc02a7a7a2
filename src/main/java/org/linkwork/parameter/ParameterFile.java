package org.linkwork.parameter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.parameter.reading.YamlTree;

/** Walks a parameter file: kinds, below them groups, below them parameters. */
final class ParameterFile {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

  private final Problems problems = new Problems();
  private final ParameterEntry entry;
  private final List<Parameter> parameters = new ArrayList<>();
  private final Map<String, Position> seen = new LinkedHashMap<>();

  private ParameterFile(Optional<Set<String>> evidenceRows) {
    this.entry = new ParameterEntry(problems, evidenceRows);
  }

  static ParameterRegister read(Path file, Optional<Set<String>> evidenceRows) {
    ParameterFile reading = new ParameterFile(evidenceRows);
    YamlTree.read(file, reading.problems)
        .flatMap(root -> YamlBlock.of(root, "the parameter file", reading.problems))
        .ifPresent(reading::readKinds);
    if (reading.problems.hasErrors()) {
      throw new BadInputException(reading.problems.sorted());
    }
    return new ParameterRegister(reading.parameters);
  }

  private void readKinds(YamlBlock root) {
    for (Kind kind : Kind.values()) {
      root.required(kind.block(), "write the block, with the parameters of that kind below it")
          .flatMap(node -> YamlBlock.of(node, kind.block(), problems))
          .ifPresent(block -> readKind(kind, block));
    }
    root.refuseOtherKeys();
  }

  private void readKind(Kind kind, YamlBlock block) {
    if (kind.onlyGroup().isPresent()) {
      readGroup(kind, kind.onlyGroup().get(), block);
      return;
    }
    for (YamlNode.Entry group : block.entries()) {
      String name = group.key().text();
      if (isName(group.key(), "group")) {
        YamlBlock.of(group.value(), name, problems)
            .ifPresent(parametersOfGroup -> readGroup(kind, name, parametersOfGroup));
      }
    }
  }

  private void readGroup(Kind kind, String group, YamlBlock block) {
    for (YamlNode.Entry parameter : block.entries()) {
      if (!isName(parameter.key(), "parameter")) {
        continue;
      }
      String name = group + "." + parameter.key().text();
      Position first = seen.putIfAbsent(name, parameter.key().position());
      if (first != null) {
        problems.error(
            parameter.key().position(),
            name + " stands here for the second time",
            "it is already in line " + first.line() + "; remove one of the two");
        continue;
      }
      entry.read(name, kind, parameter).ifPresent(parameters::add);
    }
  }

  private boolean isName(YamlNode.Scalar key, String what) {
    boolean good = NAME.matcher(key.text()).matches();
    if (!good) {
      problems.error(
          key.position(),
          "\"" + key.text() + "\" is no name for a " + what,
          "write small letters and digits joined by _");
    }
    return good;
  }
}
