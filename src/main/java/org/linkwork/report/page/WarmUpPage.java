package org.linkwork.report.page;

import java.util.List;

/** The page of how long a scenario takes to settle. */
record WarmUpPage() implements PageKind {
  @Override
  public String label() {
    return "The warm-up of a scenario";
  }

  @Override
  public String question(FolderManifest manifest) {
    return "How many weeks does it take to settle, and is the warm-up long enough?";
  }

  @Override
  public String statistics() {
    return "Weeks are averaged over runs; the truncation point is that of MSER-5 (White), looked"
        + " for in the first half of the run, and pictures show Welch's moving average. No"
        + " test is made.";
  }

  @Override
  public List<Chapter> chapters(PageFolder folder, Assumptions assumptions) {
    return List.of(
        AnswerChapter.ofFindings(folder, "run"),
        SettlingChapter.of(folder),
        LedgerChapter.of(folder, assumptions),
        MethodChapter.of(folder));
  }
}
