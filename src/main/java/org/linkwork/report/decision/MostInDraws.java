package org.linkwork.report.decision;

import java.util.Arrays;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.economics.Acceptability;

/** In how many draws each option has the most net benefit, where draws are enough to say so. */
final class MostInDraws {
  private MostInDraws() {}

  /** Shares of draws by option, 0 to 1; not numbers where the draws hide the chance of the runs. */
  static double[] shares(DecisionFindings findings) {
    double[] shares = Acceptability.shares(findings.netBenefit());
    if (findings.isRough()) {
      Arrays.fill(shares, Double.NaN);
    }
    return shares;
  }
}
