package org.linkwork.report.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.linkwork.decision.Count;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.Told;
import org.linkwork.decision.economics.Spread;
import org.linkwork.report.words.Words;

/** A decision on the screen: what options cost, what they give, and the answer in words. */
public final class DecisionScreen {
  private static final int FIRST = 26;
  private static final int COLUMN = 10;
  private static final int FEW = 3;
  private static final double TWENTIETH = 0.05;

  private DecisionScreen() {}

  /** The findings as lines. */
  public static String text(DecisionFindings findings) {
    List<String> names = findings.decision().names();
    int wide = names.stream().mapToInt(String::length).max().orElse(0) + 2;
    double[] shares = MostInDraws.shares(findings);
    StringBuilder lines = new StringBuilder();
    lines
        .append(findings.decision().question())
        .append(
            "\nThe budget is %s, and a WELLBY is worth %s.\n\n"
                .formatted(
                    new DecisionWords(findings).budget(),
                    Pounds.whole(findings.decision().values().wellby().pounds())));
    row(lines, wide, "", "extra cost a year", "within", "clearly", "lose a");
    row(lines, wide, "option", "mean (90%)", "budget", "better", "group");
    for (int option = 0; option < names.size(); option++) {
      row(
          lines,
          wide,
          names.get(option),
          option == 0 ? "-" : cost(findings, option),
          Words.percent(findings.withinBudget(option)),
          people(findings, option, Count.HELPED),
          people(findings, option, Count.LOST_GROUP));
    }
    lines.append('\n');
    row(lines, wide, "", "extra WELLBYs", "net benefit", "most in");
    row(lines, wide, "option", "mean (95%)", "mean (95%)", "draws");
    for (int option = 0; option < names.size(); option++) {
      Told gain = findings.wellbysOver(option, 0);
      Told benefit = findings.netBenefitOver(option, 0);
      row(
          lines,
          wide,
          names.get(option),
          option == 0
              ? "-"
              : spread(
                  Pounds.signed(gain.mean()),
                  Pounds.signed(gain.low()),
                  Pounds.signed(gain.high())),
          option == 0
              ? "-"
              : spread(
                  Pounds.brief(benefit.mean()),
                  Pounds.brief(benefit.low()),
                  Pounds.brief(benefit.high())),
          Words.percent(shares[option]));
    }
    lines.append(
        "\nIntervals of cost are of prices, those of WELLBYs and net benefit of the chance that runs"
            + " leave,\nfor all options together. Clearly better are people who are better than at"
            + " referral, whatever made\nthem so, and so more where more are referred.\n\nIn words: ");
    lines.append(String.join(".\n", new DecisionWords(findings).sentences())).append(".\n");
    return lines.toString();
  }

  private static String cost(DecisionFindings findings, int option) {
    double[] yearly =
        Arrays.stream(findings.samples().extra())
            .mapToDouble(draw -> Spread.mean(draw[option]))
            .toArray();
    double mean =
        IntStream.range(0, findings.decision().years())
            .mapToDouble(year -> findings.extra(option, year))
            .average()
            .orElse(0);
    return spread(
        Pounds.brief(mean),
        Pounds.brief(Spread.quantile(yearly, TWENTIETH)),
        Pounds.brief(Spread.quantile(yearly, 1 - TWENTIETH)));
  }

  private static String spread(String mean, String low, String high) {
    return mean + " (" + low + " to " + high + ")";
  }

  private static String people(DecisionFindings findings, int option, Count what) {
    return Words.count(findings.mean(option, ledger -> ledger.people(what)));
  }

  private static void row(
      StringBuilder lines, int wide, String name, String first, String... cells) {
    lines.append(String.format(Locale.UK, "%-" + wide + "s%" + FIRST + "s", name, first));
    for (String cell : cells) {
      int room = cells.length < FEW ? FIRST : COLUMN;
      lines.append(String.format(Locale.UK, "%" + room + "s", cell));
    }
    lines.append('\n');
  }
}
