package org.linkwork.community;

import static org.linkwork.chance.Decision.GRANT_LENGTH;
import static org.linkwork.chance.Decision.GROUP_ACTIVITY;
import static org.linkwork.chance.Decision.GROUP_COURSE;
import static org.linkwork.chance.Decision.GROUP_EAST;
import static org.linkwork.chance.Decision.GROUP_FEE;
import static org.linkwork.chance.Decision.GROUP_GRANT_AGE;
import static org.linkwork.chance.Decision.GROUP_LABEL;
import static org.linkwork.chance.Decision.GROUP_NORTH;
import static org.linkwork.chance.Decision.GROUP_ONE_STREAM;
import static org.linkwork.chance.Decision.GROUP_OWN_MEMBERS;
import static org.linkwork.chance.Decision.GROUP_PLACES;
import static org.linkwork.chance.Decision.GROUP_QUALITY;
import static org.linkwork.chance.Decision.GROUP_RESERVES;
import static org.linkwork.chance.Decision.GROUP_TURN;

import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.chance.NormalQuantile;
import org.linkwork.parameter.FundingParameters;
import org.linkwork.parameter.GroupParameters;
import org.linkwork.setting.Levers;
import org.linkwork.setting.Setting;

/** Makes generation g of slot s of a town: the same group in every scenario. */
final class CommunityFactory {
  private static final double WEEKS_A_YEAR = 52;

  private final Setting setting;
  private final Draws draws;
  private final GroupParameters group;

  CommunityFactory(Setting setting) {
    this.setting = setting;
    this.draws = setting.draws();
    this.group = setting.parameters().group();
  }

  CommunityGroup make(int slot, int generation, int week) {
    FundingParameters funding = setting.levers().funding();
    Activity[] activities = Activity.values();
    double size =
        group.places()
            + group.placesSpread() * NormalQuantile.of(uniform(GROUP_PLACES, slot, generation));
    int places = (int) Math.max(4, Math.round(size));
    double ownShare = group.ownMembersShare() * 2 * uniform(GROUP_OWN_MEMBERS, slot, generation);
    boolean course = uniform(GROUP_COURSE, slot, generation) < group.courseShare();
    boolean charges = uniform(GROUP_FEE, slot, generation) < funding.feeShare();
    return new CommunityGroup(
        slot,
        generation,
        activities[(int) (uniform(GROUP_ACTIVITY, slot, generation) * activities.length)],
        uniform(GROUP_LABEL, slot, generation),
        uniform(GROUP_EAST, slot, generation),
        uniform(GROUP_NORTH, slot, generation),
        places,
        (int) Math.round(places * Math.min(0.95, ownShare)),
        course ? group.courseSessions() : 0,
        charges ? funding.sessionFee() : 0,
        1 + group.qualitySpread() * (2 * uniform(GROUP_QUALITY, slot, generation) - 1),
        uniform(GROUP_TURN, slot, generation),
        group.cohesionAtStart(),
        purse(slot, generation, week, places),
        new Levers(setting.held()));
  }

  private GroupPurse purse(int slot, int generation, int week, int places) {
    double sizeFactor = places / Math.max(1, group.places());
    long fixed = Math.round(100 * group.costFixedPerYear() * sizeFactor / WEEKS_A_YEAR);
    double reserves = uniform(GROUP_RESERVES, slot, generation);
    double weeksHeld =
        reserves < group.noReservesShare()
            ? 0
            : 2
                * group.reservesWeeks()
                * (reserves - group.noReservesShare())
                / Math.max(1e-9, 1 - group.noReservesShare());
    int length = grantLength(slot, generation, 0, 0);
    int elapsed = generation == 0 ? (int) (uniform(GROUP_GRANT_AGE, slot, generation) * length) : 0;
    return new GroupPurse(
        uniform(GROUP_ONE_STREAM, slot, generation) < group.oneStreamShare(),
        fixed,
        Math.round(weeksHeld * fixed),
        week + length - elapsed);
  }

  /**
   * Length in weeks of the group's n-th grant.
   *
   * @param secured how far long-term funding has closed the gap, 0 to 1
   */
  int grantLength(int slot, int generation, int number, double secured) {
    FundingParameters funding = setting.levers().funding();
    double u = draws.uniform(GRANT_LENGTH, slot, generation, number);
    double usual =
        u < funding.longGrantShare() ? funding.longGrantWeeks() : funding.grantLengthWeeks();
    double longTerm = Math.max(usual, setting.parameters().longTermFunding().grantWeeks());
    return (int) Math.max(1, Math.round(usual + secured * (longTerm - usual)));
  }

  private double uniform(Decision decision, int slot, int generation) {
    return draws.uniform(decision, slot, generation);
  }
}
