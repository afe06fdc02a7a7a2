package org.linkwork.report.page;

import java.util.List;

/** The page of scenarios compared on the same people. */
record ComparisonPage() implements PageKind {
  @Override
  public String label() {
    return "Scenarios compared on the same people";
  }

  @Override
  public List<Chapter> chapters(PageFolder folder, Assumptions assumptions) {
    List<Arm> arms = Arm.of(PathwayTables.names(folder));
    List<ArmPathway> pathways = PathwayTables.read(folder, arms);
    List<Effects> effects = Effects.read(folder);
    return List.of(
        AnswerChapter.ofComparison(folder, pathways, effects),
        PathwayChapter.of(pathways),
        EffectsChapter.of(effects, arms),
        WeeksChapter.ofWide(folder, arms, effects),
        WhoGainsChapter.of(folder, arms, true),
        RisksChapter.ofComparison(folder, arms, effects),
        LedgerChapter.of(folder, assumptions),
        MethodChapter.of(folder));
  }
}
