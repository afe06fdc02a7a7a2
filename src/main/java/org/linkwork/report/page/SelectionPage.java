package org.linkwork.report.page;

import java.util.List;

/** The page of the best of several scenarios. */
record SelectionPage() implements PageKind {
  @Override
  public String label() {
    return "The best of several";
  }

  @Override
  public String question(FolderManifest manifest) {
    return "Which of these is best, and how surely?";
  }

  @Override
  public String subject(FolderManifest manifest) {
    return Sentence.series(
        manifest.scenarios().stream().map(FolderManifest.Simulated::name).toList());
  }

  @Override
  public String statistics() {
    return "Sequential selection after Kim and Nelson: replicate by replicate those clearly behind"
        + " are dropped. A winner looks better in the runs that it won than it is, so all"
        + " that is said of it rests on fresh seeds: paired 95% intervals by Student's t,"
        + " p values by Holm's method over the rivals.";
  }

  @Override
  public List<Chapter> chapters(PageFolder folder, Assumptions assumptions) {
    return List.of(
        AnswerChapter.ofFindings(folder, "run"),
        SelectionChapter.of(folder),
        LedgerChapter.of(folder, assumptions),
        MethodChapter.of(folder));
  }
}
