package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linkwork.report.words.Words;

/** What could go wrong: the draws and the runs in which each option does worst. */
final class DecisionRisksChapter {
  private static final double STANDS_OUT = 0.5;
  private static final int MOST_NAMED = 3;

  private DecisionRisksChapter() {}

  /** The chapter of any decision. */
  static Chapter of(PageFolder folder) {
    List<TableRow> runs = folder.table("worst-runs.csv");
    List<Html> content = new ArrayList<>();
    content.add(
        Element.paragraph(
            "For each option, the tenth of its runs in which it has the least net benefit against"
                + " the first, and whether more or less happened there than in its other runs; then"
                + " the tenth of draws, and which prices or parameters stand out there."));
    content.add(runs(runs).html());
    content.add(
        draws(
                folder.table("worst-tenth.csv"),
                folder.has(DecisionInformation.TABLE)
                    ? folder.table(DecisionInformation.TABLE)
                    : List.of())
            .html());
    content.add(people(folder.table("who-gains.csv")).html());
    return new Chapter("risks", "What could go wrong", content);
  }

  private static NumberTable runs(List<TableRow> rows) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (TableRow row : rows) {
      List<String> line =
          lines.computeIfAbsent(
              row.text("option"),
              option ->
                  new ArrayList<>(
                      List.of(
                          option,
                          row.text("worst_runs") + " of " + row.text("runs"),
                          DecisionMoneyChapter.pounds(row.number("net_benefit_at_most")),
                          "")));
      if (row.is("told", "yes")) {
        line.set(
            3,
            line.get(3)
                + (line.get(3).isEmpty() ? "" : "; ")
                + row.text("happened")
                + ": "
                + Words.rate(row.number("there"))
                + " rather than "
                + Words.rate(row.number("elsewhere")));
      }
    }
    lines.values().forEach(line -> line.replaceAll(cell -> cell.isEmpty() ? "nothing" : cell));
    return new NumberTable(
        "The worst tenth of runs, and what happened there beyond chance",
        List.of(
            NumberTable.Heading.words("Option"),
            NumberTable.Heading.numbers("runs"),
            NumberTable.Heading.numbers("net benefit at most, pounds"),
            NumberTable.Heading.words("what stands out")),
        List.copyOf(lines.values()));
  }

  private static NumberTable draws(List<TableRow> rows, List<TableRow> varied) {
    Map<String, String> words = new HashMap<>();
    varied.forEach(row -> words.put(row.text("known"), DecisionInformation.words(row)));
    Map<String, List<TableRow>> options = new LinkedHashMap<>();
    rows.forEach(
        row -> options.computeIfAbsent(row.text("option"), any -> new ArrayList<>()).add(row));
    List<List<String>> lines = new ArrayList<>();
    options.forEach(
        (option, those) -> {
          String standing =
              those.stream()
                  .filter(row -> Math.abs(by(row)) > STANDS_OUT)
                  .sorted(Comparator.comparingDouble(row -> -Math.abs(by(row))))
                  .limit(MOST_NAMED)
                  .map(
                      row ->
                          words.getOrDefault(row.text("varied"), row.text("varied"))
                              + (by(row) > 0 ? " is high" : " is low")
                              + Words.typeset(" (%.1f)".formatted(by(row))))
                  .collect(Collectors.joining("; "));
          lines.add(
              List.of(
                  option,
                  DecisionMoneyChapter.pounds(those.get(0).number("net_benefit_at_most")),
                  standing.isEmpty() ? "nothing" : standing));
        });
    return new NumberTable(
        "The worst tenth of draws, and what stands out there most, in standard deviations from its"
            + " mean",
        List.of(
            NumberTable.Heading.words("Option"),
            NumberTable.Heading.numbers("net benefit at most, pounds"),
            NumberTable.Heading.words("what stands out")),
        lines);
  }

  private static double by(TableRow row) {
    return row.number("stands_out_by");
  }

  private static NumberTable people(List<TableRow> rows) {
    Map<String, double[]> sums = new LinkedHashMap<>();
    for (TableRow row : rows) {
      double[] sum = sums.computeIfAbsent(row.text("option"), option -> new double[2]);
      sum[0] += row.number("helped");
      sum[1] += row.number("lost_group");
    }
    List<List<String>> lines = new ArrayList<>();
    sums.forEach(
        (option, sum) -> lines.add(List.of(option, Words.rate(sum[0]), Words.rate(sum[1]))));
    return new NumberTable(
        "People helped, and people whose group closed under them, over the years",
        List.of(
            NumberTable.Heading.words("Option"),
            NumberTable.Heading.numbers("clearly better than at referral"),
            NumberTable.Heading.numbers("lost a group that was part of their life")),
        lines);
  }
}
