package org.linkwork.practice;

import static org.linkwork.chance.Decision.GROUP_MEETS_LINK_WORKER;
import static org.linkwork.chance.Decision.GROUP_VISITS_PRACTICE;

import java.util.List;
import org.linkwork.chance.Draws;
import org.linkwork.community.Community;
import org.linkwork.parameter.BeliefParameters;
import org.linkwork.setting.Levers;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * What GPs and link workers know of the groups: it comes by contact and goes by itself, because the
 * groups "change so much".
 *
 * <p>K loses a share each week and each contact closes a share of what is not known.
 *
 * @paper "GP knowledge: evidence and community", "Community groups"
 */
public final class KnowledgeOfGroups {
  /** Contacts a week between a practice and a group at level 1 of the sub-theme. */
  private static final double MOST_CONTACTS_PER_WEEK = 0.1;

  private final Community community;
  private final List<Practice> practices;
  private final LinkWorkers linkWorkers;
  private final Levers network;
  private final Setting setting;
  private final BeliefParameters belief;
  private final int[] generationKnown;

  /** Knowledge of this community in these practices. */
  public KnowledgeOfGroups(
      Community community,
      List<Practice> practices,
      LinkWorkers linkWorkers,
      Levers network,
      Setting setting) {
    this.community = community;
    this.practices = practices;
    this.linkWorkers = linkWorkers;
    this.network = network;
    this.setting = setting;
    this.belief = setting.parameters().belief();
    this.generationKnown = new int[community.allSlots()];
  }

  /** Passes a week: groups that are new are unknown, what is known fades, contacts refresh it. */
  public void passWeek() {
    meetNewGroups();
    double pooling =
        setting.level(
            SubTheme.WIDER_HEALTH_SERVICES, network, setting.levers().service().pooling());
    double directory = belief.knowledgeByDirectory() * pooling;
    int[] open = community.openSlots();
    for (Practice practice : practices) {
      for (GeneralPractitioner gp : practice.gps()) {
        gp.knowledge().fade(belief.knowledgeFades());
        if (directory > 0) {
          gp.knowledge().learn(open, directory);
        }
      }
      visits(practice);
    }
    for (LinkWorker worker : linkWorkers.all()) {
      worker.knowledge().fade(belief.knowledgeFades());
      meetings(worker);
    }
  }

  /** Teaches a GP a share, 0 to 1, of what is not known of each open group. */
  public void teach(GeneralPractitioner gp, double dose) {
    gp.knowledge().learn(community.openSlots(), dose);
  }

  /** Chance a week that a practice and a group are in contact. */
  double contactChance(Practice practice) {
    return contactChance(practice.levers());
  }

  /** Chance a week of contact with a group where interventions have moved these levers. */
  private double contactChance(Levers levers) {
    double usual = setting.levers().funding().contactsPerWeek() / MOST_CONTACTS_PER_WEEK;
    return MOST_CONTACTS_PER_WEEK
        * setting.level(SubTheme.COMMUNITY_GROUPS, levers, Math.min(1, usual));
  }

  private void visits(Practice practice) {
    double chance = contactChance(practice);
    Draws draws = setting.draws();
    long contact = draws.prefix(GROUP_VISITS_PRACTICE, practice.id(), setting.week());
    for (int slot : community.openSlots()) {
      int group = community.inSlot(slot).id();
      if (Draws.toUniform(draws.bitsAt(contact, group)) < chance) {
        for (GeneralPractitioner gp : practice.gps()) {
          gp.knowledge().learn(slot, belief.knowledgeByVisit());
          gp.trustGroup(slot, true, belief.trustGain(), 0);
          gp.salience(gp.salience() + setting.parameters().consultation().salienceByVisit());
        }
      }
    }
  }

  private void meetings(LinkWorker worker) {
    double chance =
        Math.min(1, setting.parameters().linkWorker().getsAbout() * contactChance(network));
    Draws draws = setting.draws();
    long meeting = draws.prefix(GROUP_MEETS_LINK_WORKER, worker.post(), setting.week());
    for (int slot : community.openSlots()) {
      int group = community.inSlot(slot).id();
      if (Draws.toUniform(draws.bitsAt(meeting, group)) < chance) {
        worker.knowledge().learn(slot, belief.knowledgeByVisit());
      }
    }
  }

  private void meetNewGroups() {
    for (int slot = 0; slot < community.allSlots(); slot++) {
      int generation = community.inSlot(slot).generation();
      if (generation != generationKnown[slot]) {
        generationKnown[slot] = generation;
        for (Practice practice : practices) {
          for (GeneralPractitioner gp : practice.gps()) {
            gp.meetNewGroup(slot, belief.groupTrustStart());
          }
        }
        for (LinkWorker worker : linkWorkers.all()) {
          worker.knowledge().lose(slot);
        }
      }
    }
  }
}
