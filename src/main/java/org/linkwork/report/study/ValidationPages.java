package org.linkwork.report.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.report.StudyPages;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.words.Words;
import org.linkwork.study.Met;
import org.linkwork.study.OpenTarget;
import org.linkwork.study.TargetFinding;
import org.linkwork.study.TargetPart;
import org.linkwork.study.Validation;

/** What the model says of published targets, tests of the model apart from checks of its wiring. */
public final class ValidationPages implements StudyPages {
  private static final int ENOUGH = 30;

  private final Validation validation;

  /** The pages of a validation with one finding or more. */
  public ValidationPages(Validation validation) {
    this.validation = validation;
  }

  @Override
  public List<ResultTable> tables() {
    return List.of(
        new TargetTable(
            "validation.csv", "What the model says of each published target.", validation));
  }

  @Override
  public List<Figure> figures() {
    return List.of(new ResidualFigure(validation, sentences().get(0)));
  }

  @Override
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    List<OpenTarget> tests = targets(false);
    List<OpenTarget> checks = targets(true);
    if (!tests.isEmpty()) {
      sentences.add(standing(tests, "that test the model"));
    }
    if (!checks.isEmpty()) {
      sentences.add(standing(checks, "that lie close to inputs and check the wiring only"));
    }
    List<OpenTarget> all = validation.targets();
    long inBand = all.stream().filter(validation::isInBand).count();
    sentences.add(
        "As they stand, %d of %d lie in their bands, whether or not chance could tell otherwise"
            .formatted(inBand, all.size()));
    sentences.add(
        "Bands are those of the evidence register; a target with several numbers is inside when all"
            + " of them are");
    if (validation.seeds() < ENOUGH) {
      sentences.add(
          "With only %s the intervals are rough: %d or more are asked for"
              .formatted(Words.count(validation.seeds(), "seed"), ENOUGH));
    }
    if (validation.stopped()) {
      sentences.add("Stopped early, after %s".formatted(Words.count(validation.seeds(), "seed")));
    }
    if (!validation.failures().isEmpty()) {
      sentences.add(
          Words.count(validation.failures().size(), "run")
              + " failed, and their seeds are left out");
    }
    return sentences;
  }

  private List<OpenTarget> targets(boolean wiring) {
    return validation.targets().stream()
        .filter(target -> target.isWiringCheck() == wiring)
        .toList();
  }

  private String standing(List<OpenTarget> targets, String which) {
    return "Of %s %s %d lie inside their bands, %d outside, and of %d it cannot be told (%s)"
        .formatted(
            Words.count(targets.size(), "target"),
            which,
            count(targets, Met.INSIDE),
            count(targets, Met.OUTSIDE),
            count(targets, Met.CANNOT_TELL),
            validation.scenario());
  }

  private long count(List<OpenTarget> targets, Met met) {
    return targets.stream().filter(target -> validation.met(target) == met).count();
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (boolean wiring : new boolean[] {false, true}) {
      if (!targets(wiring).isEmpty()) {
        lines.add(wiring ? "Checks of the wiring" : "Tests of the model");
        lines.add(line("", "", "model (95% interval)", "band", "", "seeds inside", "evidence"));
        for (OpenTarget target : targets(wiring)) {
          lines.add("%-4s %s".formatted(target.name(), target.label()));
          validation.findings().stream()
              .filter(finding -> finding.target() == target)
              .map(ValidationPages::line)
              .forEach(lines::add);
        }
        lines.add("");
      }
    }
    return lines;
  }

  private static String line(TargetFinding finding) {
    TargetPart part = finding.part();
    return line(
        "",
        part.label() + ", " + Figured.unit(part.unit()),
        Figured.value(part.unit(), finding.model())
            + " ("
            + Figured.interval(part.unit(), finding.interval())
            + ")",
        Figured.band(part.unit(), part.low(), part.high()),
        finding.met().label(),
        Words.percent(finding.inside()),
        finding.target().strength().label());
  }

  private static String line(
      String target,
      String label,
      String model,
      String band,
      String met,
      String inside,
      String strength) {
    return String.format(
            Locale.UK,
            "%-4s %-44s %-27s %-16s %-14s %5s  %s",
            target,
            label,
            model,
            band,
            met,
            inside,
            strength)
        .stripTrailing();
  }
}
