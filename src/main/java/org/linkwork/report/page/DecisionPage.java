package org.linkwork.report.page;

import java.util.List;

/**
 * The page of a funding decision.
 *
 * @param asked the question that the decision's file asks
 */
record DecisionPage(String asked) implements PageKind {
  private static final String METHOD =
      "Options are compared on the same people with the same luck. Intervals are of the chance that"
          + " the runs leave, 95% for all options together; an option is told apart only if"
          + " neither that chance nor the spread over draws leaves the sign in doubt. The value of"
          + " knowing a price or parameter is by regression (Strong, Oakley and Brennan 2014), its"
          + " interval over draws taken again, and whether it can be told from nothing by shuffling,"
          + " with Holm's method over all of them.";

  /** The page of a decision's folder. */
  static DecisionPage of(PageFolder folder) {
    return new DecisionPage(
        folder.table("terms.csv").stream()
            .filter(row -> row.is("what", "question"))
            .findFirst()
            .map(row -> row.text("as"))
            .orElse(""));
  }

  @Override
  public String label() {
    return "A funding decision";
  }

  @Override
  public String question(FolderManifest manifest) {
    return asked;
  }

  @Override
  public String statistics() {
    return METHOD;
  }

  @Override
  public List<Chapter> chapters(PageFolder folder, Assumptions assumptions) {
    List<String> names =
        folder.table("options.csv").stream().map(row -> row.text("option")).toList();
    List<Arm> arms = Arm.of(names);
    return List.of(
        AnswerChapter.ofFindings(folder, counted(folder)),
        DecisionMoneyChapter.of(folder, arms),
        DecisionValueChapter.of(folder, arms),
        DecisionInformation.chapter(folder),
        DecisionEquityChapter.of(folder, arms),
        DecisionRisksChapter.of(folder),
        DecisionInputs.chapter(folder),
        LedgerChapter.of(folder, assumptions),
        MethodChapter.of(folder));
  }

  private static String counted(PageFolder folder) {
    return folder.table("terms.csv").stream()
        .filter(row -> row.is("what", "parameter_sets") && row.number("as") > 1)
        .map(row -> "replicate with each of " + row.text("as") + " plausible sets")
        .findFirst()
        .orElse("replicate");
  }
}
