package org.linkwork.report.page;

import java.util.List;

/** What kind of results a page is about, and so which chapters it has. */
sealed interface PageKind permits RunPage, ComparisonPage, SweepPage, BundlesPage, SensitivityPage {
  /** The kind in words, over the page's title. */
  String label();

  /** The chapters in their order, read from the folder. */
  List<Chapter> chapters(PageFolder folder, Assumptions assumptions);

  /** The kind of a folder's results, by the command that made them. */
  static PageKind of(PageFolder folder) {
    return switch (folder.manifest().made()) {
      case "run" -> new RunPage();
      case "compare" -> new ComparisonPage();
      case "sweep" -> new SweepPage();
      case "bundles" -> new BundlesPage();
      case "sensitivity" -> new SensitivityPage();
      default ->
          throw Refusal.of(
              folder.place(),
              "this holds results of linkwork "
                  + folder.manifest().made()
                  + ", of which no page can be made",
              "give a folder of run, compare, sweep, bundles or sensitivity");
    };
  }
}
