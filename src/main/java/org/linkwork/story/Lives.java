package org.linkwork.story;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.chance.Draws;
import org.linkwork.community.CommunityGroup;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.record.Recorder;
import org.linkwork.record.Recorders;
import org.linkwork.scenario.Scenario;

/** Runs worlds in order to follow one person through each of them. */
public final class Lives {
  private Lives() {}

  /**
   * The life of a person in each of these worlds, in their order.
   *
   * @param replicate number of the run, from 0
   * @param person id, from 0
   * @throws IllegalArgumentException if nobody has that id
   */
  public static List<Life> lived(List<Scenario> scenarios, int replicate, int person) {
    return scenarios.stream()
        .map(scenario -> lived(scenario, replicate, List.of(person)).get(0))
        .toList();
  }

  /** The model of one replicate of a scenario, before its first week. */
  public static SocialPrescribingModel model(Scenario scenario, int replicate, Recorder recorder) {
    Draws draws =
        scenario.sameTown()
            ? Draws.sameTown(scenario.seed(), replicate)
            : Draws.keyed(scenario.seed(), replicate);
    return new SocialPrescribingModel(scenario, draws, recorder);
  }

  /**
   * The lives of several people in one world, in their order; simulated once.
   *
   * @param replicate number of the run, from 0
   * @param persons ids, from 0
   * @throws IllegalArgumentException if nobody has one of the ids
   */
  public static List<Life> lived(Scenario scenario, int replicate, List<Integer> persons) {
    List<LifeRecorder> recorders = new ArrayList<>();
    for (int person : persons) {
      if (person < 0 || person >= scenario.parameters().place().registeredPeople()) {
        throw new IllegalArgumentException("Nobody has the id " + person + ".");
      }
      recorders.add(new LifeRecorder(person));
    }
    SocialPrescribingModel model = model(scenario, replicate, new Recorders(recorders));
    List<Portrait> portraits = new ArrayList<>();
    List<Long> atStart = new ArrayList<>();
    for (int at = 0; at < recorders.size(); at++) {
      for (CommunityGroup group : model.world().community().all()) {
        recorders.get(at).knows(group.id(), group.name());
      }
      portraits.add(Portrait.of(model.world().patients(), persons.get(at)));
      atStart.add(model.stateSignature(persons.get(at)));
    }
    while (!model.isOver()) {
      int week = model.week();
      model.passWeek();
      for (int at = 0; at < recorders.size(); at++) {
        recorders.get(at).endWeek(week, model.stateSignature(persons.get(at)));
      }
    }
    List<Life> lives = new ArrayList<>();
    for (int at = 0; at < recorders.size(); at++) {
      lives.add(
          new Life(
              scenario.name(),
              scenario.horizon(),
              portraits.get(at),
              atStart.get(at),
              recorders.get(at).weeks(),
              recorders.get(at).groups()));
    }
    return List.copyOf(lives);
  }
}
