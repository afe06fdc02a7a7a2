package org.linkwork.patient;

import static org.linkwork.chance.Decision.INSTRUMENT_NOISE;

import org.linkwork.parameter.InstrumentParameters;
import org.linkwork.record.Instrument;
import org.linkwork.setting.Setting;

/**
 * How questionnaires read the state of a person: a line through the latent state, and noise.
 *
 * <p>Life satisfaction drives the scores of wellbeing and, with a depressive episode, of
 * depression; worry those of anxiety, loneliness its own; health-related utility falls with
 * long-term conditions too. The middle of each line is the score of somebody with a life
 * satisfaction of 7, a worry of 0.3 and a loneliness of 0.3.
 */
public final class Instruments {
  private static final double MIDDLING_SATISFACTION = 7;
  private static final double MIDDLING_WORRY = 0.3;
  private static final double MIDDLING_LONELINESS = 0.3;

  private final Patients patients;
  private final Setting setting;
  private final InstrumentParameters instrument;

  /** The instruments as they read these patients. */
  public Instruments(Patients patients, Setting setting) {
    this.patients = patients;
    this.setting = setting;
    this.instrument = setting.parameters().instrument();
  }

  /** The scores that the person would have this week, by {@link Instrument} ordinal. */
  public double[] read(int person) {
    Instrument[] all = Instrument.values();
    double[] scores = new double[all.length];
    for (Instrument each : all) {
      double noise =
          setting.draws().normal(INSTRUMENT_NOISE, person, each.ordinal(), setting.week());
      scores[each.ordinal()] = each.score(line(each, person) + noise(each) * noise);
    }
    return scores;
  }

  private double line(Instrument of, int person) {
    double satisfaction = patients.lifeSatisfaction(person) - MIDDLING_SATISFACTION;
    double worry = patients.worry(person) - MIDDLING_WORRY;
    double loneliness = patients.loneliness(person) - MIDDLING_LONELINESS;
    return switch (of) {
      case ONS_LIFE_SATISFACTION -> patients.lifeSatisfaction(person);
      case SWEMWBS -> instrument.swemwbsMiddle() + instrument.swemwbsSlope() * satisfaction;
      case HADS_ANXIETY -> instrument.hadsAnxietyMiddle() + instrument.hadsAnxietySlope() * worry;
      case HADS_DEPRESSION ->
          instrument.hadsDepressionMiddle()
              - instrument.hadsDepressionSlope() * satisfaction
              + (patients.isDepressed(person) ? instrument.hadsDepressionInEpisode() : 0);
      case PHQ_9 ->
          instrument.phqMiddle()
              - instrument.phqSlope() * satisfaction
              + (patients.isDepressed(person) ? instrument.phqInEpisode() : 0);
      case UCLA_3 -> instrument.uclaMiddle() + instrument.uclaSlope() * loneliness;
      case EQ_5D ->
          instrument.utilityMiddle()
              + instrument.utilitySlope() * satisfaction
              - instrument.utilityByWorry() * worry
              - instrument.utilityByCondition() * patients.longTermConditions(person);
    };
  }

  private double noise(Instrument of) {
    return switch (of) {
      case ONS_LIFE_SATISFACTION -> instrument.onsNoise();
      case SWEMWBS -> instrument.swemwbsNoise();
      case HADS_ANXIETY -> instrument.hadsAnxietyNoise();
      case HADS_DEPRESSION -> instrument.hadsDepressionNoise();
      case PHQ_9 -> instrument.phqNoise();
      case UCLA_3 -> instrument.uclaNoise();
      case EQ_5D -> instrument.utilityNoise();
    };
  }
}
