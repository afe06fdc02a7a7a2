package org.linkwork.report.bundle;

import java.util.Optional;
import org.linkwork.bundle.Bundle;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.FreshLook;
import org.linkwork.bundle.Menu;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;

/** What is said of the bundle with the best mean. */
final class BestBundle {
  private BestBundle() {}

  /** The best bundle, what it brings and what cannot be told from it; empty if it is nothing. */
  static Optional<String> inWords(BundleFindings findings, Optional<FreshLook> again) {
    return findings
        .best()
        .filter(best -> best.members() != 0)
        .map(best -> sentence(findings, again, best));
  }

  private static String sentence(BundleFindings findings, Optional<FreshLook> again, Bundle best) {
    Menu menu = findings.question().menu();
    String where =
        findings.question().budget().isPresent()
            ? "Within the budget of "
                + Words.count(findings.question().budget().getAsDouble())
                + " pounds a year"
            : "Whatever it costs";
    Optional<Bundle> cheaper = findings.cheapestLike(best);
    String sentence =
        "%s, %s %s: %s, at %s a year%s"
            .formatted(
                where,
                name(menu, best),
                cheaper.isEmpty() && !BundleWords.isTooFew(findings)
                    ? "does best"
                    : "has the best mean",
                brings(findings, findings.extraOutcome(best)),
                BundleWords.pounds(findings.extraCost(best)),
                cheaper
                    .map(
                        other ->
                            "; it cannot be told from %s, which costs %s a year less"
                                .formatted(
                                    name(menu, other),
                                    sum(findings.results().cost().difference(best, other))))
                    .orElse(""));
    return again
        .filter(look -> look.bundles().contains(best))
        .map(
            look ->
                sentence
                    + "; "
                    + BundleWords.afresh(findings.question())
                    + ", which had no part in choosing it, "
                    + brings(findings, look.extraOutcome(best)))
        .orElse(sentence);
  }

  private static String name(Menu menu, Bundle bundle) {
    return bundle.equals(menu.everything())
        ? "everything together"
        : bundle.equals(Bundle.NONE) ? "nothing" : menu.name(bundle);
  }

  private static String sum(SampleSummary pounds) {
    Amount amount = Amount.of(Outcome.COST_NHS, pounds);
    return "%s %s (%s)"
        .formatted(
            amount.value(pounds.mean()),
            amount.unit(),
            amount.differenceInterval(pounds.interval()));
  }

  private static String brings(BundleFindings findings, SampleSummary extra) {
    Amount amount = Amount.of(findings.question().outcome(), extra);
    return "%s %s (95%% interval %s)"
        .formatted(
            amount.difference(extra.mean()),
            amount.differenceUnit(),
            amount.differenceInterval(extra.interval()));
  }
}
