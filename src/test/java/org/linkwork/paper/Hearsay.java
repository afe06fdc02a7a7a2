package org.linkwork.paper;

import java.util.HashSet;
import java.util.Set;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Recorder;

/** What the paper speaks of and no reported outcome shows, heard from a run's events. */
final class Hearsay implements Recorder {
  private static final int SIGNPOSTED = -1;

  private final Set<Integer> signposted = new HashSet<>();
  private double trust;
  private long visits;
  private double fit;
  private long placesByGp;
  private long byReceptionist;

  @Override
  public void heard(PathwayEvent event) {
    if (event instanceof PathwayEvent.Consulted consulted) {
      trust += consulted.trust();
      visits++;
    } else if (event instanceof PathwayEvent.Offered offered && offered.byReceptionist()) {
      byReceptionist++;
    } else if (event instanceof PathwayEvent.Referred referred
        && referred.linkWorker() == SIGNPOSTED) {
      signposted.add(referred.referral());
    } else if (event instanceof PathwayEvent.Matched matched
        && signposted.contains(matched.referral())) {
      fit += matched.fit();
      placesByGp++;
    }
  }

  /** Mean trust in the GP on leaving the consulting room, 0 to 1. */
  double trustAfterVisits() {
    return trust / visits;
  }

  /** Offers made by receptionists. */
  double offersByReceptionists() {
    return byReceptionist;
  }

  /** Mean fit of the groups that GPs themselves sent people to, 0 to 1. */
  double fitOfSignposting() {
    return fit / placesByGp;
  }
}
