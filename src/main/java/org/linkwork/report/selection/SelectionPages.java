package org.linkwork.report.selection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.linkwork.analysis.Contrasts;
import org.linkwork.analysis.Summary;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.experiment.Verdict;
import org.linkwork.parameter.Numeral;
import org.linkwork.record.Outcome;
import org.linkwork.report.StudyPages;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;
import org.linkwork.sweep.Selection;

/** Which scenario was chosen, how surely, and by how much it is ahead in fresh runs. */
public final class SelectionPages implements StudyPages {
  private final List<String> names;
  private final Selection.Terms terms;
  private final Selection.Outturn outturn;
  private final List<PairedEffect> ahead;

  /**
   * The pages of a choice.
   *
   * @param names the scenarios' names, in their order
   */
  public SelectionPages(List<String> names, Selection.Terms terms, Selection.Outturn outturn) {
    this.names = List.copyOf(names);
    this.terms = terms;
    this.outturn = outturn;
    List<PairedEffect> alone = new ArrayList<>();
    for (int rival = 1; rival < outturn.again().size(); rival++) {
      alone.add(PairedEffect.of(terms.outcome(), outturn.fresh()[rival], outturn.fresh()[0]));
    }
    this.ahead = Contrasts.together(alone);
  }

  @Override
  public List<ResultTable> tables() {
    return List.of(new Table("select.csv", "Which scenario was chosen, and how all of them did."));
  }

  @Override
  public List<Figure> figures() {
    return ahead.isEmpty()
        ? List.of()
        : List.of(
            new SelectionFigure(
                names.get(outturn.again().get(0)),
                outturn.again().stream().skip(1).map(names::get).toList(),
                ahead,
                sentences().get(0),
                new Table("figures/select.csv", "The numbers of the picture of the same name.")));
  }

  @Override
  public List<String> sentences() {
    Outcome outcome = terms.outcome();
    String chosen = names.get(outturn.again().get(0));
    List<String> sentences = new ArrayList<>();
    sentences.add(outturn.isDecided() ? chosen(chosen) : undecided(chosen));
    sentences.add(
        "A choice is right with %s%% confidence if the best is ahead of all others by %s %s or more"
            .formatted(
                Numeral.of(100 * terms.confidence()),
                Numeral.of(terms.indifference()),
                outcome.unit()));
    for (int rival = 0; rival < ahead.size(); rival++) {
      PairedEffect effect = ahead.get(rival);
      Amount amount = Amount.of(effect);
      String against = names.get(outturn.again().get(rival + 1));
      sentences.add(
          "In %s on fresh seeds %s differs from %s by %s %s (95%% interval %s)%s"
              .formatted(
                  Words.count(effect.n(), "run"),
                  chosen,
                  against,
                  amount.difference(effect.difference()),
                  amount.differenceUnit(),
                  amount.differenceInterval(effect.interval()),
                  isBeyondChance(effect) ? "" : ": no difference beyond chance"));
    }
    return sentences;
  }

  private String chosen(String chosen) {
    List<String> alike = new ArrayList<>();
    for (int rival = 0; rival < ahead.size(); rival++) {
      if (!isBeyondChance(ahead.get(rival))) {
        alike.add(names.get(outturn.again().get(rival + 1)));
      }
    }
    String choice =
        "Of %s %s is chosen for %s"
            .formatted(Words.count(names.size(), "scenario"), chosen, terms.outcome().label());
    return alike.isEmpty()
        ? choice
        : choice + "; in fresh runs it cannot be told from " + String.join(" and ", alike);
  }

  private String undecided(String first) {
    return "No choice could be made within %s: %s are left, of which %s comes first so far"
        .formatted(
            Words.count(terms.atMost(), "replicate"), Words.count(left(), "scenario"), first);
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int system = 0; system < names.size(); system++) {
      int place = outturn.again().indexOf(system);
      lines.add(
          String.format(
              Locale.UK,
              "%-36s %-28s %s",
              names.get(system),
              outturn.droppedAfter()[system] == 0
                  ? outturn.isDecided() ? "chosen" : "still in the running"
                  : "dropped after " + Words.count(outturn.droppedAfter()[system], "replicate"),
              place < 0 ? "" : fresh(place)));
    }
    return lines;
  }

  private String fresh(int place) {
    SampleSummary summary = SampleSummary.of(outturn.fresh()[place]).believed();
    Amount amount = Amount.of(terms.outcome(), summary);
    return "%s (%s)"
        .formatted(amount.withUnit(summary.mean()), amount.interval(summary.interval()));
  }

  private long left() {
    return IntStream.of(outturn.droppedAfter()).filter(after -> after == 0).count();
  }

  static boolean isBeyondChance(PairedEffect effect) {
    return effect.adjustedP() < PairedEffect.LEVEL && effect.verdict() != Verdict.IDENTICAL;
  }

  /** A row for each scenario. */
  private final class Table implements ResultTable {
    private final TableLayout layout;

    Table(String file, String purpose) {
      layout =
          TableLayout.of(
              file,
              purpose,
              Column.text("scenario", "name of the scenario"),
              Column.text("outcome", "name of the outcome, as on the command line"),
              Column.text("unit", "unit of the values in this row"),
              Column.text("standing", "chosen, dropped, or still in the running"),
              Column.whole(
                  "dropped_after", "replicates", "when it was dropped; 0 for those that were not"),
              Column.number(
                  "mean_while_choosing",
                  "see unit",
                  "mean in the runs of the choice; flatters those that did well in them"),
              Column.whole("fresh_n", "runs", "runs on fresh seeds; 0 where there were none"),
              Column.number("fresh_mean", "see unit", "mean in them"),
              Column.number("fresh_ci_low", "see unit", "lower end of its 95% t interval"),
              Column.number("fresh_ci_high", "see unit", "upper end of its 95% t interval"),
              Column.number(
                  "chosen_less_this", "see unit", "mean difference of the chosen one from it"),
              Column.number("ci_low", "see unit", "lower end of its 95% paired t interval"),
              Column.number("ci_high", "see unit", "upper end of its 95% paired t interval"),
              Column.number("adjusted_p", "probability", "its p by Holm's method"));
    }

    @Override
    public TableLayout layout() {
      return layout;
    }

    @Override
    public void writeRows(CsvTable table) throws IOException {
      for (int system = 0; system < names.size(); system++) {
        int after = outturn.droppedAfter()[system];
        int place = outturn.again().indexOf(system);
        Summary fresh = place < 0 ? Summary.of() : Summary.of(outturn.fresh()[place]);
        table
            .text(names.get(system))
            .text(terms.outcome().key())
            .text(terms.outcome().unit())
            .text(after > 0 ? "dropped" : outturn.isDecided() ? "chosen" : "still in the running")
            .whole(after)
            .number(outturn.seen()[system])
            .whole(fresh.n())
            .number(fresh.mean())
            .number(fresh.interval().low())
            .number(fresh.interval().high());
        difference(table, place).endRow();
      }
    }

    private CsvTable difference(CsvTable table, int place) {
      if (place < 1) {
        return table.number(Double.NaN).number(Double.NaN).number(Double.NaN).number(Double.NaN);
      }
      PairedEffect effect = ahead.get(place - 1);
      return table
          .number(effect.difference())
          .number(effect.interval().low())
          .number(effect.interval().high())
          .number(effect.adjustedP());
    }
  }
}
