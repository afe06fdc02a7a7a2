package org.linkwork.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.parameter.reading.CsvCells;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlNode;

/**
 * Reads points from a table whose columns are factors and whose rows are points; an empty cell
 * leaves the factor as in the base.
 */
final class PointTable {
  private final DesignReader designs;
  private final ScenarioPaths paths;
  private final LevelReader levels;
  private final Problems problems;

  PointTable(DesignReader designs, ScenarioPaths paths, LevelReader levels, Problems problems) {
    this.designs = designs;
    this.paths = paths;
    this.levels = levels;
    this.problems = problems;
  }

  /** The points of the table that a node names; empty after a problem that leaves none. */
  Optional<CsvPoints> read(YamlNode node) {
    Optional<String> name =
        new ScalarReader(problems)
            .text(node, "csv")
            .filter(text -> paths.exists(text, node.position()));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Path file = paths.at(name.get());
    return CsvCells.read(file, problems)
        .flatMap(this::points)
        .map(points -> new CsvPoints(name.get(), points));
  }

  private Optional<List<List<FactorLevel>>> points(List<List<YamlNode.Scalar>> rows) {
    Optional<List<Factor>> columns = columns(rows.get(0));
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    List<List<FactorLevel>> points = new ArrayList<>();
    for (List<YamlNode.Scalar> row : rows.subList(1, rows.size())) {
      if (row.size() != rows.get(0).size()) {
        problems.error(
            row.get(0).position(),
            "this row has "
                + row.size()
                + (row.size() == 1 ? " cell" : " cells")
                + ", but there are "
                + rows.get(0).size()
                + " columns",
            "give every row a cell for each column; an empty one leaves it as in the base");
      } else {
        points.add(combination(columns.get(), row));
      }
    }
    if (rows.size() == 1) {
      problems.error(
          rows.get(0).get(0).position(), "the table has no rows", "write one for each point");
    }
    return Optional.of(points);
  }

  /** The factors of all columns; empty after a problem with any. */
  private Optional<List<Factor>> columns(List<YamlNode.Scalar> header) {
    if (header.size() == 1 && header.get(0).text().matches(".*[;\t].*")) {
      problems.error(
          header.get(0).position(),
          "the columns are not separated by commas",
          "save the table with commas between its columns and points in its numbers");
      return Optional.empty();
    }
    List<Factor> factors = new ArrayList<>();
    Map<String, Position> seen = new HashMap<>();
    for (YamlNode.Scalar cell : header) {
      if (seen.putIfAbsent(cell.text(), cell.position()) != null) {
        problems.error(
            cell.position(),
            "the column \"" + cell.text() + "\" stands here for the second time",
            "remove one of the two");
      } else {
        designs.factor(cell.text(), cell.position()).ifPresent(factors::add);
      }
    }
    return factors.size() == header.size() ? Optional.of(factors) : Optional.empty();
  }

  private List<FactorLevel> combination(List<Factor> columns, List<YamlNode.Scalar> row) {
    List<FactorLevel> combination = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      Factor factor = columns.get(column);
      YamlNode.Scalar cell = row.get(column);
      Optional<String> value = cell.text().isEmpty() ? Optional.empty() : levels.read(factor, cell);
      if (value.isPresent()) {
        combination = FactorLevels.with(combination, factor.name(), value.get());
      }
    }
    return combination;
  }
}
