package org.linkwork.story;

import java.util.List;
import org.linkwork.chance.Draws;
import org.linkwork.community.CommunityGroup;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.record.Recorder;
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
    return scenarios.stream().map(scenario -> lived(scenario, replicate, person)).toList();
  }

  /** The model of one replicate of a scenario, before its first week. */
  static SocialPrescribingModel model(Scenario scenario, int replicate, Recorder recorder) {
    Draws draws =
        scenario.sameTown()
            ? Draws.sameTown(scenario.seed(), replicate)
            : Draws.keyed(scenario.seed(), replicate);
    return new SocialPrescribingModel(scenario, draws, recorder);
  }

  private static Life lived(Scenario scenario, int replicate, int person) {
    if (person < 0 || person >= scenario.parameters().place().registeredPeople()) {
      throw new IllegalArgumentException("Nobody has the id " + person + ".");
    }
    LifeRecorder recorder = new LifeRecorder(person);
    SocialPrescribingModel model = model(scenario, replicate, recorder);
    for (CommunityGroup group : model.world().community().all()) {
      recorder.knows(group.id(), group.name());
    }
    Portrait portrait = Portrait.of(model.world().patients(), person);
    long atStart = model.stateSignature(person);
    while (!model.isOver()) {
      int week = model.week();
      model.passWeek();
      recorder.endWeek(week, model.stateSignature(person));
    }
    return new Life(
        scenario.name(),
        scenario.horizon(),
        portrait,
        atStart,
        recorder.weeks(),
        recorder.groups());
  }
}
