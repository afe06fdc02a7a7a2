package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;

/** The page of what to have together. */
record BundlesPage() implements PageKind {
  @Override
  public String label() {
    return "What to have together";
  }

  @Override
  public List<Chapter> chapters(PageFolder folder, Assumptions assumptions) {
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(AnswerChapter.ofFindings(folder, "replicate"));
    chapters.add(BundleChapter.choices(folder));
    chapters.add(BundleChapter.frontier(folder));
    chapters.add(LedgerChapter.of(folder, assumptions));
    chapters.add(MethodChapter.of(folder));
    return chapters;
  }
}
