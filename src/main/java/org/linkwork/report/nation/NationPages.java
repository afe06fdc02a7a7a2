package org.linkwork.report.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.nation.Group;
import org.linkwork.nation.GroupOutcome;
import org.linkwork.nation.NationFindings;
import org.linkwork.record.Outcome;
import org.linkwork.report.StudyPages;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Words;

/** What the networks of a nation come to, as things are and, where there is one, by policy. */
public final class NationPages implements StudyPages {
  private static final String FIGURES = "figures/";

  private final NationFindings findings;
  private final Outcome outcome;
  private final String replay;

  /**
   * Pages of these findings.
   *
   * @param outcome what pictures and sentences are about
   * @param replay the command that runs one network alone, with its number last
   */
  public NationPages(NationFindings findings, Outcome outcome, String replay) {
    this.findings = findings;
    this.outcome = outcome;
    this.replay = replay;
  }

  /** A file of the report that there is where the report is about this outcome. */
  public String tells() {
    return figures().get(0).numbers().layout().file();
  }

  @Override
  public List<ResultTable> tables() {
    return List.of(
        new GroupsTable(
            "nation.csv",
            "Every outcome of the nation, by region, kind of place and deprivation.",
            findings,
            findings.groups()),
        new NetworksTable(findings),
        new SourcesTable(findings.worlds().nation()));
  }

  @Override
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(
        figure(
            "today-" + outcome.key(),
            "One outcome by region, kind of place and deprivation, as things are.",
            todayTitle(),
            false));
    if (hasPolicy()) {
      figures.add(
          figure(
              "change-" + outcome.key(),
              "What the policy changes, by region, kind of place and deprivation.",
              changeTitle(),
              true));
    }
    return figures;
  }

  private Figure figure(String name, String purpose, String title, boolean changes) {
    List<GroupOutcome> rows = findings.of(outcome);
    return new GroupsFigure(
        FIGURES + name,
        purpose,
        title,
        rows,
        changes,
        new GroupsTable(
            FIGURES + name + ".csv",
            "The numbers of the picture of the same name.",
            findings,
            rows));
  }

  @Override
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (hasPolicy()) {
      sentences.add(change());
    }
    sentences.add(today());
    sentences.add(
        "%s of %s ran, with %s people, each with luck of its own: the replicate of its number"
            .formatted(
                Words.count(findings.results().size()),
                Words.count(findings.worlds().networks().size(), "network"),
                Words.count(findings.people())));
    if (findings.timesPeople() != 1) {
      sentences.add(
          "%s, so that totals are theirs times %s, the people of the nation for each of their people"
              .formatted(
                  findings.isSample()
                      ? "They are a sample, every so many-th in order of region, kind of place and"
                          + " deprivation"
                      : "The others failed",
                  Words.rate(findings.timesPeople())));
    }
    sentences.add(
        "Intervals are from the spread over networks: how far a figure would move with other networks"
            + " drawn from the same mix, other people and other luck. People of one nation are not"
            + " replicates of it, and how well the model's numbers are known is another matter");
    sentences.add(
        "Regions differ here by their mix of places and by luck alone, since nothing else is known of"
            + " them; sources.csv says which numbers of the mix are assumptions");
    sentences.add("One network alone, such as number 1, is run again by: " + replay + " 1");
    return sentences;
  }

  private String todayTitle() {
    GroupOutcome nation = findings.nation(outcome);
    return "%s as things are: %s %s"
        .formatted(
            Words.capital(outcome.label()),
            NationWords.value(nation, nation.today(), false),
            NationWords.unit(nation, false));
  }

  private String changeTitle() {
    GroupOutcome nation = findings.nation(outcome);
    GroupOutcome.Changed changed = nation.changed().orElseThrow();
    return "With %s: %s %s%s"
        .formatted(
            findings.worlds().names().get(1),
            Words.typeset(NationWords.value(nation, changed.difference(), true)),
            NationWords.unit(nation, true),
            changed.isBeyondChance() ? "" : ", no difference beyond chance");
  }

  private String today() {
    GroupOutcome nation = findings.nation(outcome);
    String rate =
        "%s: %s %s as things are (95%% interval in brackets)"
            .formatted(
                Words.capital(outcome.label()),
                NationWords.value(nation, nation.today(), false),
                NationWords.unit(nation, false));
    return Double.isNaN(nation.total())
        ? rate
        : rate + ", which is " + Words.count(nation.total()) + overWeeks();
  }

  private String change() {
    GroupOutcome nation = findings.nation(outcome);
    GroupOutcome.Changed changed = nation.changed().orElseThrow();
    String policy = findings.worlds().names().get(1);
    String by =
        "With %s the figure for %s changes by %s %s (95%% interval in brackets)"
            .formatted(
                policy,
                nation.outcome().label(),
                NationWords.value(nation, changed.difference(), true),
                NationWords.unit(nation, true));
    String all =
        Double.isNaN(nation.totalChanged())
            ? ""
            : ", which is "
                + NationWords.total(nation.totalChanged(), nation.totalChangedInterval())
                + overWeeks();
    return by + all + (changed.isBeyondChance() ? "" : ": no difference beyond chance");
  }

  private String overWeeks() {
    return " in all over the "
        + Words.count(findings.worlds().nation().horizon().policyWeeks(), "week");
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        Words.capital(outcome.label())
            + ": as things are"
            + (hasPolicy()
                ? ", and what "
                    + findings.worlds().names().get(1)
                    + " changes; what is beyond"
                    + " chance allows for the number of groups (Holm), intervals do not"
                : ""));
    Group.By last = null;
    for (GroupOutcome row : findings.of(outcome)) {
      if (row.group().by() != last) {
        last = row.group().by();
        lines.add("By " + last.label() + ", " + NationWords.unit(row, false) + ":");
      }
      lines.add(
          String.format(
              Locale.UK,
              "  %-36s %-30s %s",
              row.group().label(),
              NationWords.value(row, row.today(), false),
              row.changed()
                  .map(
                      changed ->
                          NationWords.value(row, changed.difference(), true)
                              + (changed.isBeyondChance() ? "" : "  not beyond chance"))
                  .orElse("")));
    }
    return lines;
  }

  private boolean hasPolicy() {
    return findings.worlds().names().size() > 1;
  }
}
