package org.linkwork.report.page;

import java.util.List;

/** The page of which values agree with what is known. */
record CalibrationPage() implements PageKind {
  @Override
  public String label() {
    return "A calibration";
  }

  @Override
  public String question(FolderManifest manifest) {
    return "Which values of what nobody has measured agree with what is known?";
  }

  @Override
  public String statistics() {
    return "History matching: wave by wave an emulator of each target rules out values that lie too"
        + " far from it, given its error, the model's discrepancy and the emulator's own"
        + " doubt. What remains was run on fresh seeds and weighted; the check uses seeds that"
        + " chose nothing. Many plausible sets are kept, not one best.";
  }

  @Override
  public List<Chapter> chapters(PageFolder folder, Assumptions assumptions) {
    return List.of(
        AnswerChapter.ofFindings(folder, "run"),
        CalibrationChapter.ranges(folder),
        CalibrationChapter.targets(folder),
        CalibrationChapter.waves(folder),
        LedgerChapter.of(folder, assumptions),
        MethodChapter.of(folder));
  }
}
