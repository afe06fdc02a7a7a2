package org.linkwork.report.screen;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.GainSummary;
import org.linkwork.experiment.PersonalChange;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.report.words.Words;

/** Who fares better and who worse in one scenario, in a sentence with numbers. */
final class GainBlock {
  private static final List<PersonalChange> SHOWN =
      List.of(
          PersonalChange.HELPED,
          PersonalChange.HARMED,
          PersonalChange.FURTHER,
          PersonalChange.LESS_FAR,
          PersonalChange.CROWDED_OUT);

  private static final double PER_THOUSAND = 1000;

  private GainBlock() {}

  static String text(GainSummary gain) {
    List<String> parts = new ArrayList<>();
    for (PersonalChange change : SHOWN) {
      SampleSummary share = gain.all().share(change);
      parts.add(
          change.label()
              + " "
              + Words.rate(PER_THOUSAND * share.mean())
              + RateInterval.text(share, PER_THOUSAND));
    }
    return Lines.paragraph(
        "Person by person, per 1,000 adults (95% interval): " + String.join("; ", parts) + ".", 2);
  }
}
