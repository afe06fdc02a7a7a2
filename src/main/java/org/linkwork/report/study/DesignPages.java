package org.linkwork.report.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.report.StudyPages;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Words;
import org.linkwork.study.DesignedStudy;
import org.linkwork.study.StudyFinding;

/** What a study finds, its figure and what stands beside it always together. */
public final class DesignPages implements StudyPages {
  private static final int ENOUGH = 10;

  private final DesignedStudy study;

  /** The pages of a study with one finding or more. */
  public DesignPages(DesignedStudy study) {
    this.study = study;
  }

  @Override
  public List<ResultTable> tables() {
    return List.of(new DesignTable("study.csv", "What the study finds.", study));
  }

  @Override
  public List<Figure> figures() {
    return List.of(new DesignFigure(study));
  }

  @Override
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    StudyFinding first = study.findings().get(0);
    String unit = first.unit();
    sentences.add(
        "The study reports %s: %s; beside it, %s: %s"
            .formatted(
                first.label(),
                said(unit, Figured.mean(unit, first.naive())),
                study.design().besides(),
                said(unit, Figured.mean(unit, first.counterfactual()))));
    sentences.add("Asked: " + study.design().question().replaceAll("[?]$", ""));
    sentences.add("How: " + study.design().method().replaceAll("[.]$", ""));
    sentences.add("Beside it: " + study.design().besides());
    if (study.replicates() < ENOUGH) {
      sentences.add(
          "With only %s the intervals are rough: %d or more are better"
              .formatted(Words.count(study.replicates(), "run"), ENOUGH));
    }
    if (study.stopped()) {
      sentences.add("Stopped early, after %s".formatted(Words.count(study.replicates(), "run")));
    }
    if (!study.failures().isEmpty()) {
      sentences.add(Words.count(study.failures().size(), "run") + " failed and are left out");
    }
    return sentences;
  }

  private static String said(String unit, String mean) {
    return mean.equals("-") ? "nothing to compare with" : mean + " " + Figured.unit(unit);
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("mean over runs (95% interval)", "the study reports", "what the service did"));
    for (StudyFinding finding : study.findings()) {
      lines.add(
          line(
              finding.label() + ", " + Figured.unit(finding.unit()),
              Figured.mean(finding.unit(), finding.naive()),
              Figured.mean(finding.unit(), finding.counterfactual())));
    }
    return lines;
  }

  private static String line(String label, String naive, String beside) {
    return String.format(Locale.UK, "%-52s %-26s %s", label, naive, beside);
  }
}
