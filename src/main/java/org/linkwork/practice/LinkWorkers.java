package org.linkwork.practice;

import static org.linkwork.chance.Decision.LINK_WORKER_SKILL;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.parameter.LinkWorkerParameters;
import org.linkwork.setting.Setting;

/**
 * The network's link-worker posts and who answers to which practice.
 *
 * @paper "Linking with the community", "Wider health services"; LW-01, LW-03
 */
public final class LinkWorkers {
  private static final double ROUNDING = 1e-9;
  private static final double NEVER = 1e6;

  private final Setting setting;
  private final int groupSlots;
  private final List<LinkWorker> posts = new ArrayList<>();
  private int staffed;
  private double fullTimePosts;

  /** The posts of the warm-up. */
  public LinkWorkers(Setting setting, int groupSlots) {
    this.setting = setting;
    this.groupSlots = groupSlots;
    staff();
  }

  /**
   * Staffs the posts that the levers in force pay for; who waited for a post that is no longer paid
   * for, or was in its support, goes to a colleague.
   */
  public void staff() {
    double wanted = setting.levers().service().linkWorkers();
    while (posts.size() < (int) Math.ceil(wanted - ROUNDING)) {
      LinkWorker worker = new LinkWorker(posts.size(), groupSlots);
      takeUp(worker);
      posts.add(worker);
    }
    staffed = 0;
    fullTimePosts = 0;
    for (LinkWorker worker : posts) {
      worker.fullTimeShare(Math.max(0, Math.min(1, wanted - worker.post())));
      fullTimePosts += worker.fullTimeShare();
      if (worker.fullTimeShare() > ROUNDING) {
        staffed++;
      }
    }
    for (int post = staffed; post < posts.size() && staffed > 0; post++) {
      posts.get(post).handOverTo(posts.get(post % staffed));
    }
  }

  /** Whoever comes next takes up the post. */
  void takeUp(LinkWorker worker) {
    LinkWorkerParameters support = setting.parameters().linkWorker();
    worker.takeUp(
        support.skill()
            + support.skillSpread()
                * (2 * setting.draws().uniform(LINK_WORKER_SKILL, worker.post(), worker.incumbent())
                    - 1),
        support.knowsGroup(),
        setting.parameters().workforce().burnoutStart());
  }

  /** All posts, those included that are no longer paid for. */
  public List<LinkWorker> all() {
    return posts;
  }

  /** Whether anybody is paid for at all. */
  public boolean exist() {
    return staffed > 0;
  }

  /**
   * The link worker to whom a practice refers next: of those who share it, the one whose line is
   * the shortest for their hours; somebody who is there before somebody who is not.
   */
  public LinkWorker of(int practice) {
    LinkWorker best = null;
    double bestLine = Double.POSITIVE_INFINITY;
    int last = Math.min(staffed - 1, (int) begins(practice + 1));
    for (int post = (int) begins(practice); post <= last; post++) {
      LinkWorker worker = posts.get(post);
      double hours = sharedHours(worker, practice);
      if (hours > ROUNDING) {
        double absence = worker.isPresent() ? 0 : NEVER;
        double line = (worker.waiting().length() + 1) / hours + absence;
        if (line < bestLine) {
          bestLine = line;
          best = worker;
        }
      }
    }
    return best;
  }

  /** Whether the link worker serves the practice. */
  boolean serves(LinkWorker worker, int practice) {
    return sharedHours(worker, practice) > ROUNDING;
  }

  /**
   * The part of a post that serves a practice, in full-time equivalents: posts and practices are
   * laid along one line, so that every practice has the same hours.
   */
  private double sharedHours(LinkWorker worker, int practice) {
    double from = begins(practice);
    double to = begins(practice + 1);
    double begins = worker.post();
    double ends = begins + worker.fullTimeShare();
    return Math.max(0, Math.min(to, ends) - Math.max(from, begins));
  }

  /** Where on the line of all posts a practice begins, in full-time equivalents. */
  private double begins(int practice) {
    int practices = Math.max(1, setting.parameters().place().practices());
    return fullTimePosts * practice / practices;
  }

  /** Share of the week, 0 to 1, for which the link worker has a room in this practice. */
  public double presence(Practice practice) {
    if (!exist()) {
      return 0;
    }
    boolean usually =
        setting.levers().service().rooms() > 0
            && practice.roomTurn() < setting.levers().service().inHouseShare();
    return usually ? 1 : practice.conditions().room();
  }
}
