package org.linkwork.experiment;

import org.linkwork.chance.Draws;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.record.People;
import org.linkwork.record.Recorder;
import org.linkwork.scenario.Scenario;

/** Builds worlds of the social prescribing model. */
enum ModelWorlds implements Worlds {
  INSTANCE;

  @Override
  public RunningWorld build(Scenario scenario, Draws draws, Recorder recorder) {
    return new ModelWorld(new SocialPrescribingModel(scenario, draws, recorder));
  }

  private record ModelWorld(SocialPrescribingModel model) implements RunningWorld {
    @Override
    public void passWeek() {
      model.passWeek();
    }

    @Override
    public boolean isOver() {
      return model.isOver();
    }

    @Override
    public People people() {
      return model.people();
    }

    @Override
    public double lifeSatisfactionTotal(int person) {
      return model.lifeSatisfactionTotal(person);
    }

    @Override
    public RunningWorld goingOnAs(Scenario scenario) {
      return new ModelWorld(model.goingOnAs(scenario));
    }

    @Override
    public long stateSignature(int person) {
      return model.stateSignature(person);
    }
  }
}
