package org.linkwork.intervention;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.world.World;

/** The only list of interventions, in the order of Table 2, which is also the order of acting. */
public final class InterventionCatalogue {
  private static final List<Intervention> ALL =
      List.of(
          new SkillsTraining(),
          new WholePractice(),
          new EducationOnEvidence(),
          new FeedbackAndReward(),
          new BuddySystem(),
          new PatientStories(),
          new Disincentive(),
          new ReferralPrompts(),
          new SpaceInThePractice(),
          new LongTermFunding());

  private InterventionCatalogue() {}

  /** All interventions, by number in Table 2. */
  public static List<Intervention> all() {
    return ALL;
  }

  /** Their names, in alphabetical order. */
  public static Set<String> names() {
    return ALL.stream().map(Intervention::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The intervention of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Intervention named(String name) {
    return ALL.stream()
        .filter(intervention -> intervention.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no intervention \"" + name + "\"; there are " + names() + "."));
  }

  /** The plans in the order in which they act, whatever their order in the file. */
  public static List<InterventionPlan> inOrder(List<InterventionPlan> plans) {
    return plans.stream()
        .sorted(Comparator.comparingInt(plan -> ALL.indexOf(named(plan.name()))))
        .toList();
  }

  /** Lets every plan that is under way act for one week. */
  public static void act(World world, List<InterventionPlan> inOrder) {
    int week = world.setting().policyWeek();
    for (InterventionPlan plan : inOrder) {
      if (plan.strengthIn(week) > 0 && plan.reach() > 0) {
        named(plan.name()).act(world, new Delivery(plan, week, world.setting().week()));
      }
    }
  }
}
