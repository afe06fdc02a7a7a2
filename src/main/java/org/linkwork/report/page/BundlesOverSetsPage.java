package org.linkwork.report.page;

import java.util.List;

/** The page of what to have together, over plausible sets of what nobody has measured. */
record BundlesOverSetsPage() implements PageKind {
  @Override
  public String label() {
    return "What to have together, over plausible sets";
  }

  @Override
  public String statistics() {
    return OverSetsPage.STATISTICS;
  }

  @Override
  public List<Chapter> chapters(PageFolder folder, Assumptions assumptions) {
    return List.of(
        AnswerChapter.ofFindings(folder, "run"),
        BundlesOverSetsChapters.choices(folder),
        BundlesOverSetsChapters.unbeaten(folder),
        LedgerChapter.of(folder, assumptions),
        MethodChapter.of(folder));
  }
}
