package org.linkwork.intervention;

import java.util.Set;
import org.linkwork.community.CommunityGroup;
import org.linkwork.theme.SubTheme;
import org.linkwork.world.World;

/**
 * Table 2, no. 10: long-term, secure funding for groups that receive referrals, and pooled budgets.
 *
 * <p>Lengthens the next grant of each group that is reached, and helps new groups to open. Money is
 * tied up for longer, and a weak group stays as surely as a good one.
 *
 * @paper Table 2, no. 10; "The community sector"; VCS-01, VCS-22, VCS-27
 */
public record LongTermFunding() implements Intervention {
  private static final TableTwo ROW =
      new TableTwo(
          10,
          "long-term funding for community groups",
          "environmental restructuring; enablement",
          Set.of(SubTheme.COMMUNITY_SECTOR));

  @Override
  public String name() {
    return "long-term-funding";
  }

  @Override
  public TableTwo row() {
    return ROW;
  }

  @Override
  public void act(World world, double reach, double strength) {
    for (CommunityGroup group : world.community().all()) {
      if (group.turn() < reach) {
        group.levers().closeGap(SubTheme.COMMUNITY_SECTOR, strength);
      }
    }
    world.network().closeGap(SubTheme.COMMUNITY_SECTOR, strength * reach);
    world
        .network()
        .closeGap(
            SubTheme.WIDER_HEALTH_SERVICES,
            strength * reach * world.setting().parameters().longTermFunding().poolingGap());
  }
}
