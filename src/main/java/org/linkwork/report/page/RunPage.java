package org.linkwork.report.page;

import java.util.List;

/** The page of one scenario's runs. */
record RunPage() implements PageKind {
  @Override
  public String label() {
    return "One scenario";
  }

  @Override
  public List<Chapter> chapters(PageFolder folder, Assumptions assumptions) {
    List<Arm> arms = Arm.of(PathwayTables.names(folder));
    List<ArmPathway> pathways = PathwayTables.read(folder, arms);
    return List.of(
        AnswerChapter.ofRun(folder, pathways.get(0)),
        PathwayChapter.of(pathways),
        WeeksChapter.ofWide(folder, arms, List.of()),
        WhoGainsChapter.of(folder, arms, false),
        RisksChapter.ofRun(folder, arms),
        LedgerChapter.of(folder, assumptions),
        MethodChapter.of(folder));
  }
}
