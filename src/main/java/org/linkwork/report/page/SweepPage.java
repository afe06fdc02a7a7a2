package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of a sweep: every point against what it is compared with, and two of them closely. */
record SweepPage() implements PageKind {
  private static final String WEEKLY = "weekly.csv.gz";

  @Override
  public String label() {
    return "A sweep over choices";
  }

  @Override
  public List<Chapter> chapters(PageFolder folder, Assumptions assumptions) {
    SweepPoints points = SweepPoints.read(folder);
    List<String> shown = points.shown();
    List<Arm> arms = Arm.of(shown.stream().map(points::inWords).toList());
    SweepRuns runs = SweepRuns.read(folder, arms, shown);
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(AnswerChapter.ofFindings(folder, "run"));
    points.chapter().ifPresent(chapters::add);
    runs.pathways().ifPresent(pathways -> chapters.add(PathwayChapter.of(pathways)));
    Optional<Chapter> weeks =
        folder.has(WEEKLY) ? WeeksChapter.ofLong(folder, arms, shown) : Optional.empty();
    weeks.ifPresent(chapters::add);
    runs.risks().ifPresent(chapters::add);
    chapters.add(LedgerChapter.of(folder, assumptions));
    chapters.add(MethodChapter.of(folder));
    return chapters;
  }
}
