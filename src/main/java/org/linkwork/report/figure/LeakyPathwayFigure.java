package org.linkwork.report.figure;

import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Adults;
import org.linkwork.report.words.Headline;
import org.linkwork.report.words.Words;

/** The leaky pathway of all arms side by side, from need to still coming. */
public final class LeakyPathwayFigure implements Figure {
  private final List<ReplicateSet> arms;

  /** A figure of these arms, which must each have one finished run or more. */
  public LeakyPathwayFigure(List<ReplicateSet> arms) {
    this.arms = List.copyOf(arms);
  }

  @Override
  public String name() {
    return "figures/leaky-pathway";
  }

  @Override
  public String purpose() {
    return "The leaky pathway: how many people reach each stage, and why the others do not.";
  }

  @Override
  public ResultTable numbers() {
    return new PathwayNumbers(name(), pathways());
  }

  @Override
  public byte[] png() {
    return draw().png();
  }

  Canvas draw() {
    int runs = arms.get(0).results().size();
    String subtitle =
        "%s, each counted once by the furthest stage reached on a journey begun in these %s; %s"
            .formatted(
                Adults.inWords(arms.get(0), "registered adult"),
                Words.count(arms.get(0).results().get(0).horizon().policyWeeks(), "week"),
                runs == 1
                    ? "one run, which may be an outlier."
                    : "mean of " + runs + " runs, whiskers: its 95% interval.");
    String first = Headline.of(arms.get(0));
    String title = arms.size() == 1 ? first : first + " with " + arms.get(0).scenario();
    return new LeakyPathwayPicture(title, subtitle, pathways()).draw();
  }

  private List<Pathway> pathways() {
    return arms.stream().map(Pathway::of).toList();
  }
}
