package org.linkwork.report.page;

import java.util.List;

/** What kind of results a page is about, and so which chapters it has. */
sealed interface PageKind
    permits RunPage,
        ComparisonPage,
        SweepPage,
        BundlesPage,
        OverSetsPage,
        BundlesOverSetsPage,
        SensitivityPage,
        BottleneckPage,
        SelectionPage,
        WarmUpPage,
        CalibrationPage,
        StudyPage,
        ValidationPage,
        NationPage,
        DecisionPage {
  /** The commands of whose folders a page can be made, as they are listed in a sentence. */
  String COMMANDS =
      "run, compare, sweep, bundles, sensitivity, bottleneck, select, warm-up, calibrate, study,"
          + " validate, nation or decide";

  /** The kind in words, over the page's title. */
  String label();

  /** The question over the page. */
  default String question(FolderManifest manifest) {
    // What is compared asks the question; the baseline's own is among the methods.
    List<String> names = manifest.scenarios().stream().map(FolderManifest.Simulated::name).toList();
    if (names.size() > 2) {
      return "What do %s change, against %s?"
          .formatted(Sentence.series(names.subList(1, names.size())), names.get(0));
    }
    List<String> questions = manifest.questions();
    return questions.get(questions.size() - 1);
  }

  /** What the page is about, under its question. */
  default String subject(FolderManifest manifest) {
    List<String> names =
        manifest.experiment().isEmpty()
            ? manifest.scenarios().stream().map(FolderManifest.Simulated::name).toList()
            : List.of(manifest.experiment());
    return names.size() == 1
        ? names.get(0)
        : Sentence.series(names.subList(1, names.size())) + " against " + names.get(0);
  }

  /** How intervals and verdicts come about, in sentences. */
  default String statistics() {
    return "95% intervals by Student's t over runs; comparisons by paired t tests, verdicts at 5% by"
        + " Holm's method over the outcomes declared beforehand. No difference below its noise is"
        + " called a finding.";
  }

  /** The chapters in their order, read from the folder. */
  List<Chapter> chapters(PageFolder folder, Assumptions assumptions);

  /** The kind of a folder's results, by the command that made them. */
  static PageKind of(PageFolder folder) {
    if (folder.has("plausible.csv")) {
      return new OverSetsPage();
    }
    if (folder.has("choices-over-sets.csv")) {
      return new BundlesOverSetsPage();
    }
    return switch (folder.manifest().made()) {
      case "run" -> new RunPage();
      case "compare" -> new ComparisonPage();
      case "sweep" -> new SweepPage();
      case "bundles" -> new BundlesPage();
      case "sensitivity" -> new SensitivityPage();
      case "bottleneck" -> new BottleneckPage();
      case "select" -> new SelectionPage();
      case "warm-up" -> new WarmUpPage();
      case "calibrate" -> new CalibrationPage();
      case "study" -> new StudyPage();
      case "validate" -> new ValidationPage();
      case "nation" -> new NationPage();
      case "decide" -> DecisionPage.of(folder);
      default ->
          throw Refusal.of(
              folder.place(),
              "this holds results of linkwork "
                  + folder.manifest().made()
                  + ", of which no page can be made",
              "give a folder of " + COMMANDS);
    };
  }
}
