package org.linkwork.practice;

import static org.linkwork.chance.Decision.LINK_WORKER_SKILL;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.setting.Setting;

/**
 * The network's link-worker posts and who answers to which practice.
 *
 * @paper "Linking with the community", "Wider health services"; LW-01, LW-03
 */
public final class LinkWorkers {
  private static final double SKILL_SPREAD = 0.3;

  private final Setting setting;
  private final int groupSlots;
  private final List<LinkWorker> posts = new ArrayList<>();

  /** The posts of the warm-up. */
  public LinkWorkers(Setting setting, int groupSlots) {
    this.setting = setting;
    this.groupSlots = groupSlots;
    fillPosts();
  }

  /** Opens the posts that the levers in force pay for; a post once opened keeps its people. */
  public void fillPosts() {
    double wanted = setting.levers().service().linkWorkers();
    while (posts.size() < (int) Math.ceil(wanted - 1e-9)) {
      int post = posts.size();
      LinkWorker worker = new LinkWorker(post, Math.min(1, wanted - post), groupSlots);
      takeUp(worker);
      posts.add(worker);
    }
  }

  /** Whoever comes next takes up the post. */
  void takeUp(LinkWorker worker) {
    worker.takeUp(
        0.5
            + SKILL_SPREAD
                * (2 * setting.draws().uniform(LINK_WORKER_SKILL, worker.post(), worker.incumbent())
                    - 1),
        setting.parameters().linkWorker().knowsGroup(),
        setting.parameters().workforce().burnoutStart());
  }

  /** All posts. */
  public List<LinkWorker> all() {
    return posts;
  }

  /** Whether there is any post at all. */
  public boolean exist() {
    return !posts.isEmpty();
  }

  /** The link worker to whom a practice refers. */
  public LinkWorker of(int practice) {
    return posts.get(practice % posts.size());
  }

  /** Whether the link worker has a room in this practice. */
  public boolean isInHouse(Practice practice) {
    return setting.levers().service().rooms() > 0
        && practice.turn() < setting.levers().service().inHouseShare();
  }
}
