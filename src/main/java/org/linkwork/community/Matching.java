package org.linkwork.community;

import static org.linkwork.chance.Decision.PERCEIVED_FIT;
import static org.linkwork.chance.Decision.TASTE_FOR_GROUP;

import org.linkwork.chance.Ceiling;
import org.linkwork.chance.Draws;
import org.linkwork.parameter.LinkWorkerParameters;
import org.linkwork.patient.Disposition;
import org.linkwork.patient.Membership;
import org.linkwork.patient.Patients;
import org.linkwork.patient.Referral;
import org.linkwork.record.LossReason;
import org.linkwork.record.PathwayEvent;
import org.linkwork.setting.Setting;

/**
 * Finding the group that is right for a patient among those that exist, are known, can be reached
 * and have a place.
 *
 * <p>Whoever suggests sees the fit with an error that is smaller the better they know the patient;
 * the patient chooses by what is seen and by taste (Gumbel numbers, so that adding or closing a
 * group leaves all other tastes as they were).
 *
 * @paper "Community groups": "the right fit"
 */
public final class Matching {
  private final Community community;
  private final Patients patients;
  private final Disposition disposition;
  private final Setting setting;
  private final LinkWorkerParameters suggesting;
  private final double[] interests = new double[Disposition.INTERESTS];
  private LossReason lastReason;
  private double east;
  private double north;
  private double loneliness;
  private double problems;
  private double minutesAcross;
  private double longestMinutes;
  private int practice;

  /** Matching of these patients with this community. */
  public Matching(
      Community community, Patients patients, Disposition disposition, Setting setting) {
    this.community = community;
    this.patients = patients;
    this.disposition = disposition;
    this.setting = setting;
    this.suggesting = setting.parameters().linkWorker();
  }

  /** Which groups somebody knows. */
  public interface Knowledge {
    /** Whether the group in the slot is known well enough to be suggested. */
    boolean knows(int slot);
  }

  /**
   * The group that the patient chooses, or null, in which case {@link #lastReason} says why.
   *
   * @param error standard deviation of the fit as it is seen
   */
  public CommunityGroup find(int person, Knowledge knowledge, double error) {
    lookAt(person);
    Draws draws = setting.draws();
    long perceived = draws.prefix(PERCEIVED_FIT, person, 0);
    long tastes = draws.prefix(TASTE_FOR_GROUP, person, 0);
    double spread = suggesting.tasteSpread();
    CommunityGroup best = null;
    double bestUtility = Double.NEGATIVE_INFINITY;
    for (int slot : community.openSlots()) {
      CommunityGroup group = community.inSlot(slot);
      if (!isNear(group) || !knowledge.knows(slot) || !group.hasPlace()) {
        continue;
      }
      double fit = fit(group);
      long fitBits = draws.bitsAt(perceived, group.id());
      long tasteBits = draws.bitsAt(tastes, group.id());
      double atMost =
          fit + error * Ceiling.ofNormal(fitBits) + spread * Ceiling.ofGumbel(tasteBits);
      if (atMost < bestUtility) {
        continue;
      }
      double seen = fit + error * Draws.toNormal(fitBits);
      double utility = seen + spread * Draws.toGumbel(tasteBits);
      if (seen >= suggesting.leastFit() && utility > bestUtility) {
        bestUtility = utility;
        best = group;
      }
    }
    lastReason = best == null ? whyNone(knowledge, perceived, error) : null;
    return best;
  }

  private LossReason whyNone(Knowledge knowledge, long perceived, double error) {
    boolean known = false;
    boolean near = false;
    for (int slot : community.openSlots()) {
      if (knowledge.knows(slot)) {
        known = true;
        CommunityGroup group = community.inSlot(slot);
        if (isNear(group)) {
          near = true;
          double seen =
              fit(group) + error * Draws.toNormal(setting.draws().bitsAt(perceived, group.id()));
          if (seen >= suggesting.leastFit()) {
            return LossReason.NO_PLACE;
          }
        }
      }
    }
    return known && !near ? LossReason.OUT_OF_REACH : LossReason.NO_GROUP_FITS;
  }

  private boolean isNear(CommunityGroup group) {
    return minutesTo(group) <= longestMinutes || group.meetsIn(practice);
  }

  /** Why the last search found nothing, or null if it found a group. */
  public LossReason lastReason() {
    return lastReason;
  }

  /** Gives the patient a place in the group. */
  public void place(Referral referral, CommunityGroup group) {
    int person = referral.person();
    lookAt(person);
    group.join();
    double fit = fit(group);
    referral.place(
        new Membership(
            group.id(), fit, minutesTo(group), setting.week(), patients.lifeSatisfaction(person)));
    setting.tell(
        new PathwayEvent.Matched(setting.week(), person, referral.number(), group.id(), fit));
  }

  private void lookAt(int person) {
    for (int dimension = 0; dimension < Disposition.INTERESTS; dimension++) {
      interests[dimension] = disposition.interest(person, dimension);
    }
    east = disposition.east(person);
    north = disposition.north(person);
    loneliness = patients.loneliness(person);
    problems = Math.min(1, patients.problems(person));
    double across = setting.parameters().place().minutesAcross();
    minutesAcross = patients.hasCar(person) ? across / 2 : across;
    practice = patients.practice(person);
    double longest = suggesting.longestTravelMinutes();
    longestMinutes = disposition.isFetched(person) ? suggesting.fetchedTravel() * longest : longest;
  }

  /** How well a group fits whoever is looked at, 0 to 1: interests and needs. */
  private double fit(CommunityGroup group) {
    double squares = 0;
    for (int dimension = 0; dimension < Disposition.INTERESTS; dimension++) {
      double gap = interests[dimension] - group.activity().place(dimension);
      squares += gap * gap;
    }
    double interest = 1 - Math.sqrt(squares / Disposition.INTERESTS);
    double company = loneliness * group.activity().sociable();
    double practical = problems * group.activity().practical();
    double needs = Math.min(1, company + suggesting.practicalMatch() * practical);
    double weight = suggesting.needMatch();
    return Math.max(0, Math.min(1, (1 - weight) * interest + weight * needs));
  }

  private double minutesTo(CommunityGroup group) {
    double toEast = east - group.east();
    double toNorth = north - group.north();
    return minutesAcross * Math.sqrt(toEast * toEast + toNorth * toNorth);
  }
}
