package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linkwork.calibration.SpreadOverSets;
import org.linkwork.record.Outcome;
import org.linkwork.report.calibration.PlausiblePages;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;

/**
 * What worlds have, and change, over plausible sets.
 *
 * @param names the worlds, the one that others are compared with first
 * @param spreads every row of the table
 */
record OverSetsChapters(List<String> names, List<SetSpread> spreads) {
  private static final String TABLE = "plausible.csv";
  private static final int MOST_ARMS = 4;
  private static final double PER_CENT = 100;

  /** Outcomes that are drawn, each in its own unit. */
  private static final List<Outcome> DRAWN =
      List.of(
          Outcome.STILL_COMING_12,
          Outcome.TURNED_UP,
          Outcome.MEAN_WAIT,
          Outcome.LIFE_SATISFACTION,
          Outcome.COST_NHS);

  /** What the folder's table says. */
  static OverSetsChapters of(PageFolder folder) {
    List<SetSpread> spreads = folder.table(TABLE).stream().map(SetSpread::of).toList();
    return new OverSetsChapters(
        spreads.stream().map(one -> one.row().text("scenario")).distinct().toList(), spreads);
  }

  /** How the other worlds differ from the first; empty where there are none. */
  Optional<Chapter> changes() {
    List<String> others = names.subList(1, names.size());
    if (others.isEmpty()) {
      return Optional.empty();
    }
    List<Html> content = new ArrayList<>();
    content.add(
        Element.paragraph(
            "Marks are means over the sets; lines span 95% of the sets. A line that crosses 0 means"
                + " that what nobody has measured, or chance, could turn the change round."));
    for (Outcome outcome : DRAWN) {
      List<SetSpread> rows = others.stream().flatMap(name -> on(name, outcome)).toList();
      if (rows.stream().anyMatch(row -> !Double.isNaN(row.found().mean()))) {
        content.add(change(outcome, rows).html());
      }
    }
    for (String name : others) {
      content.add(closed(table(name, name + " less " + names.get(0))));
    }
    return Optional.of(new Chapter("changes", "What changes over the sets", content));
  }

  /** The levels of the first world. */
  Chapter levels() {
    String first = names.get(0);
    List<SetSpread> rows = said(first).filter(row -> row.found().mean() > 0).toList();
    ChartFigure figure =
        new ChartFigure(
            "levels",
            "How far the sets lie apart with " + first,
            "100 is the mean over the sets; lines span 95% of them. The sets agree with the published"
                + " targets about equally well, so that none of these levels is known better than"
                + " this.",
            new IntervalRows(
                    "Outcome",
                    rows.stream().map(row -> Words.capital(outcome(row).label())).toList(),
                    List.of(
                        new IntervalChart.Group(
                            Arm.of(first, Palette.arm(0, 1)),
                            rows.stream()
                                .map(row -> row.overSets().times(PER_CENT / row.found().mean()))
                                .toList())))
                .chart("per cent of the mean over sets"),
            table(first, first));
    return new Chapter("levels", "How well the levels are known", List.of(figure.html()));
  }

  /** How much of what varies is due to parameters; empty where one replicate cannot tell. */
  Optional<Chapter> sources() {
    List<String> shown = names.size() == 1 ? names : names.subList(1, names.size());
    List<Outcome> outcomes =
        PlausiblePages.SAID.stream()
            .filter(
                outcome ->
                    shown.stream()
                        .flatMap(name -> on(name, outcome))
                        .anyMatch(row -> !Double.isNaN(row.found().parameterShare())))
            .toList();
    if (outcomes.isEmpty() || shown.size() > MOST_ARMS) {
      return Optional.empty();
    }
    List<Arm> arms = Arm.of(shown);
    IntervalRows rows =
        new IntervalRows(
            "Outcome",
            outcomes.stream().map(outcome -> Words.capital(outcome.label())).toList(),
            arms.stream()
                .map(
                    arm ->
                        new IntervalChart.Group(
                            arm,
                            outcomes.stream()
                                .flatMap(outcome -> on(arm.name(), outcome))
                                .map(SetSpread::sharePerCent)
                                .toList()))
                .toList());
    String unit =
        "per cent of the variance of a single %s that is due to parameters"
            .formatted(names.size() == 1 ? "run" : "pair of runs");
    return Optional.of(
        new Chapter(
            "sources",
            "Parameters or chance",
            List.of(
                new ChartFigure(
                        "shares",
                        names.size() == 1
                            ? "What makes runs differ"
                            : "What makes differences between worlds differ",
                        "Where the bar is long, better evidence would narrow the answer; where it is"
                            + " short, more replicates or a larger place would. Two replicates a set"
                            + " tell the two apart only roughly.",
                        new IntervalChart(unit, true, rows.rows(), rows.groups()),
                        shares(arms, outcomes))
                    .html())));
  }

  private NumberTable shares(List<Arm> arms, List<Outcome> outcomes) {
    List<NumberTable.Heading> heads = new ArrayList<>();
    heads.add(NumberTable.Heading.words("Outcome"));
    arms.forEach(arm -> heads.add(NumberTable.Heading.numbers(arm.name())));
    return new NumberTable(
        "Share of the variance that is due to parameters",
        heads,
        outcomes.stream()
            .map(
                outcome ->
                    Stream.concat(
                            Stream.of(Words.capital(outcome.label())),
                            arms.stream()
                                .flatMap(arm -> on(arm.name(), outcome))
                                .map(row -> Words.percent(row.found().parameterShare())))
                        .toList())
            .toList());
  }

  private ChartFigure change(Outcome outcome, List<SetSpread> rows) {
    List<String> told =
        rows.stream()
            .filter(row -> row.found().isSameSign())
            .map(row -> row.row().text("scenario"))
            .toList();
    Amount amount = rows.get(0).amount(outcome);
    boolean tooFew = rows.get(0).found().sets() < SpreadOverSets.FEWEST_FOR_95;
    return new ChartFigure(
        "change-" + outcome.key().replace('_', '-'),
        Words.capital(outcome.label()),
        tooFew
            ? "There are too few sets to say what holds over 95% of them."
            : told.isEmpty()
                ? "None changes this in the same direction over 95% of the sets."
                : "Over 95%% of the sets %s %s this in the same direction."
                    .formatted(Sentence.series(told), told.size() == 1 ? "changes" : "change"),
        new IntervalRows(
                "World",
                rows.stream().map(row -> row.row().text("scenario")).toList(),
                IntervalRows.byStanding(
                    rows.stream().map(row -> row.overSets().times(amount.factor())).toList(),
                    rows.stream().map(SetSpread::standing).toList(),
                    SetSpread.STANDINGS))
            .chart(amount.differenceUnit() + " more than with " + names.get(0)),
        new NumberTable(
            Words.capital(outcome.label()) + ": the change against " + names.get(0),
            heads("World"),
            rows.stream()
                .map(row -> cells(row.row().text("scenario"), row, outcome, amount))
                .toList()));
  }

  private NumberTable table(String name, String caption) {
    return new NumberTable(
        caption,
        heads("Outcome"),
        said(name)
            .map(
                row -> {
                  Outcome outcome = outcome(row);
                  Amount amount = row.amount(outcome);
                  return cells(EffectWords.row(outcome, unit(row, amount)), row, outcome, amount);
                })
            .toList());
  }

  private static List<NumberTable.Heading> heads(String first) {
    return List.of(
        NumberTable.Heading.words(first),
        NumberTable.Heading.numbers("mean over sets"),
        NumberTable.Heading.numbers("95% interval of the mean"),
        NumberTable.Heading.numbers("95% of sets"),
        NumberTable.Heading.numbers("spread from parameters (sd)"),
        NumberTable.Heading.numbers("spread from chance (sd)"));
  }

  private static List<String> cells(String head, SetSpread row, Outcome outcome, Amount amount) {
    SpreadOverSets found = row.found();
    boolean isChange = isChange(row);
    return List.of(
        head,
        Words.typeset(isChange ? amount.difference(found.mean()) : amount.value(found.mean())),
        Words.typeset(
            isChange
                ? amount.differenceInterval(found.interval())
                : amount.interval(found.interval())),
        Words.typeset(
            isChange
                ? amount.difference(found.low()) + " to " + amount.difference(found.high())
                : amount.value(found.low()) + " to " + amount.value(found.high())),
        amount.value(found.parameterDeviation()),
        amount.value(found.chanceDeviation()));
  }

  private static String unit(SetSpread row, Amount amount) {
    return isChange(row) ? amount.differenceUnit() : amount.unit();
  }

  private static boolean isChange(SetSpread row) {
    return !row.row().text("versus").isEmpty();
  }

  private static Element closed(NumberTable table) {
    return Element.of(
        "details", Element.of("summary", "The numbers: " + table.caption()), table.html());
  }

  private Stream<SetSpread> said(String name) {
    return PlausiblePages.SAID.stream().flatMap(outcome -> on(name, outcome));
  }

  private Stream<SetSpread> on(String name, Outcome outcome) {
    return spreads.stream()
        .filter(one -> one.row().is("scenario", name) && one.row().is("outcome", outcome.key()));
  }

  private static Outcome outcome(SetSpread row) {
    return Effects.outcome(row.row().text("outcome")).orElseThrow();
  }
}
