package org.linkwork.community;

import static org.linkwork.chance.Decision.GRANT_RENEWED;

import org.linkwork.chance.Logistic;
import org.linkwork.parameter.FundingParameters;
import org.linkwork.parameter.GroupParameters;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.setting.Levers;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

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
  private final Levers network;
  private final GroupParameters group;
  private long received;
  private long spent;

  /** The money of the community, in a network whose interventions may pool budgets. */
  public Funding(Setting setting, Community community, Levers network) {
    this.setting = setting;
    this.community = community;
    this.network = network;
    this.group = setting.parameters().group();
  }

  /**
   * Passes a week for every group: money, then grants, then closures, then births.
   *
   * @param closes told of each group that closes, while its members are still known
   */
  public void passWeek(Closing closes) {
    for (CommunityGroup open : community.open()) {
      moveMoney(open);
      decideGrant(open);
      if (open.purse().countDebt() >= group.weeksInDebt()) {
        closes.groupCloses(open);
        community.close(open);
      }
    }
    double secured = network.closed(SubTheme.COMMUNITY_SECTOR);
    double factor = setting.parameters().longTermFunding().birthsFactor();
    community.openNew(1 + secured * (factor - 1));
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
    FundingParameters funding = setting.levers().funding();
    GroupPurse purse = of.purse();
    if (purse.hasGrant(setting.week())) {
      double share = (double) purse.fixedCostPerWeek() / Math.max(1, usualFixedCost());
      long grant = Math.round(100 * funding.grantPoundsPerYear() * share / WEEKS_A_YEAR);
      receive(of, grant);
      setting.pay(Payer.COUNCIL, Purpose.GRANTS, grant);
      long management = Math.round(grant * setting.parameters().price().grantManagementShare());
      setting.pay(Payer.COUNCIL, Purpose.GRANT_MANAGEMENT, management);
    }
    if (!purse.livesOnOneStream()) {
      receive(of, Math.round(purse.fixedCostPerWeek() * group.otherIncomeShare()));
    }
    spend(of, purse.fixedCostPerWeek());
    long most = Math.round(purse.fixedCostPerWeek() * group.reservesCapWeeks());
    if (purse.funds() > most) {
      spend(of, purse.funds() - most);
    }
  }

  private long usualFixedCost() {
    return Math.round(100 * group.costFixedPerYear() / WEEKS_A_YEAR);
  }

  private void decideGrant(CommunityGroup of) {
    int week = setting.week();
    GroupPurse purse = of.purse();
    int since = week - purse.grantEndsWeek();
    if (since < 0 || since % group.weeksToReapply() != 0) {
      return;
    }
    int number = purse.nextDecision();
    boolean renewed = setting.draws().happens(GRANT_RENEWED, of.id(), number, chanceOfRenewal(of));
    int weeks = community.lengthOfNextGrant(of, number + 1);
    if (renewed) {
      purse.grant(week, weeks);
    }
    setting.tell(new PathwayEvent.GrantDecided(week, of.id(), renewed, renewed ? weeks : 0));
  }

  /** Chance that a grant is renewed, by attendance, evidence and pooled budgets. */
  double chanceOfRenewal(CommunityGroup of) {
    if (setting.held().holds(SubTheme.COMMUNITY_SECTOR)) {
      return 0.5 + 0.5 * setting.held().level(SubTheme.COMMUNITY_SECTOR);
    }
    double evidence =
        setting.held().read(SubTheme.FORMAL_EVIDENCE, of.evidence(group.evidenceHalf()));
    double pooling =
        setting
            .held()
            .read(
                SubTheme.WIDER_HEALTH_SERVICES,
                network.raise(
                    SubTheme.WIDER_HEALTH_SERVICES, setting.levers().service().pooling()));
    return Logistic.of(
        group.renewBase()
            + group.renewByOccupancy() * (of.occupancy() - 0.5)
            + group.renewByEvidence() * (evidence - 0.5)
            + group.renewByPooling() * pooling);
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
