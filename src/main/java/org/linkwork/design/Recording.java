package org.linkwork.design;

import java.io.Serializable;
import java.util.List;
import org.linkwork.record.Outcome;

/**
 * What is kept of each run beside the totals of all outcomes.
 *
 * @param weekly outcomes kept week by week, in the order of {@link Outcome}; often none
 * @param funnel whether the funnel and its losses by reason are kept
 * @param strata whether the outcomes of each stratum of people are kept
 */
public record Recording(List<Outcome> weekly, boolean funnel, boolean strata)
    implements Serializable {
  /** What is kept unless the file says otherwise: the funnel. */
  public static final Recording STANDARD = new Recording(List.of(), true, false);

  /** Copies the list, so that it never changes. */
  public Recording {
    weekly = List.copyOf(weekly);
  }
}
