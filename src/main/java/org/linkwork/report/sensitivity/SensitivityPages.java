package org.linkwork.report.sensitivity;

import org.linkwork.report.StudyPages;
import org.linkwork.sensitivity.SensitivityResults;

/** The pages of a question of sensitivity. */
public final class SensitivityPages {
  private SensitivityPages() {}

  /** The pages for the method that was asked for. */
  public static StudyPages of(SensitivityResults results) {
    return switch (results.question().method()) {
      case TORNADO -> new TornadoPages(results);
      case MORRIS -> new MorrisPages(results);
      case SOBOL -> new SobolPages(results);
      case PRCC -> new PrccPages(results);
      case LEDGER -> new LedgerPages(results);
    };
  }
}
