package org.linkwork.community;

import java.util.Comparator;
import java.util.List;
import org.linkwork.parameter.GroupParameters;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.setting.Setting;

/**
 * The groups' money, week by week: grants come in, costs go out, grants end and are renewed or not,
 * and a purse that stays empty closes the group.
 *
 * @paper "The community sector": "there's nothing there"; VCS-01, VCS-07, VCS-12, VCS-22, VCS-27
 */
public final class Funding {
  private static final double WEEKS_A_YEAR = 52;

  private final Setting setting;
  private final Community community;
  private final Commissioner commissioner;
  private final GroupParameters group;
  private long received;
  private long spent;

  /** The money of the community, whose grants the commissioner decides. */
  public Funding(Setting setting, Community community, Commissioner commissioner) {
    this.setting = setting;
    this.community = community;
    this.commissioner = commissioner;
    this.group = setting.parameters().group();
  }

  /**
   * Passes a week for every group: grants, then money, then closures, then births; where the budget
   * is short, groups are heard in the order of their turn.
   *
   * @param closes told of each group that closes, while its members are still known
   */
  public void passWeek(Closing closes) {
    commissioner.countCommitments();
    List<CommunityGroup> inTurn = community.open();
    inTurn.sort(Comparator.comparingDouble(CommunityGroup::turn));
    int extraPlaces = setting.levers().funding().extraPlaces();
    for (CommunityGroup open : inTurn) {
      open.enlarge(extraPlaces);
      commissioner.decide(open);
      moveMoney(open);
      if (open.purse().countDebt() >= group.weeksInDebt()) {
        int members = open.members();
        closes.groupCloses(open);
        community.close(open, members);
      }
    }
    commissioner.helpNewGroups();
  }

  /** Told that a group closes. */
  public interface Closing {
    /** The group closes now; its members lose it. */
    void groupCloses(CommunityGroup group);
  }

  /** Takes the fee of one attendance and pays what the attendance costs the group. */
  public void attendance(CommunityGroup at) {
    long fee = Math.round(100 * at.feePounds());
    receive(at, fee);
    setting.pay(Payer.PATIENTS, Purpose.GROUP_FEES, fee);
    long perSession = Math.round(100 * setting.levers().funding().paymentPerSession());
    receive(at, perSession);
    setting.pay(Payer.NHS, Purpose.GRANTS, perSession);
    bear(at, Math.round(100 * group.costPerAttendance()));
  }

  /** Pays for fetching one person to a session and taking them home. */
  public void fetch() {
    long trip = Math.round(100 * setting.parameters().price().transportTrip());
    setting.pay(Payer.COUNCIL, Purpose.TRANSPORT, trip);
  }

  /** Bears the work of one outcome form. */
  public void form(CommunityGroup of) {
    bear(of, Math.round(100 * group.costPerForm()));
  }

  /** Pence that all groups have received so far. */
  public long received() {
    return received;
  }

  /** Pence that all groups have spent so far. */
  public long spent() {
    return spent;
  }

  private void moveMoney(CommunityGroup of) {
    GroupPurse purse = of.purse();
    if (purse.hasGrant(setting.week())) {
      long grant = commissioner.weeklyGrant(of);
      receive(of, grant);
      setting.pay(Payer.COUNCIL, Purpose.GRANTS, grant);
      setting.pay(Payer.COUNCIL, Purpose.GRANT_MANAGEMENT, commissioner.management(grant));
    }
    if (!purse.livesOnOneStream()) {
      receive(of, Math.round(purse.fixedCostPerWeek() * group.otherIncomeShare()));
    }
    spend(of, purse.fixedCostPerWeek());
    payForExtraPlaces(of);
    long most = Math.round(purse.fixedCostPerWeek() * group.reservesCapWeeks());
    if (purse.funds() > most) {
      spend(of, purse.funds() - most);
    }
  }

  /** The council pays for places beyond those with which groups opened, and they are spent on. */
  private void payForExtraPlaces(CommunityGroup of) {
    double yearly =
        setting.parameters().price().groupPlaceYear() * setting.levers().funding().extraPlaces();
    long weekly = Math.round(100 * yearly / WEEKS_A_YEAR);
    receive(of, weekly);
    setting.pay(Payer.COUNCIL, Purpose.GRANTS, weekly);
    setting.pay(Payer.COUNCIL, Purpose.GRANT_MANAGEMENT, commissioner.management(weekly));
    spend(of, weekly);
  }

  private void bear(CommunityGroup by, long pence) {
    spend(by, pence);
    setting.pay(Payer.VOLUNTARY_SECTOR, Purpose.GROUP_RUNNING, pence);
  }

  private void receive(CommunityGroup by, long pence) {
    by.purse().receive(pence);
    received += pence;
  }

  private void spend(CommunityGroup by, long pence) {
    by.purse().spend(pence);
    spent += pence;
  }
}
