package org.linkwork.report.words;

import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.report.table.Samples;

/** How many adults the towns of a scenario's runs have, in words. */
public final class Adults {
  private Adults() {}

  /**
   * Their number, with a note where it is a mean because towns differ.
   *
   * @param adult the word for one of them
   */
  public static String inWords(ReplicateSet runs, String adult) {
    SampleSummary adults = Samples.adults(runs);
    String words = Words.count(adults.mean(), adult);
    return adults.sd() > 0 ? words + " on average" : words;
  }
}
