package org.linkwork.report.decision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linkwork.decision.Count;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.Told;
import org.linkwork.decision.economics.Acceptability;
import org.linkwork.report.words.Words;

/** A decision on the screen: one line an option, then the answer in words. */
public final class DecisionScreen {
  private static final int COLUMN = 12;

  private DecisionScreen() {}

  /** The findings as lines. */
  public static String text(DecisionFindings findings) {
    List<String> names = findings.decision().names();
    int wide = names.stream().mapToInt(String::length).max().orElse(0) + 2;
    double[] shares = Acceptability.shares(findings.netBenefit());
    StringBuilder lines = new StringBuilder();
    lines.append(findings.decision().question()).append('\n').append('\n');
    row(
        lines,
        wide,
        "",
        "extra cost",
        "within",
        "clearly",
        "lose a",
        "extra",
        "net benefit",
        "most in");
    row(
        lines,
        wide,
        "option",
        "a year",
        "budget",
        "better",
        "group",
        "WELLBYs",
        "(pounds)",
        "draws");
    for (int option = 0; option < names.size(); option++) {
      Told gain = findings.wellbysOver(option, 0);
      int of = option;
      double yearly =
          IntStream.range(0, findings.decision().years())
              .mapToDouble(year -> findings.extra(of, year))
              .average()
              .orElse(0);
      row(
          lines,
          wide,
          names.get(option),
          Pounds.brief(yearly),
          Words.percent(findings.withinBudget(option)),
          people(findings, option, Count.HELPED),
          people(findings, option, Count.LOST_GROUP),
          option == 0 ? "-" : Pounds.signed(gain.mean()) + (gain.isBeyondChance() ? "" : " ~"),
          option == 0 ? "-" : Pounds.brief(findings.netBenefitAgainstFirst(option)),
          Words.percent(shares[option]));
    }
    lines.append("\n~ within chance of the runs.\n\nIn words: ");
    lines.append(String.join(".\n", new DecisionWords(findings).sentences())).append(".\n");
    return lines.toString();
  }

  private static String people(DecisionFindings findings, int option, Count what) {
    return Words.count(findings.mean(option, ledger -> ledger.people(what)));
  }

  private static void row(StringBuilder lines, int wide, String name, String... cells) {
    lines.append(String.format(Locale.UK, "%-" + wide + "s", name));
    lines.append(
        List.of(cells).stream()
            .map(cell -> String.format(Locale.UK, "%" + COLUMN + "s", cell))
            .collect(Collectors.joining()));
    lines.append('\n');
  }
}
