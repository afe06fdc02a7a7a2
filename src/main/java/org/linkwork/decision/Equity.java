package org.linkwork.decision;

import org.linkwork.decision.economics.Inequality;

/** How outcomes of options are spread over deprivation fifths. */
public final class Equity {
  private final DecisionFindings findings;

  Equity(DecisionFindings findings) {
    this.findings = findings;
  }

  /** Mean yearly life satisfaction of adults by deprivation fifth, points 0 to 10. */
  public Inequality lifeSatisfaction(int option) {
    double[] people = new double[DecisionRecorder.FIFTHS];
    double[] outcome = new double[DecisionRecorder.FIFTHS];
    for (int fifth = 0; fifth < people.length; fifth++) {
      int of = fifth;
      double years = findings.mean(option, ledger -> sum(ledger.adultYears(), of));
      people[fifth] = years / findings.decision().years();
      outcome[fifth] = findings.mean(option, ledger -> sum(ledger.wellbys(), of)) / years;
    }
    return new Inequality(people, outcome);
  }

  /** WELLBYs that an option gives more than the first, in one fifth, not discounted. */
  public Told wellbysInFifth(int option, int fifth) {
    return findings.told(option, 0, ledger -> sum(ledger.wellbys(), fifth), null);
  }

  /** Slope index of life satisfaction under an option less that under the first. */
  public Told slopeIndexOver(int option) {
    return findings.told(option, 0, Equity::slopeIndex, null);
  }

  private static double slopeIndex(RunLedger ledger) {
    double[] people = new double[DecisionRecorder.FIFTHS];
    double[] outcome = new double[DecisionRecorder.FIFTHS];
    for (int fifth = 0; fifth < people.length; fifth++) {
      people[fifth] = sum(ledger.adultYears(), fifth);
      outcome[fifth] = people[fifth] == 0 ? 0 : sum(ledger.wellbys(), fifth) / people[fifth];
    }
    return new Inequality(people, outcome).slopeIndex();
  }

  private static double sum(double[][] byYear, int fifth) {
    double sum = 0;
    for (double[] year : byYear) {
      sum += year[fifth];
    }
    return sum;
  }
}
