package org.linkwork.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;

/** Reads the designs of one side of an experiment, and so which factors it varies. */
final class DesignReader {
  private final Factor.Side side;
  private final FactorNames names;
  private final LevelReader levels;
  private final RangeReader ranges;
  private final PointTable tables;
  private final Problems problems;
  private final ScalarReader scalars;
  private final Map<String, Factor> factors = new LinkedHashMap<>();
  private final Map<String, Position> positions = new HashMap<>();

  DesignReader(
      Factor.Side side,
      FactorRegister register,
      ScenarioPaths paths,
      LevelReader levels,
      long seed,
      Problems problems) {
    this.side = side;
    this.names = new FactorNames(register, problems);
    this.levels = levels;
    this.ranges = new RangeReader(this, register, levels, seed, problems);
    this.tables = new PointTable(this, paths, levels, problems);
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** The factors that the block varies, in the file's order. */
  List<Factor> factors() {
    return new ArrayList<>(factors.values());
  }

  /** Where a factor of the block is first named. */
  Position position(Factor factor) {
    return positions.get(factor.name());
  }

  /** The designs that could be read; the others are problems. */
  List<Design> read(YamlNode node) {
    List<Design> designs = new ArrayList<>();
    YamlBlock.of(node, side.block(), problems)
        .ifPresent(
            block -> {
              read(block, "grid", this::grid).ifPresent(designs::add);
              read(block, "list", this::listed).ifPresent(designs::add);
              read(block, "separate", this::separate).ifPresent(designs::add);
              read(block, "latin_hypercube", ranges::hypercube).ifPresent(designs::add);
              read(block, "sobol", ranges::sobol).ifPresent(designs::add);
              read(block, "csv", tables::read).ifPresent(designs::add);
              refuseOtherKeys(block);
            });
    return designs;
  }

  /** The factor of that name; empty after a problem. */
  Optional<Factor> factor(String name, Position position) {
    Optional<Factor> found = names.read(name, side, position);
    found.ifPresent(
        factor -> {
          factors.putIfAbsent(name, factor);
          positions.putIfAbsent(name, position);
        });
    return found;
  }

  private Optional<? extends Design> read(
      YamlBlock block, String key, Function<YamlNode, Optional<? extends Design>> reader) {
    return block.optional(key).flatMap(reader::apply);
  }

  // Somebody who leaves out the design writes factors where designs belong.
  private void refuseOtherKeys(YamlBlock block) {
    List<String> designs = List.of("grid", "list", "separate", "latin_hypercube", "sobol", "csv");
    boolean factorsAlone =
        !block.entries().isEmpty()
            && block.entries().stream().allMatch(entry -> entry.key().text().contains("."));
    if (factorsAlone) {
      problems.error(
          block.entries().get(0).key().position(),
          side.block() + " names factors but no design",
          "put them one step further in, under one of " + String.join(", ", designs));
      return;
    }
    block.refuseOtherKeys();
  }

  private Optional<Grid> grid(YamlNode node) {
    return grid(node, "grid");
  }

  private Optional<Grid> grid(YamlNode node, String what) {
    Optional<YamlBlock> block = YamlBlock.of(node, what, problems);
    if (block.isEmpty()) {
      return Optional.empty();
    }
    List<Grid.Values> values = new ArrayList<>();
    for (YamlNode.Entry entry : block.get().entries()) {
      factor(entry.key().text(), entry.key().position())
          .flatMap(factor -> values(factor, entry.value()))
          .ifPresent(values::add);
    }
    refuseNothing(block.get(), what);
    return Optional.of(new Grid(values));
  }

  private Optional<Grid.Values> values(Factor factor, YamlNode node) {
    if (!(node instanceof YamlNode.Sequence list) || list.items().isEmpty()) {
      String instead =
          node instanceof YamlNode.Scalar scalar && !scalar.isEmpty()
              ? "write [" + scalar.text() + "], or more levels between the brackets"
              : "write its levels, such as [0, 0.5, 1]";
      boolean empty = node instanceof YamlNode.Sequence;
      if (empty) {
        problems.error(node.position(), factor.name() + " has no levels", instead);
      } else {
        scalars.refuse(node, factor.name(), "a list of levels", instead);
      }
      return Optional.empty();
    }
    Map<String, Position> seen = new LinkedHashMap<>();
    for (YamlNode item : list.items()) {
      levels
          .read(factor, item)
          .ifPresent(
              value -> {
                if (seen.putIfAbsent(value, item.position()) != null) {
                  problems.error(
                      item.position(),
                      factor.name() + " has the level " + value + " twice",
                      "take one of the two out");
                }
              });
    }
    return Optional.of(new Grid.Values(factor.name(), new ArrayList<>(seen.keySet())));
  }

  private Optional<ListedPoints> listed(YamlNode node) {
    if (!(node instanceof YamlNode.Sequence list)) {
      scalars.refuse(
          node, "list", "a list of points", "write one line - {factor: level, ...} for each");
      return Optional.empty();
    }
    List<List<FactorLevel>> points = new ArrayList<>();
    for (YamlNode item : list.items()) {
      YamlBlock.of(item, "a point of the list", problems)
          .ifPresent(block -> points.add(combination(block)));
    }
    return Optional.of(new ListedPoints(points));
  }

  /** The levels that a block gives to factors, such as one point of a list. */
  List<FactorLevel> combination(YamlBlock block) {
    List<FactorLevel> combination = new ArrayList<>();
    for (YamlNode.Entry entry : block.entries()) {
      Optional<Factor> factor = factor(entry.key().text(), entry.key().position());
      Optional<String> value = factor.flatMap(found -> levels.read(found, entry.value()));
      if (value.isPresent()) {
        combination = FactorLevels.with(combination, factor.get().name(), value.get());
      }
    }
    return combination;
  }

  private Optional<SeparateSets> separate(YamlNode node) {
    if (!(node instanceof YamlNode.Sequence list)) {
      scalars.refuse(
          node, "separate", "a list of sets", "write one line - {factor: [level, ...]} for each");
      return Optional.empty();
    }
    List<Grid> sets = new ArrayList<>();
    list.items().forEach(item -> grid(item, "a separate set").ifPresent(sets::add));
    return Optional.of(new SeparateSets(sets));
  }

  private void refuseNothing(YamlBlock block, String what) {
    if (block.entries().isEmpty()) {
      problems.error(
          block.position(), what + " names no factor", "write factor: [level, ...] in it");
    }
  }
}
