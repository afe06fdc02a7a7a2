package org.linkwork.report;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.record.Outcome;
import org.linkwork.report.figure.CouplingFigure;
import org.linkwork.report.figure.EffectsFigure;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.GroupsFigure;
import org.linkwork.report.figure.LeakyPathwayFigure;
import org.linkwork.report.figure.TrendFigure;
import org.linkwork.report.figure.WaitsFigure;
import org.linkwork.report.figure.WhoGainedFigure;
import org.linkwork.report.words.Adults;
import org.linkwork.report.words.Words;

/** The pictures of a report, in the order of the story that they tell. */
final class Figures {
  private static final List<Outcome> SHOWN_WEEKLY =
      List.of(
          Outcome.REFERRED,
          Outcome.WAITING,
          Outcome.ATTENDING,
          Outcome.LIFE_SATISFACTION,
          Outcome.GROUPS_OPEN,
          Outcome.GP_BELIEF);

  private Figures() {}

  static List<Figure> of(Findings findings) {
    List<Figure> figures = new ArrayList<>();
    figures.add(new LeakyPathwayFigure(findings.arms()));
    findings
        .contrasts()
        .ifPresent(
            contrasts -> {
              figures.add(
                  new EffectsFigure(
                      contrasts.baseline(), contrasts.headline(), adultsAndWeeks(findings)));
              figures.add(new WhoGainedFigure(findings.names(), contrasts.gains()));
            });
    figures.add(
        new TrendFigure(
            "figures/weekly-series",
            "Referrals, waiting, members of groups, life satisfaction, groups and GPs' belief.",
            "How do services and people fare over time?",
            findings.arms(),
            SHOWN_WEEKLY));
    figures.add(WaitsFigure.of(findings.arms()));
    figures.add(GroupsFigure.of(findings.arms()));
    findings
        .contrasts()
        .ifPresent(
            contrasts ->
                figures.add(
                    CouplingFigure.of(
                        findings.names(), contrasts.couplings(), warmUpWeeks(findings))));
    return figures;
  }

  private static String adultsAndWeeks(Findings findings) {
    ReplicateSet first = findings.arms().get(0);
    return Adults.inWords(first, "adult")
        + " over "
        + Words.count(first.results().get(0).horizon().policyWeeks(), "week");
  }

  static int warmUpWeeks(Findings findings) {
    return findings.arms().get(0).results().get(0).horizon().warmUpWeeks();
  }
}
