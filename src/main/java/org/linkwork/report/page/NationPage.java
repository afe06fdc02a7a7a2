package org.linkwork.report.page;

import java.util.List;

/** The page of a nation, network by network. */
record NationPage() implements PageKind {
  private static final String NUMBER = "-n[0-9]+$";

  @Override
  public String label() {
    return "A nation, network by network";
  }

  @Override
  public String subject(FolderManifest manifest) {
    List<String> names =
        manifest.scenarios().stream()
            .map(scenario -> scenario.name().replaceAll(NUMBER, ""))
            .distinct()
            .toList();
    return (names.size() == 1
            ? names.get(0)
            : Sentence.series(names.subList(1, names.size())) + " against " + names.get(0))
        + ", in every network";
  }

  @Override
  public String statistics() {
    return "95% intervals from the spread over networks, which are places and not replicates of one"
        + " another; a difference is beyond chance if its p value, by Holm's method over all"
        + " groups looked at, is below 5% and there are networks enough.";
  }

  @Override
  public List<Chapter> chapters(PageFolder folder, Assumptions assumptions) {
    return List.of(
        AnswerChapter.ofFindings(folder, "run"),
        NationChapter.groups(folder),
        NationChapter.outcomes(folder),
        LedgerChapter.of(folder, assumptions),
        MethodChapter.of(folder));
  }
}
