package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;

/** What a chart over time shows, in a sentence and in a table. */
final class SeriesWords {
  private SeriesWords() {}

  /** The last point of each arm, and what can be said of the difference over the whole period. */
  static String reading(
      Outcome outcome, List<Arm> arms, WeeklyBlocks weeks, List<Effects> effects) {
    List<String> ends = new ArrayList<>();
    for (Arm arm : arms) {
      List<WeeklyBlocks.Spell> spells = weeks.of(arm.name());
      SampleSummary last = spells.get(spells.size() - 1).runs();
      Amount amount = Amount.of(outcome, last);
      String spread =
          last.n() > 1
              ? " (8 of 10 runs: "
                  + amount.value(last.tenth())
                  + " to "
                  + amount.value(last.ninetieth())
                  + ")"
              : "";
      ends.add(amount.value(last.mean()) + spread + " with " + arm.name());
    }
    StringBuilder words = new StringBuilder("At the end: ");
    words.append(String.join("; ", ends)).append('.');
    for (Effects scenario : effects) {
      Optional<PairedEffect> effect = scenario.on(outcome);
      effect.ifPresent(
          one ->
              words
                  .append(" Over the whole policy period ")
                  .append(scenario.scenario())
                  .append(": ")
                  .append(EffectWords.change(one))
                  .append('.'));
    }
    return words.toString();
  }

  /** The numbers behind the chart. */
  static NumberTable table(
      Outcome outcome, String unit, int weeksABlock, List<Arm> arms, WeeklyBlocks weeks) {
    List<NumberTable.Heading> columns = new ArrayList<>();
    columns.add(NumberTable.Heading.words("Weeks of the policy"));
    for (Arm arm : arms) {
      columns.add(NumberTable.Heading.numbers(arm.name()));
      columns.add(NumberTable.Heading.numbers("8 of 10 runs"));
    }
    List<List<List<String>>> cells = new ArrayList<>();
    for (Arm arm : arms) {
      cells.add(
          weeks.of(arm.name()).stream()
              .map(
                  spell -> {
                    Amount amount = Amount.of(outcome, spell.runs());
                    return List.of(
                        amount.level(spell.runs().mean()),
                        amount.level(spell.runs().tenth())
                            + " to "
                            + amount.level(spell.runs().ninetieth()));
                  })
              .toList());
    }
    List<List<String>> rows = new ArrayList<>();
    List<WeeklyBlocks.Spell> first = weeks.of(arms.get(0).name());
    for (int at = 0; at < first.size(); at++) {
      List<String> row = new ArrayList<>();
      int from = first.get(at).from();
      row.add(Words.typeset(from + " to " + (from + weeksABlock - 1)));
      for (List<List<String>> arm : cells) {
        row.addAll(arm.get(at));
      }
      rows.add(row);
    }
    return new NumberTable(
        "%s, %s: means of %d weeks over runs"
            .formatted(Words.capital(outcome.label()), unit, weeksABlock),
        columns,
        rows);
  }
}
