package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.words.Words;

/** What the answer assumes, and how well those numbers are known. */
final class LedgerChapter {
  private static final List<String> KINDS = List.of("study", "paper", "calibrated", "assumption");

  private LedgerChapter() {}

  /** The chapter of any results. */
  static Chapter of(PageFolder folder, Assumptions assumptions) {
    List<Html> content = new ArrayList<>();
    if (assumptions.ledger().isPresent()) {
      PageFolder ledger = assumptions.ledger().get();
      content.add(
          Element.paragraph(
              "From "
                  + ledger.manifest().command()
                  + ", which may have other replicates, weeks or people than the results above."));
      ledger.findings().forEach(finding -> content.add(Element.paragraph(finding)));
      content.addAll(SensitivityFigures.of(ledger));
    } else if (!folder.manifest().made().equals("sensitivity")) {
      content.add(
          Element.paragraph(
              "How much of the answer hangs on which number has not been measured here: linkwork"
                  + " sensitivity --method ledger measures it, and linkwork report --ledger FOLDER"
                  + " shows it on this page."));
    }
    if (!folder.manifest().sources().isEmpty()) {
      content.add(counts(folder.manifest().sources()).html());
    }
    if (folder.manifest().made().equals("compare")) {
      differences(folder, assumptions, content);
    }
    return new Chapter("ledger", "What this rests on", content);
  }

  private static void differences(PageFolder folder, Assumptions assumptions, List<Html> content) {
    List<String> names =
        folder.manifest().scenarios().stream().map(FolderManifest.Simulated::name).toList();
    for (String other : names.subList(1, names.size())) {
      List<ScenarioDifferences.Difference> differences =
          other.equals(names.get(0))
              ? List.of()
              : ScenarioDifferences.of(folder, names.get(0), other, assumptions.register());
      if (differences.isEmpty()) {
        content.add(Element.paragraph(other + " differs from " + names.get(0) + " in nothing."));
        continue;
      }
      long assumed =
          differences.stream().filter(one -> one.known().startsWith("assumption")).count();
      content.add(Element.of("h3", "What " + other + " has otherwise than " + names.get(0)));
      content.add(
          Element.paragraph(
              (differences.size() == 1
                      ? "The one line on the list "
                          + (assumed == 1 ? "rests" : "does not rest")
                          + " on assumption."
                      : "Of %s on the list, %d %s on assumption."
                          .formatted(
                              Words.count(differences.size(), "line"),
                              assumed,
                              assumed == 1 ? "rests" : "rest"))
                  + " Sources are those of this version of Linkwork."));
      String caption = "What " + other + " has otherwise, and the numbers behind it";
      content.add(
          Element.of(
              "details",
              Element.of("summary", "The list: " + caption),
              new NumberTable(
                      caption,
                      List.of(
                          NumberTable.Heading.words("What"),
                          NumberTable.Heading.words("Value"),
                          NumberTable.Heading.words("How it is known")),
                      differences.stream()
                          .map(one -> List.of(one.what(), one.value(), one.known()))
                          .toList())
                  .html()));
    }
  }

  private static ChartFigure counts(Map<String, Integer> sources) {
    int all = sources.values().stream().mapToInt(Integer::intValue).sum();
    List<List<String>> rows = new ArrayList<>();
    List<IntervalChart.Value> values = new ArrayList<>();
    for (String kind : KINDS) {
      int count = sources.getOrDefault(kind, 0);
      rows.add(List.of(words(kind), Words.count(count), Words.percent((double) count / all)));
      values.add(new IntervalChart.Value(count, Double.NaN, Double.NaN));
    }
    return new ChartFigure(
        "sources",
        "How well the model's numbers are known",
        "Of %d parameters %d are measured by studies, %d reported in the paper, %d calibrated and %d assumed; counting them does not say how much each matters."
            .formatted(
                all,
                sources.getOrDefault("study", 0),
                sources.getOrDefault("paper", 0),
                sources.getOrDefault("calibrated", 0),
                sources.getOrDefault("assumption", 0)),
        new IntervalChart(
            "parameters",
            true,
            KINDS.stream().map(LedgerChapter::words).toList(),
            List.of(new IntervalChart.Group(Arm.of("parameters", Palette.arm(0, 1)), values))),
        new NumberTable(
            "Parameters of the model by kind of source",
            List.of(
                NumberTable.Heading.words("Source"),
                NumberTable.Heading.numbers("parameters"),
                NumberTable.Heading.numbers("share")),
            rows));
  }

  private static String words(String kind) {
    return switch (kind) {
      case "study" -> "Measured by studies";
      case "paper" -> "Reported in the paper";
      case "calibrated" -> "Calibrated to targets";
      default -> "Assumed";
    };
  }
}
