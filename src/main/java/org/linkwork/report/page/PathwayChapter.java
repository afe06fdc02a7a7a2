package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linkwork.record.Stage;
import org.linkwork.report.words.Words;

/** The leaky pathway: who reaches each stage, who does not, and why. */
final class PathwayChapter {
  private static final int NAMED_LOSSES = 12;
  private static final int SENTENCE_LOSSES = 3;
  private static final List<Stage> TO_REFERRAL =
      List.of(Stage.IN_NEED, Stage.RECOGNISED, Stage.OFFERED, Stage.AGREED);
  private static final List<Stage> FROM_REFERRAL =
      List.of(
          Stage.AGREED,
          Stage.MET,
          Stage.MATCHED,
          Stage.TURNED_UP,
          Stage.STILL_COMING_AT_12_WEEKS,
          Stage.STILL_COMING_AT_52_WEEKS);

  private PathwayChapter() {}

  /** The chapter of these worlds, the first being what others are compared with. */
  static Chapter of(List<ArmPathway> pathways) {
    List<Html> content = new ArrayList<>();
    content.add(
        Element.paragraph(
            "Each adult counts once, by the furthest stage reached on a journey begun in the policy"
                + " period. The river narrows where people are lost; its table has the same"
                + " numbers."));
    content.addAll(rivers(pathways, "to-referral", "From need to referral", TO_REFERRAL));
    if (pathways.stream().anyMatch(one -> one.at(Stage.AGREED).people().value() > 0)) {
      content.addAll(
          rivers(pathways, "from-referral", "From referral to belonging, enlarged", FROM_REFERRAL));
    }
    if (!pathways.get(0).losses().isEmpty()) {
      content.add(losses(pathways));
    }
    return new Chapter("pathway", "The leaky pathway", content);
  }

  private static List<Html> rivers(
      List<ArmPathway> pathways, String id, String title, List<Stage> stages) {
    List<Html> figures = new ArrayList<>();
    for (int at = 0; at < pathways.size(); at++) {
      ArmPathway pathway = pathways.get(at);
      if (pathway.at(stages.get(0)).people().value() > 0) {
        figures.add(
            new ChartFigure(
                    id + "-" + (at + 1),
                    title + (pathways.size() == 1 ? "" : ": " + pathway.arm().name()),
                    reading(pathway, stages),
                    river(pathway, stages),
                    PathwayWords.table(pathway, stages))
                .html());
      }
    }
    return figures;
  }

  private static String reading(ArmPathway pathway, List<Stage> stages) {
    Stage first = stages.get(0);
    Stage last = stages.get(stages.size() - 1);
    double start = pathway.at(first).people().value();
    List<String> parts = new ArrayList<>();
    for (Stage stage : stages.subList(1, stages.size())) {
      parts.add(
          Words.rate(100 * pathway.at(stage).people().value() / start)
              + " "
              + PathwayWords.done(stage));
    }
    return "Of 100 people who %s (%s), %s."
        .formatted(
            PathwayWords.done(first),
            pathway.arm().name(),
            String.join(", ", parts.subList(0, parts.size() - 1))
                + (last == first ? "" : " and " + parts.get(parts.size() - 1)));
  }

  private static PathwayChart river(ArmPathway pathway, List<Stage> stages) {
    double factor = 100 / pathway.at(stages.get(0)).people().value();
    List<PathwayChart.Stretch> stretches = new ArrayList<>();
    for (int at = 0; at < stages.size(); at++) {
      ArmPathway.Step step = pathway.at(stages.get(at));
      boolean last = at == stages.size() - 1;
      stretches.add(
          new PathwayChart.Stretch(
              PathwayWords.name(stages.get(at)),
              factor * step.people().value(),
              last ? List.of() : leaks(step, factor)));
    }
    return new PathwayChart(
        "of 100 who " + PathwayWords.done(stages.get(0)), pathway.arm(), stretches);
  }

  private static List<PathwayChart.Leak> leaks(ArmPathway.Step step, double factor) {
    return step.stops().stream()
        .map(
            stop ->
                new PathwayChart.Leak(stop.reason(), factor * stop.people().value(), stop.lost()))
        .toList();
  }

  private static Element losses(List<ArmPathway> pathways) {
    ArmPathway first = pathways.get(0);
    List<ArmPathway.Loss> largest = first.losses().stream().limit(NAMED_LOSSES).toList();
    List<IntervalChart.Group> groups =
        pathways.stream()
            .map(
                pathway ->
                    new IntervalChart.Group(
                        pathway.arm(),
                        largest.stream()
                            .map(loss -> pathway.perHundred(pathway.lost(loss)))
                            .toList()))
            .toList();
    IntervalChart chart =
        new IntervalChart(
            "of 100 people in need",
            true,
            largest.stream().map(loss -> Words.capital(loss.stop().reason())).toList(),
            groups);
    return new ChartFigure(
            "losses", "Why people are lost", mostLost(first), chart, lossTable(pathways))
        .html();
  }

  /** Says which losses are largest, and no more than one of them only where it stands out. */
  static String mostLost(ArmPathway pathway) {
    List<ArmPathway.Loss> losses = pathway.losses();
    ArmPathway.Loss first = losses.get(0);
    boolean known = !Double.isNaN(first.stop().people().low());
    List<ArmPathway.Loss> rivals =
        losses.stream()
            .skip(1)
            .filter(loss -> !known || loss.stop().people().high() >= first.stop().people().low())
            .toList();
    String world = " (" + pathway.arm().name() + ")";
    if (rivals.isEmpty()) {
      return "Most are lost because "
          + words(pathway, first)
          + ", of 100 who bring a need to a GP"
          + world
          + ".";
    }
    int more = rivals.size() + 1 - SENTENCE_LOSSES;
    return (known ? "One of these is the largest loss" : "In this one run the largest losses are")
        + ", of 100 who bring a need to a GP"
        + world
        + ": "
        + losses.stream()
            .limit(Math.min(SENTENCE_LOSSES, rivals.size() + 1))
            .map(loss -> words(pathway, loss))
            .collect(Collectors.joining("; "))
        + (known && more > 0 ? "; or one of " + more + " more" : "")
        + ".";
  }

  private static String words(ArmPathway pathway, ArmPathway.Loss loss) {
    IntervalChart.Value value = pathway.perHundred(loss.stop().people());
    return loss.stop().reason() + ": " + Words.rate(value.value()) + PathwayWords.interval(value);
  }

  private static NumberTable lossTable(List<ArmPathway> pathways) {
    List<NumberTable.Heading> columns =
        new ArrayList<>(
            List.of(NumberTable.Heading.words("Why"), NumberTable.Heading.words("Stage reached")));
    for (ArmPathway pathway : pathways) {
      columns.add(NumberTable.Heading.numbers(pathway.arm().name()));
      columns.add(NumberTable.Heading.numbers("95% interval"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (ArmPathway.Loss loss : pathways.get(0).losses()) {
      List<String> row = new ArrayList<>();
      row.add(Words.capital(loss.stop().reason()));
      row.add(PathwayWords.name(loss.stage()));
      for (ArmPathway pathway : pathways) {
        IntervalChart.Value value = pathway.perHundred(pathway.lost(loss));
        row.add(Words.rate(value.value()));
        row.add(PathwayWords.bare(value));
      }
      rows.add(row);
    }
    return new NumberTable(
        "People lost, of 100 who bring an unmet social need to a GP, by reason", columns, rows);
  }
}
