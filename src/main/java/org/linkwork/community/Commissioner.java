package org.linkwork.community;

import static org.linkwork.chance.Decision.GRANT_RENEWED;

import org.linkwork.chance.Logistic;
import org.linkwork.parameter.GroupParameters;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.setting.Levers;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * The commissioner: who gets a grant, how much, for how long, within a yearly budget.
 *
 * <p>A grant comes up for decision when it ends and, where it was not renewed, every few months
 * after. Money that is promised for longer is tied up for longer. Groups that are commissioned come
 * with money of their own.
 *
 * @paper "The community sector", "Wider health services", "Formal evidence"; VCS-01, VCS-22
 */
public final class Commissioner {
  private static final double WEEKS_A_YEAR = 52;

  private final Setting setting;
  private final Community community;
  private final Levers network;
  private final GroupParameters group;
  private long committedPerWeek;
  private long commissioned;

  /** The commissioner of the community, in a network that may pool its budgets. */
  public Commissioner(Setting setting, Community community, Levers network) {
    this.setting = setting;
    this.community = community;
    this.network = network;
    this.group = setting.parameters().group();
  }

  /** Adds up what the running grants take a week. */
  void countCommitments() {
    committedPerWeek = 0;
    for (CommunityGroup open : community.all()) {
      if (open.isOpen() && !open.hasOwnMoney() && open.purse().hasGrant(setting.week())) {
        committedPerWeek += weeklyGrant(open);
      }
    }
  }

  /**
   * Pence a week of the group's grant, in proportion to its size; a secure grant has something to
   * put by.
   */
  long weeklyGrant(CommunityGroup to) {
    return weeklyGrant(to, to.purse().secured());
  }

  private long weeklyGrant(CommunityGroup to, double secured) {
    double usualCost = Math.max(1, 100 * group.costFixedPerYear() / WEEKS_A_YEAR);
    double reserves = 1 + secured * setting.parameters().longTermFunding().reservesShare();
    return Math.round(usualWeeklyGrant() * (to.purse().fixedCostPerWeek() / usualCost) * reserves);
  }

  private long usualWeeklyGrant() {
    return Math.round(100 * setting.levers().funding().grantPoundsPerYear() / WEEKS_A_YEAR);
  }

  /** Pence that managing a grant of so many pence costs. */
  long management(long grant) {
    return Math.round(grant * setting.parameters().price().grantManagementShare());
  }

  /** Decides on the group's grant if it is up for decision this week. */
  void decide(CommunityGroup of) {
    int week = setting.week();
    GroupPurse purse = of.purse();
    int since = week - purse.grantEndsWeek();
    if (since < 0 || since % group.weeksToReapply() != 0) {
      return;
    }
    int number = purse.nextDecision();
    boolean convinced =
        setting.draws().happens(GRANT_RENEWED, of.id(), number, chanceOfRenewal(of));
    double secured = community.securityOf(of);
    boolean renewed = convinced && (of.hasOwnMoney() || commit(weeklyGrant(of, secured)));
    int weeks = renewed ? community.lengthOfNextGrant(of, number + 1) : 0;
    if (renewed) {
      purse.grant(week, weeks, secured);
    }
    setting.tell(new PathwayEvent.GrantDecided(week, of.id(), renewed, weeks));
  }

  /** Chance that the commissioner is convinced, by attendance, evidence and pooled budgets. */
  double chanceOfRenewal(CommunityGroup of) {
    if (setting.held().holds(SubTheme.COMMUNITY_SECTOR)) {
      return 0.5 + 0.5 * setting.held().level(SubTheme.COMMUNITY_SECTOR);
    }
    double evidence =
        setting.held().read(SubTheme.FORMAL_EVIDENCE, of.evidence(group.evidenceHalf()));
    double pooling =
        setting.level(
            SubTheme.WIDER_HEALTH_SERVICES, network, setting.levers().service().pooling());
    double chance =
        Logistic.of(
            group.renewBase()
                + group.renewByOccupancy() * (of.occupancy() - 0.5)
                + group.renewByEvidence() * (evidence - 0.5)
                + group.renewByPooling() * pooling);
    return setting.held().relax(SubTheme.COMMUNITY_SECTOR, chance);
  }

  /** Lets new groups open, more of them under long-term funding. */
  void helpNewGroups() {
    double secured = network.closed(SubTheme.COMMUNITY_SECTOR);
    double factor = setting.parameters().longTermFunding().birthsFactor();
    community.openNew(1 + secured * (factor - 1), () -> commit(usualWeeklyGrant()));
    commissionGroups();
  }

  /**
   * Opens the groups that have been commissioned, as soon as there is a slot for each. Who
   * commissions a group brings the money for it: its grants take nothing from the budget.
   */
  private void commissionGroups() {
    double people = setting.parameters().place().registeredPeople();
    long wanted = Math.round(setting.levers().funding().commissionedPer10000() * people / 10_000);
    while (commissioned < wanted && community.openOneMore()) {
      commissioned++;
      long startUp = Math.round(100 * setting.parameters().price().groupStartUp());
      setting.pay(Payer.COUNCIL, Purpose.COMMUNITY_DEVELOPMENT, startUp);
    }
  }

  /** Sets so many pence a week aside, if the yearly budget has room for them. */
  private boolean commit(long more) {
    double people = setting.parameters().place().registeredPeople();
    double perYear = 100 * setting.levers().funding().budgetPerPerson() * people;
    if (committedPerWeek + more > perYear / WEEKS_A_YEAR) {
      return false;
    }
    committedPerWeek += more;
    return true;
  }
}
