package org.linkwork.report.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linkwork.bundle.Bundle;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.FreshLook;
import org.linkwork.bundle.MainEffect;
import org.linkwork.bundle.Menu;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;
import org.linkwork.report.bundle.BundleWords;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;

/** What {@code bundles} ends with on a terminal: at most 100 columns of ASCII. */
public final class BundleScreen {
  private static final int LABEL = 34;
  private static final int NUMBER = 12;
  private static final int INTERVAL = 22;
  private static final int MOST_MEMBERS = 20;

  private BundleScreen() {}

  /** What was found, in words and two tables, ending with a line feed. */
  public static String text(BundleFindings findings, Optional<FreshLook> again, Ink ink) {
    StringBuilder text = new StringBuilder();
    text.append(Lines.paragraph(basis(findings), 0)).append('\n');
    for (String sentence : BundleWords.sentences(findings, again)) {
      text.append(Lines.paragraph(sentence + ".", 0));
    }
    text.append('\n').append(mains(findings, ink));
    text.append('\n').append(frontier(findings, again, ink));
    return text.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String basis(BundleFindings findings) {
    Menu menu = findings.question().menu();
    return "%s: %s of %d choices, %s of %s with the same luck, %s after %s of warm-up, seed %d."
        .formatted(
            menu.scenario().name(),
            Words.count(findings.outcome().bundles().size(), "bundle"),
            menu.size(),
            Words.count(findings.question().replicates(), "replicate"),
            Words.people(menu.scenario().parameters().place().registeredPeople()),
            Words.count(menu.scenario().horizon().policyWeeks(), "week"),
            Words.count(menu.scenario().horizon().warmUpWeeks(), "week"),
            menu.scenario().seed());
  }

  private static String mains(BundleFindings findings, Ink ink) {
    Amount amount = Amount.of(findings.effects().mains().get(0).effect());
    StringBuilder text = new StringBuilder();
    text.append(
            ink.strong(
                Lines.left("Averaged over the others", LABEL)
                    + Lines.right("change", NUMBER)
                    + Lines.right("95% interval", INTERVAL)))
        .append('\n');
    int sign = findings.question().higherIsBetter() ? -1 : 1;
    List<MainEffect> ranked = new ArrayList<>(findings.effects().mains());
    ranked.sort(Comparator.comparingDouble(main -> sign * main.effect().difference()));
    for (MainEffect main : ranked) {
      text.append(line(findings.question().menu().label(main.choice()), main.effect(), amount, ink))
          .append('\n');
    }
    text.append(
        ink.quiet(
            Lines.paragraph(
                    "Change in %s, %s. Verdicts at 5%% allow for %d tests (Holm); intervals do not."
                        .formatted(
                            findings.question().outcome().label(),
                            amount.differenceUnit(),
                            ranked.size()),
                    0)
                .stripTrailing()));
    return text.append('\n').toString();
  }

  private static String line(String label, PairedEffect effect, Amount amount, Ink ink) {
    String numbers =
        Lines.left(label, LABEL)
            + Lines.right(amount.difference(effect.difference()), NUMBER)
            + Lines.right(amount.differenceInterval(effect.interval()), INTERVAL)
            + "  ";
    return switch (effect.verdict()) {
      case BETTER -> numbers + ink.good("better");
      case WORSE -> numbers + ink.bad("worse");
      case IDENTICAL -> ink.quiet(numbers + "identical");
      default -> ink.quiet(numbers);
    };
  }

  private static String frontier(BundleFindings findings, Optional<FreshLook> again, Ink ink) {
    Menu menu = findings.question().menu();
    StringBuilder text = new StringBuilder();
    text.append(
            ink.strong(
                Lines.left("Bundles that none beats", LABEL)
                    + Lines.right("cost a year", NUMBER + 4)
                    + Lines.right("brings", NUMBER)
                    + Lines.right("95% interval", INTERVAL)))
        .append('\n');
    List<Bundle> members = findings.unbeaten();
    for (Bundle bundle : members.subList(0, Math.min(MOST_MEMBERS, members.size()))) {
      boolean fresh = again.isPresent() && again.get().bundles().contains(bundle);
      SampleSummary cost = fresh ? again.get().extraCost(bundle) : findings.extraCost(bundle);
      SampleSummary brings =
          fresh ? again.get().extraOutcome(bundle) : findings.extraOutcome(bundle);
      Amount amount = Amount.of(findings.question().outcome(), brings);
      Amount pounds = Amount.of(Outcome.COST_NHS, SampleSummary.of(cost.mean()));
      text.append(Lines.left(menu.name(bundle), LABEL))
          .append(
              Lines.right(
                  pounds.difference(cost.mean())
                      + (pounds.unit().startsWith("thousand") ? "k" : ""),
                  NUMBER + 4))
          .append(Lines.right(amount.difference(brings.mean()), NUMBER))
          .append(Lines.right(amount.differenceInterval(brings.interval()), INTERVAL))
          .append(findings.isAffordable(bundle) ? "" : "  beyond the budget")
          .append(
              fresh && again.get().isBeaten(bundle, members, findings.question().higherIsBetter())
                  ? "  beaten there"
                  : "")
          .append('\n');
    }
    String more =
        members.size() > MOST_MEMBERS
            ? " " + (members.size() - MOST_MEMBERS) + " more are in frontier.csv."
            : "";
    text.append(
        ink.quiet(
            Lines.paragraph(
                    "Pounds (k: thousand) that %s pay, and %s, %s, more than with nothing%s.%s%s"
                        .formatted(
                            BundleWords.payers(findings.question()),
                            findings.question().outcome().label(),
                            findings.question().outcome().unit(),
                            again.isPresent() ? ", " + BundleWords.afresh(findings.question()) : "",
                            again.isPresent()
                                ? " Where it says so, another of them is no dearer there and brings no less."
                                : "",
                            more),
                    0)
                .stripTrailing()));
    return text.append('\n').toString();
  }
}
