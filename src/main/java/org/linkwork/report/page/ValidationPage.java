package org.linkwork.report.page;

import java.util.List;

/** The page of how the model stands beside published targets. */
record ValidationPage() implements PageKind {
  @Override
  public String label() {
    return "The model beside the evidence";
  }

  @Override
  public String question(FolderManifest manifest) {
    return "Does the model meet the published targets, and how surely?";
  }

  @Override
  public String statistics() {
    return "Each target is measured in the model as the study measured it, in worlds of its own"
        + " where it needs them. 95% intervals by the jackknife over seeds; bands are those"
        + " of the evidence register. Whether a target is met can be told only where its"
        + " interval lies wholly inside or wholly outside its band.";
  }

  @Override
  public List<Chapter> chapters(PageFolder folder, Assumptions assumptions) {
    return List.of(
        AnswerChapter.ofFindings(folder, "replicate"),
        TargetsChapter.of(folder),
        LedgerChapter.of(folder, assumptions),
        MethodChapter.of(folder));
  }
}
