package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linkwork.report.words.Words;

/** How it was done: what a reader needs to judge it and to do it again. */
final class MethodChapter {
  private static final int SHOWN_DIGITS = 16;

  private MethodChapter() {}

  /** The chapter of any results. */
  static Chapter of(PageFolder folder) {
    FolderManifest manifest = folder.manifest();
    PageKind kind = PageKind.of(folder);
    List<Html> terms = new ArrayList<>();
    Set<String> questions = new LinkedHashSet<>(List.of(kind.question(manifest)));
    questions.addAll(manifest.questions());
    term(terms, "Objective", String.join(" ", questions));
    term(
        terms,
        "Model",
        "An agent-based simulation of the UK social prescribing pathway, week by week: patients with"
            + " unmet social need, GPs with ten minutes, link workers with waiting lists, and"
            + " community groups on short grants. People are invented; the town has the make-up that"
            + " the scenario says. It comes from interviews with 17 GPs (Aughterson, Baxter and"
            + " Fancourt 2020, doi 10.1186/s12875-020-01264-0).");
    term(
        terms,
        "Data",
        "Parameters with unit, range and source each; the resolved scenarios beside this page hold"
            + " every value in force"
            + (manifest.isOverSets()
                ? " but those in sets-used.csv, which stand in their place."
                : "."));
    term(terms, "Experiment", experiment(manifest));
    if (manifest.isOverSets()) {
      term(
          terms,
          "Plausible sets",
          "sets-used.csv beside this page holds the values, the weight and the seed of each; they"
              + " come from a calibration to published targets.");
    }
    term(
        terms,
        "Chance",
        "Every random number belongs to one person and one occasion, so that the same replicate is"
            + " the same town and the same luck in every world.");
    term(terms, "Statistics", kind.statistics());
    term(terms, "Software", software(manifest));
    List<Html> content = new ArrayList<>();
    content.add(Element.of("dl", terms));
    content.add(scenarios(manifest).html());
    content.add(Element.of("h3", "To repeat it"));
    content.add(
        Element.of("pre", Element.of("code", manifest.command()))
            .with("tabindex", "0")
            .with("role", "region")
            .with("aria-label", "The command that repeats these results"));
    content.add(
        Element.paragraph(
            "The same version gives the same numbers on any computer with any number of threads."
                + " This page was made from the tables in its folder; the same folder gives the same"
                + " page."));
    return new Chapter("method", "How it was done", content);
  }

  private static void term(List<Html> terms, String term, String words) {
    terms.add(Element.of("dt", term));
    terms.add(Element.of("dd", words));
  }

  /** What was carried out, in a sentence. */
  static String experiment(FolderManifest manifest) {
    FolderManifest.Simulated first = manifest.scenarios().get(0);
    String runs =
        manifest.isOverSets()
            ? Words.count(manifest.finished(), "run") + " over plausible sets of parameters"
            : runs(manifest);
    return "%s, each of %d weeks of policy after %d weeks of warm-up under current practice; %s failed%s."
        .formatted(
            runs,
            first.policyWeeks(),
            first.warmUpWeeks(),
            manifest.failed() == 0 ? "none" : Words.count(manifest.failed()),
            manifest.complete() ? "" : "; stopped before all had finished");
  }

  private static String runs(FolderManifest manifest) {
    return switch (manifest.made()) {
      case "sweep" ->
          Words.count(manifest.finished(), "run")
              + " of "
              + Words.count(manifest.points(), "point");
      case "sensitivity", "calibrate", "nation", "select" ->
          Words.count(manifest.finished(), "run");
      case "bottleneck" -> Words.count(manifest.finished(), "replicate") + " of each change";
      case "study", "validate" -> Words.count(manifest.finished(), "replicate") + " of each world";
      case "bundles" -> Words.count(manifest.finished(), "replicate") + " of each bundle";
      default ->
          Words.count(manifest.finished(), "replicate")
              + " of "
              + Words.count(manifest.scenarios().size(), "scenario");
    };
  }

  private static String software(FolderManifest manifest) {
    Map<String, String> run = manifest.run();
    String ended = run.getOrDefault("ended", "");
    return "Linkwork %s on Java %s; run ended %s."
        .formatted(
            manifest.version(),
            run.getOrDefault("java", "?"),
            ended.length() < 10 ? "at an unknown time" : "on " + ended.substring(0, 10));
  }

  private static NumberTable scenarios(FolderManifest manifest) {
    List<List<String>> rows = new ArrayList<>();
    for (FolderManifest.Simulated scenario : manifest.scenarios()) {
      rows.add(
          List.of(
              scenario.name(),
              Long.toString(scenario.seed()),
              scenario.sameTown() ? "one" : "one for each replicate",
              Integer.toString(scenario.warmUpWeeks()),
              Integer.toString(scenario.policyWeeks()),
              scenario.sha256().substring(0, Math.min(SHOWN_DIGITS, scenario.sha256().length()))));
    }
    return new NumberTable(
        "What was simulated",
        List.of(
            NumberTable.Heading.words("Scenario"),
            NumberTable.Heading.numbers("seed"),
            NumberTable.Heading.words("town"),
            NumberTable.Heading.numbers("warm-up, weeks"),
            NumberTable.Heading.numbers("policy, weeks"),
            NumberTable.Heading.words("content (first digits)")),
        rows);
  }
}
