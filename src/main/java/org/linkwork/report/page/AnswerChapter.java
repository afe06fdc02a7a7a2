package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;
import org.linkwork.record.Stage;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Headline;
import org.linkwork.report.words.Words;

/** The answer in a few sentences and how sure it is, in the program's own words. */
final class AnswerChapter {
  private static final String TITLE = "The answer";
  private static final double SHARE_OF_DOUBT = 100;
  private static final int ANSWER = 3;
  private static final String HYPHEN = "(?<=[ (])-(?=[0-9\u00a3])";
  private static final String ONLY_COUNTS = "[0-9,]+ runs? of [0-9,]+ points?\\.";

  private AnswerChapter() {}

  /** The answer of a run. */
  static Chapter ofRun(PageFolder folder, ArmPathway pathway) {
    List<String> sentences = new ArrayList<>();
    sentences.add(arrivals(List.of(pathway)));
    if (!pathway.losses().isEmpty()) {
      sentences.add(PathwayChapter.mostLost(pathway));
    }
    folder.table("summary.csv").stream()
        .filter(row -> row.is("outcome", Outcome.STILL_COMING_12.key()))
        .findFirst()
        .map(SummaryWords::summary)
        .map(AnswerChapter::stillComing)
        .ifPresent(sentences::add);
    return chapter(sentences, sureness(folder.manifest(), "run"));
  }

  /** The answer of a comparison. */
  static Chapter ofComparison(PageFolder folder, List<ArmPathway> pathways, List<Effects> effects) {
    List<String> sentences = new ArrayList<>();
    for (Effects scenario : effects) {
      sentences.add(Headline.of(scenario.against(), scenario.spoken()) + ".");
    }
    sentences.add(arrivals(pathways));
    for (Effects scenario : effects) {
      sentences.add(EffectsChapter.counted(scenario));
    }
    return chapter(sentences, sureness(folder.manifest(), "pair of runs"));
  }

  /** The answer that a sweep, bundles or sensitivity wrote into their folder. */
  static Chapter ofFindings(PageFolder folder, String counted) {
    List<String> sentences =
        folder.findings().stream()
            .filter(finding -> !finding.matches(ONLY_COUNTS))
            .map(finding -> finding.replaceAll(HYPHEN, "\u2212"))
            .toList();
    return chapter(sentences, sureness(folder.manifest(), counted));
  }

  /** How many of those in need arrive, in each world, without saying that they differ. */
  private static String arrivals(List<ArmPathway> pathways) {
    List<String> parts = new ArrayList<>();
    for (ArmPathway pathway : pathways) {
      IntervalChart.Value share = pathway.perHundred(pathway.at(Stage.TURNED_UP).people());
      parts.add(
          Words.rate(share.value())
              + PathwayWords.interval(share)
              + (parts.isEmpty() ? " come to a community group with " : " with ")
              + pathway.arm().name());
    }
    return pathways.get(0).inNeed() > 0
        ? "Of 100 people who bring a social need to their GP, "
            + Sentence.series(parts)
            + " (95% intervals in brackets)."
        : "In this world nobody brings a social need to a GP.";
  }

  private static String stillComing(SampleSummary summary) {
    Amount amount = Amount.of(Outcome.STILL_COMING_12, summary);
    Interval interval = summary.interval();
    return "%s people are still coming after 12 weeks over the policy period%s."
        .formatted(
            amount.value(summary.mean()),
            Double.isNaN(interval.low())
                ? ""
                : " (95% interval " + amount.interval(interval) + ")");
  }

  private static String known(FolderManifest manifest, String counted) {
    return Words.capital(Sentence.counted(manifest.finished(), counted))
        + (manifest.finished() == 1
            ? ", which may be an outlier: no interval can be given."
            : ": intervals say how well the model's own answer is known from that many, not how"
                + " well the model knows the world.");
  }

  private static String overSets(FolderManifest manifest) {
    return Words.capital(Sentence.counted(manifest.finished(), "run"))
        + ": what 95% of the sets span holds what the calibration leaves open and some chance, but"
        + " not what the model itself may have wrong.";
  }

  private static List<String> sureness(FolderManifest manifest, String counted) {
    List<String> sentences = new ArrayList<>();
    sentences.add(manifest.isOverSets() ? overSets(manifest) : known(manifest, counted));
    if (!manifest.complete()) {
      sentences.add("Not all runs that were asked for are there, so that intervals are wider.");
    }
    if (manifest.failed() > 0) {
      sentences.add(Words.count(manifest.failed(), "run") + " failed and are left out.");
    }
    int all = manifest.sources().values().stream().mapToInt(Integer::intValue).sum();
    int assumed = manifest.sources().getOrDefault("assumption", 0);
    if (all > 0) {
      sentences.add(
          "%d of the model's %d parameters (%s) are assumptions, and the answer is only as good as those it passes through."
              .formatted(
                  assumed, all, Words.percent(Math.rint(SHARE_OF_DOUBT * assumed / all) / 100)));
    }
    return sentences;
  }

  /** Three sentences are the answer; whatever else is to be said stands below them. */
  private static Chapter chapter(List<String> sentences, List<String> sureness) {
    int first = Math.min(ANSWER, sentences.size());
    List<Html> content = new ArrayList<>();
    content.add(
        Element.of("div", sentences.subList(0, first).stream().map(Element::paragraph).toList())
            .in("answer"));
    if (first < sentences.size()) {
      content.add(Element.list(sentences.subList(first, sentences.size())));
    }
    content.add(Element.of("div", Element.of("h3", "How sure"), Element.list(sureness)).in("sure"));
    return new Chapter("answer", TITLE, content);
  }
}
