package org.linkwork.story;

import org.linkwork.record.PathwayEvent;

/** An event without the quantities that may differ a little between worlds. */
final class Outline {
  private Outline() {}

  static String of(PathwayEvent event) {
    String kind = event.getClass().getSimpleName();
    if (event instanceof PathwayEvent.Consulted consulted) {
      return kind + ' ' + consulted.gp() + ' ' + consulted.socialNeed();
    } else if (event instanceof PathwayEvent.NotOffered not) {
      return kind + ' ' + not.reason();
    } else if (event instanceof PathwayEvent.Offered offered) {
      return kind + ' ' + offered.byReceptionist();
    } else if (event instanceof PathwayEvent.Declined declined) {
      return kind + ' ' + declined.reason();
    } else if (event instanceof PathwayEvent.FacedThreshold faced) {
      String chance = Likelihood.percent(faced.probability());
      return kind + ' ' + faced.threshold() + ' ' + faced.passed() + ' ' + chance;
    } else if (event instanceof PathwayEvent.Referred referred) {
      return kind + ' ' + referred.linkWorker();
    } else if (event instanceof PathwayEvent.Matched matched) {
      return kind + ' ' + matched.group();
    } else if (event instanceof PathwayEvent.Attended attended) {
      return kind + ' ' + attended.accompanied();
    } else if (event instanceof PathwayEvent.StillComing still) {
      return kind + ' ' + still.weeks();
    } else if (event instanceof PathwayEvent.Ended ended) {
      return kind + ' ' + ended.reason();
    }
    return kind;
  }
}
