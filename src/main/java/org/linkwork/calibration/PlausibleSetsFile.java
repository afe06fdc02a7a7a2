package org.linkwork.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.CsvCells;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.scenario.Overrides;

/** Reads plausible sets from the table that a calibration writes, strictly. */
public final class PlausibleSetsFile {
  /** The column with the number of a set. */
  public static final String SET = "set";

  /** The column with its weight. */
  public static final String WEIGHT = "weight";

  /** The column with its largest implausibility. */
  public static final String IMPLAUSIBILITY = "implausibility";

  /** What columns with values of targets begin with. */
  public static final String TARGET = "target_";

  private static final int MOST_SETS = 1_000_000;

  private final ParameterRegister register;
  private final Problems problems;
  private final ScalarReader scalars;
  private final Map<Integer, Parameter> parameters = new LinkedHashMap<>();
  private int set = -1;
  private int weight = -1;

  private PlausibleSetsFile(ParameterRegister register, Problems problems) {
    this.register = register;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /**
   * One set as scenarios take it.
   *
   * @param number its number in the file
   * @param weight share of all weight
   * @param overrides its values, each with its place in the file
   */
  public record Weighed(int number, double weight, Overrides overrides) {
    /** Its values by parameter, in the order of the file. */
    public Map<String, Double> values() {
      Map<String, Double> values = new LinkedHashMap<>();
      for (Overrides.Override change : overrides.changes()) {
        int equals = change.typed().indexOf('=');
        values.put(
            change.typed().substring(0, equals),
            Double.parseDouble(change.typed().substring(equals + 1)));
      }
      return values;
    }
  }

  /**
   * The sets of a file in its order, weights summing to 1.
   *
   * @param register the parameters of the scenarios that take them
   * @throws BadInputException with every problem by line and column
   */
  public static List<Weighed> read(Path file, ParameterRegister register) {
    Problems problems = new Problems();
    List<Weighed> sets =
        CsvCells.read(file, problems)
            .map(rows -> new PlausibleSetsFile(register, problems).sets(rows, file))
            .orElse(List.of());
    if (problems.hasErrors()) {
      throw new BadInputException(problems.sorted());
    }
    double all = sets.stream().mapToDouble(Weighed::weight).sum();
    return sets.stream()
        .map(one -> new Weighed(one.number(), one.weight() / all, one.overrides()))
        .toList();
  }

  private List<Weighed> sets(List<List<YamlNode.Scalar>> rows, Path file) {
    List<YamlNode.Scalar> header = rows.get(0);
    for (int column = 0; column < header.size(); column++) {
      column(header.get(column), column);
    }
    for (String needed : List.of(SET, WEIGHT)) {
      if ((needed.equals(SET) ? set : weight) < 0) {
        problems.error(
            header.get(0).position(),
            "there is no column \"" + needed + "\"",
            "use the table plausible-sets.csv as 'linkwork calibrate' wrote it");
      }
    }
    if (parameters.isEmpty() && !problems.hasErrors()) {
      problems.error(
          header.get(0).position(),
          "no column is a parameter",
          "use the table plausible-sets.csv as 'linkwork calibrate' wrote it");
    }
    if (rows.size() < 2) {
      problems.error(Position.whole(file), "there is no set in it", "calibrate again");
    }
    List<Weighed> sets = new ArrayList<>();
    if (!problems.hasErrors()) {
      rows.subList(1, rows.size()).forEach(row -> set(row, header.size()).ifPresent(sets::add));
      if (sets.stream().mapToDouble(Weighed::weight).sum() <= 0 && !problems.hasErrors()) {
        problems.error(Position.whole(file), "all weights are 0", "calibrate again");
      }
    }
    return sets;
  }

  private void column(YamlNode.Scalar name, int column) {
    String text = name.text();
    if (text.equals(SET)) {
      set = column;
    } else if (text.equals(WEIGHT)) {
      weight = column;
    } else if (!text.equals(IMPLAUSIBILITY) && !text.startsWith(TARGET)) {
      Optional<Parameter> found = register.find(text);
      if (found.isEmpty()) {
        problems.error(
            name.position(),
            "there is no parameter \"" + text + "\"",
            NearestName.to(text, register.names())
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("calibrate again with these parameters"));
      } else if (found.get().kind() != Kind.UNCERTAIN) {
        problems.error(
            name.position(),
            text + " is " + found.get().kind().phrase() + ", which is known or chosen",
            "plausible sets are of uncertain quantities only");
      } else if (parameters.containsValue(found.get())) {
        problems.error(name.position(), "there are two columns " + text, "remove one of them");
      } else {
        parameters.put(column, found.get());
      }
    }
  }

  private Optional<Weighed> set(List<YamlNode.Scalar> row, int columns) {
    if (row.size() != columns) {
      problems.error(
          row.get(0).position(),
          "this row has " + row.size() + " cells for " + columns + " columns",
          "use the table as it was written");
      return Optional.empty();
    }
    Optional<Long> number = scalars.whole(row.get(set), SET, 0, MOST_SETS, "");
    OptionalDouble worth = scalars.number(row.get(weight), WEIGHT);
    if (worth.isPresent() && worth.getAsDouble() < 0) {
      problems.error(
          row.get(weight).position(),
          "this weight is less than 0",
          "use the table as it was written");
    }
    Overrides overrides = Overrides.NONE;
    for (Map.Entry<Integer, Parameter> entry : parameters.entrySet()) {
      overrides = and(overrides, entry.getValue(), row.get(entry.getKey()));
    }
    return number.isEmpty() || worth.isEmpty()
        ? Optional.empty()
        : Optional.of(new Weighed(number.get().intValue(), worth.getAsDouble(), overrides));
  }

  private Overrides and(Overrides overrides, Parameter parameter, YamlNode.Scalar cell) {
    OptionalDouble value = scalars.number(cell, parameter.name());
    if (value.isEmpty()) {
      return overrides;
    }
    if (!parameter.allows(value.getAsDouble())) {
      problems.error(
          cell.position(),
          parameter.name() + " cannot be " + cell.text(),
          "its range in parameters.yaml is " + parameter.range());
      return overrides;
    }
    return overrides.beneath(
        parameter.name() + "=" + Numeral.of(value.getAsDouble()), cell.position());
  }
}
