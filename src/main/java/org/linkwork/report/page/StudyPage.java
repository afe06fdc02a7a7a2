package org.linkwork.report.page;

import java.util.List;

/** The page of what an evaluation would find and what really happened. */
record StudyPage() implements PageKind {
  @Override
  public String label() {
    return "An evaluation inside the model";
  }

  @Override
  public String question(FolderManifest manifest) {
    return "What would an evaluation find, and what has the service really done?";
  }

  @Override
  public String statistics() {
    return "The study is carried out on the model's own people and sees only what it would see."
        + " Beside it stand the same people, with the same luck, with the service and without"
        + " it. 95% intervals by Student's t over runs; no test is made.";
  }

  @Override
  public List<Chapter> chapters(PageFolder folder, Assumptions assumptions) {
    return List.of(
        AnswerChapter.ofFindings(folder, "replicate"),
        StudyChapter.of(folder),
        LedgerChapter.of(folder, assumptions),
        MethodChapter.of(folder));
  }
}
