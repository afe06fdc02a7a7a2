package org.linkwork.report.page;

import java.util.List;

/** The page of what an answer rests on. */
record SensitivityPage() implements PageKind {
  @Override
  public String label() {
    return "What an answer rests on";
  }

  @Override
  public List<Chapter> chapters(PageFolder folder, Assumptions assumptions) {
    return List.of(
        AnswerChapter.ofFindings(folder, "run"),
        new Chapter("numbers", "What moves the answer", SensitivityFigures.of(folder)),
        LedgerChapter.of(folder, assumptions),
        MethodChapter.of(folder));
  }
}
