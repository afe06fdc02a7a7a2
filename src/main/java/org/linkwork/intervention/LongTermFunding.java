package org.linkwork.intervention;

import static org.linkwork.intervention.Expectation.falls;

import java.util.List;
import java.util.Set;
import org.linkwork.community.CommunityGroup;
import org.linkwork.intervention.Evidence.Strength;
import org.linkwork.record.Outcome;
import org.linkwork.theme.SubTheme;
import org.linkwork.world.World;

/**
 * Table 2, no. 10: long-term, secure funding for groups that receive referrals, and pooled budgets.
 *
 * <p>Lengthens the next grant of each group that is reached and adds something to put by, and helps
 * new groups to open. Money is tied up for longer, and a weak group stays as surely as a good one.
 * What it costs is the grants themselves, which the council pays as they run, and their management.
 *
 * @paper Table 2, no. 10; "The community sector"; VCS-01, VCS-22, VCS-27
 */
public record LongTermFunding() implements Intervention {
  private static final TableTwo ROW =
      new TableTwo(
          10,
          "long-term funding for community groups",
          "environmental restructuring; enablement",
          List.of(
              "12.1 restructuring the physical environment",
              "12.2 restructuring the social environment"),
          Set.of(TheoreticalDomain.ENVIRONMENTAL_CONTEXT_AND_RESOURCES),
          Set.of(SubTheme.COMMUNITY_SECTOR),
          List.of(
              "length of the next grant",
              "what the next grant has to put by",
              "rate at which new groups open",
              "pooling of budgets"),
          List.of("long_term_funding", "price.grant_management_share"),
          List.of(falls(Outcome.GROUPS_CLOSED), falls(Outcome.LOST_GROUP)),
          List.of(
              SideEffect.falls(
                  Outcome.GROUPS_OPEN, "money is tied up: fewer groups for the same budget"),
              SideEffect.falls(Outcome.GRANTS_ENDED, "weak groups stay as surely as good ones")),
          new Evidence(
              "one grant in eight lasts three years; people who lose their group are harmed; how "
                  + "much longer grants change has not been measured",
              Strength.B,
              List.of("VCS-01", "VCS-22", "VCS-27", "OUT-36", "OUT-37")));

  @Override
  public String name() {
    return "long-term-funding";
  }

  @Override
  public TableTwo row() {
    return ROW;
  }

  @Override
  public void act(World world, Delivery delivery) {
    double strength = delivery.strength();
    double reach = delivery.reach();
    for (CommunityGroup group : world.community().all()) {
      if (delivery.reaches(group.turn())) {
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
