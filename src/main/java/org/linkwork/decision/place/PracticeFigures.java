package org.linkwork.decision.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.CsvCells;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlNode;

/**
 * A table of public figures with one row for each practice: {@code practice}, {@code list_size},
 * {@code fte_gps}, {@code fifth_1} to {@code fifth_5} and, all or none, {@code under_18} and the
 * other age bands.
 *
 * @param practices the practices, one or more
 * @param hasAges whether age bands are given
 */
public record PracticeFigures(List<Practice> practices, boolean hasAges) {
  static final String PRACTICE = "practice";
  static final String LIST_SIZE = "list_size";
  static final String GPS = "fte_gps";

  private static final int MOST_PEOPLE = 1_000_000;
  private static final int MOST_GPS = 500;
  private static final double ROUNDING = 0.011;

  /** Copies the list. */
  public PracticeFigures {
    practices = List.copyOf(practices);
  }

  /**
   * The figures of a file.
   *
   * @throws BadInputException with every problem by line and column
   */
  public static PracticeFigures read(Path file) {
    Problems problems = new Problems();
    Optional<PracticeFigures> figures =
        CsvCells.read(file, problems).flatMap(rows -> new Reader(problems).read(rows, file));
    if (problems.hasErrors()) {
      throw new BadInputException(problems.sorted());
    }
    return figures.orElseThrow();
  }

  /** Reads rows by the headings of their columns. */
  private static final class Reader {
    private final Problems problems;
    private final ScalarReader scalars;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    Reader(Problems problems) {
      this.problems = problems;
      this.scalars = new ScalarReader(problems);
    }

    Optional<PracticeFigures> read(List<List<YamlNode.Scalar>> rows, Path file) {
      headings(rows.get(0));
      if (problems.hasErrors()) {
        return Optional.empty();
      }
      if (rows.size() < 2) {
        problems.error(
            Position.whole(file), "there is no practice in it", "write one row for each");
        return Optional.empty();
      }
      boolean hasAges = columns.containsKey(ShareColumn.UNDER_18.heading());
      List<Practice> practices = new ArrayList<>();
      for (List<YamlNode.Scalar> row : rows.subList(1, rows.size())) {
        practice(row, hasAges).ifPresent(practices::add);
      }
      return Optional.of(new PracticeFigures(practices, hasAges));
    }

    private void headings(List<YamlNode.Scalar> header) {
      List<String> known = new ArrayList<>(List.of(PRACTICE, LIST_SIZE, GPS));
      for (ShareColumn share : ShareColumn.values()) {
        known.add(share.heading());
      }
      for (int at = 0; at < header.size(); at++) {
        String heading = header.get(at).text();
        if (!known.contains(heading)) {
          problems.error(
              header.get(at).position(),
              "there is no column \"" + heading + "\"",
              NearestName.advice(heading, known));
        } else if (columns.putIfAbsent(heading, at) != null) {
          problems.error(
              header.get(at).position(), "there are two columns " + heading, "remove one");
        }
      }
      boolean anyAge =
          ShareColumn.Group.AGE.columns().stream().anyMatch(c -> columns.containsKey(c.heading()));
      for (String heading : known) {
        boolean age =
            ShareColumn.Group.AGE.columns().stream().anyMatch(c -> c.heading().equals(heading));
        if (!columns.containsKey(heading) && (!age || anyAge)) {
          problems.error(
              header.get(0).position(),
              "there is no column " + heading,
              age
                  ? "give all age bands, or none of them"
                  : "add it; see scenarios/places/README.md");
        }
      }
    }

    private Optional<Practice> practice(List<YamlNode.Scalar> row, boolean hasAges) {
      if (row.size() != columns.size()) {
        problems.error(
            row.get(0).position(),
            "this row has " + row.size() + " cells for " + columns.size() + " columns",
            "give each practice one cell for each column");
        return Optional.empty();
      }
      Optional<String> name = scalars.text(cell(row, PRACTICE), "the name of a practice");
      String of = name.orElse("the practice");
      Optional<Long> people =
          scalars.whole(cell(row, LIST_SIZE), LIST_SIZE + " of " + of, 1, MOST_PEOPLE, "people");
      OptionalDouble gps = number(row, GPS, of, MOST_GPS);
      Map<ShareColumn, Double> shares = new EnumMap<>(ShareColumn.class);
      boolean isComplete = shares(row, ShareColumn.Group.DEPRIVATION, of, shares);
      isComplete &= !hasAges || shares(row, ShareColumn.Group.AGE, of, shares);
      return name.isPresent() && people.isPresent() && gps.isPresent() && isComplete
          ? Optional.of(new Practice(of, people.get().intValue(), gps.getAsDouble(), shares))
          : Optional.empty();
    }

    private boolean shares(
        List<YamlNode.Scalar> row,
        ShareColumn.Group group,
        String of,
        Map<ShareColumn, Double> shares) {
      double sum = 0;
      boolean isComplete = true;
      for (ShareColumn column : group.columns()) {
        OptionalDouble share = number(row, column.heading(), of, 1);
        isComplete &= share.isPresent();
        shares.put(column, share.orElse(0));
        sum += share.orElse(0);
      }
      if (isComplete && Math.abs(sum - 1) > ROUNDING) {
        problems.error(
            cell(row, group.columns().get(0).heading()).position(),
            String.format(
                Locale.UK,
                "%s to %s of %s add up to %.3f",
                group.columns().get(0).heading(),
                group.columns().get(group.columns().size() - 1).heading(),
                of,
                sum),
            "write shares of the list that add up to 1");
        return false;
      }
      return isComplete;
    }

    private OptionalDouble number(
        List<YamlNode.Scalar> row, String column, String of, double most) {
      OptionalDouble number = scalars.number(cell(row, column), column + " of " + of);
      if (number.isPresent() && (number.getAsDouble() < 0 || number.getAsDouble() > most)) {
        problems.error(
            cell(row, column).position(),
            column + " of " + of + " is " + number.getAsDouble(),
            "write a number from 0 to " + (int) most);
        return OptionalDouble.empty();
      }
      return number;
    }

    private YamlNode.Scalar cell(List<YamlNode.Scalar> row, String column) {
      return row.get(columns.get(column));
    }
  }
}
