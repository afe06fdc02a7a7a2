package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;

/** The page of worlds run over plausible sets of what nobody has measured. */
record OverSetsPage() implements PageKind {
  /** How values over sets come about, in sentences. */
  static final String STATISTICS =
      "Each plausible set has people and luck of its own, which all worlds run with it share. Of"
          + " the sets' means 2.5% lie below and 2.5% above what is given as 95% of sets; few"
          + " replicates leave some chance in it. Parameters and chance are told apart by a one-way"
          + " analysis of variance with sets as groups.";

  @Override
  public String label() {
    return "An answer over plausible sets";
  }

  @Override
  public String statistics() {
    return STATISTICS;
  }

  @Override
  public List<Chapter> chapters(PageFolder folder, Assumptions assumptions) {
    OverSetsChapters over = OverSetsChapters.of(folder);
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(AnswerChapter.ofFindings(folder, "run"));
    over.changes().ifPresent(chapters::add);
    chapters.add(over.levels());
    over.sources().ifPresent(chapters::add);
    chapters.add(LedgerChapter.of(folder, assumptions));
    chapters.add(MethodChapter.of(folder));
    return chapters;
  }
}
