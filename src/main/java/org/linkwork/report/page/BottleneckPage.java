package org.linkwork.report.page;

import java.util.List;

/** The page of which barrier binds. */
record BottleneckPage() implements PageKind {
  @Override
  public String label() {
    return "Which barrier binds";
  }

  @Override
  public String question(FolderManifest manifest) {
    return "Which barrier binds here, and what would easing each give?";
  }

  @Override
  public String statistics() {
    return "95% intervals by Student's t over pairs of runs with the same people and the same luck;"
        + " verdicts at 5% by Holm's method over everything that was eased. What may be best"
        + " is a set that holds the best with 95% confidence (screening by paired t tests).";
  }

  @Override
  public List<Chapter> chapters(PageFolder folder, Assumptions assumptions) {
    List<Arm> arms = Arm.of(PathwayTables.names(folder));
    return List.of(
        AnswerChapter.ofFindings(folder, "replicate"),
        BottleneckChapter.of(folder),
        PathwayChapter.of(PathwayTables.read(folder, arms)),
        LedgerChapter.of(folder, assumptions),
        MethodChapter.of(folder));
  }
}
