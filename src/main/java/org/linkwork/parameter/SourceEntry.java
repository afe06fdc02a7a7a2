package org.linkwork.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;

/** Reads where a parameter comes from: exactly one of the four kinds of source. */
public final class SourceEntry {
  private static final Pattern ROW = Pattern.compile("[A-Z]{2,6}-[0-9]{2,3}");
  private static final String ONE_OF =
      "write exactly one of paper, study, calibrated and assumption";

  private final Problems problems;
  private final ScalarReader scalars;
  private final Optional<Set<String>> evidenceRows;

  /**
   * A reader that adds what it refuses to the problems.
   *
   * @param evidenceRows the rows that there are, where they are known
   */
  public SourceEntry(Problems problems, Optional<Set<String>> evidenceRows) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.evidenceRows = evidenceRows;
  }

  /** The source; empty after a problem. */
  public Optional<Source> read(YamlNode node, String name) {
    String what = "the source of " + name;
    Optional<YamlBlock> block = YamlBlock.of(node, what, problems);
    if (block.isEmpty()) {
      return Optional.empty();
    }
    List<Optional<Source>> found = new ArrayList<>();
    block
        .get()
        .optional("paper")
        .ifPresent(value -> found.add(scalars.text(value, what).map(Source.Paper::new)));
    block.get().optional("study").ifPresent(value -> found.add(study(value, what)));
    block
        .get()
        .optional("calibrated")
        .ifPresent(value -> found.add(scalars.text(value, what).map(Source.Calibrated::new)));
    block
        .get()
        .optional("assumption")
        .ifPresent(value -> found.add(scalars.text(value, what).map(Source.Assumption::new)));
    block.get().refuseOtherKeys();
    if (found.size() != 1) {
      problems.error(node.position(), what + " is of " + found.size() + " kinds", ONE_OF);
      return Optional.empty();
    }
    return found.get(0);
  }

  private Optional<Source> study(YamlNode value, String what) {
    List<YamlNode> nodes = value instanceof YamlNode.Sequence list ? list.items() : List.of(value);
    List<String> rows = new ArrayList<>();
    for (YamlNode node : nodes) {
      scalars.text(node, what).filter(row -> isRow(row, node, what)).ifPresent(rows::add);
    }
    if (nodes.isEmpty()) {
      problems.error(value.position(), what + " names no row", "write a row such as REF-01");
    }
    return rows.isEmpty() || rows.size() < nodes.size()
        ? Optional.empty()
        : Optional.of(new Source.Study(rows));
  }

  private boolean isRow(String row, YamlNode node, String what) {
    if (!ROW.matcher(row).matches()) {
      problems.error(
          node.position(),
          "\"" + row + "\" in " + what + " is no row of the evidence register",
          "write a row such as REF-01");
      return false;
    }
    if (evidenceRows.isPresent() && !evidenceRows.get().contains(row)) {
      problems.error(
          node.position(),
          "the evidence register has no row " + row + ", named in " + what,
          NearestName.to(row, evidenceRows.get())
              .map(near -> "did you mean " + near + "?")
              .orElse("check the row"));
      return false;
    }
    return true;
  }
}
