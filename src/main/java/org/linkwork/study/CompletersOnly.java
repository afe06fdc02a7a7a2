package org.linkwork.study;

import java.util.ArrayList;
import java.util.List;

/** Only those who stayed or finished, before and after. */
public record CompletersOnly() implements StudyDesign {
  @Override
  public String key() {
    return "completers";
  }

  @Override
  public String question() {
    return "How much better are people who saw it through than before?";
  }

  @Override
  public String method() {
    return "Everybody who met a link worker and then stayed in a group for 12 weeks or finished its"
        + " course: scores then less those at the first meeting.";
  }

  @Override
  public List<Estimate> estimate(StudyData data) {
    return new Gains(data, Look.MET, Look.COMPLETED).estimates(completers(data));
  }

  /** Episodes of people who met a link worker and completed. */
  static List<Integer> completers(StudyData data) {
    Episodes episodes = data.episodes();
    List<Integer> completers = new ArrayList<>();
    for (int row = 0; row < episodes.size(); row++) {
      if (episodes.met(row) != Episodes.NEVER && episodes.completed(row) != Episodes.NEVER) {
        completers.add(row);
      }
    }
    return completers;
  }
}
