package org.linkwork.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.record.AgeBand;
import org.linkwork.record.Instrument;
import org.linkwork.record.People;
import org.linkwork.record.Sex;

/** Referred people against people of the same sex, age and score who were not referred. */
public record MatchedComparison() implements StudyDesign {
  private static final int SCORES = 11;
  private static final int QUARTERS = 2;
  private static final List<Instrument> REPORTED =
      List.of(
          Instrument.ONS_LIFE_SATISFACTION,
          Instrument.SWEMWBS,
          Instrument.HADS_ANXIETY,
          Instrument.PHQ_9);

  @Override
  public String key() {
    return "matched";
  }

  @Override
  public String question() {
    return "Are referred people better half a year later than people like them who were not?";
  }

  @Override
  public String method() {
    return "Change of scores over half a year of referred people less that of people never referred"
        + " of the same sex, age band and life satisfaction at the beginning, in the same season.";
  }

  @Override
  public List<Estimate> estimate(StudyData data) {
    Referred referred = new Referred(data);
    List<Estimate> estimates = new ArrayList<>();
    for (Instrument instrument : REPORTED) {
      estimates.add(estimate(data, referred, instrument));
    }
    return estimates;
  }

  private static Estimate estimate(StudyData data, Referred referred, Instrument instrument) {
    Mean[][] changes = controls(data, referred, instrument);
    Gains gains = new Gains(data, Look.REFERRED, Look.HALF_YEAR);
    Mean naive = new Mean();
    Mean caused = new Mean();
    for (int row : referred.firstEpisodes()) {
      double score = data.with().looks().of(row, Look.REFERRED, Instrument.ONS_LIFE_SATISFACTION);
      int look = data.with().panel().lookFrom(data.episodes().referred(row));
      if (look < changes.length && !Double.isNaN(gains.naive(row, instrument))) {
        Mean alike = changes[look][stratum(data.people(), data.episodes().person(row), score)];
        if (alike != null) {
          naive.add(gains.naive(row, instrument) - alike.value());
          caused.add(gains.caused(row, instrument));
        }
      }
    }
    return new Estimate(
        instrument.name().toLowerCase(Locale.ROOT),
        instrument.label(),
        "points",
        naive.value(),
        caused.value());
  }

  /** Mean change over half a year of people never referred, by look and stratum; null for none. */
  private static Mean[][] controls(StudyData data, Referred referred, Instrument instrument) {
    Panel panel = data.with().panel();
    int looks = Math.max(0, panel.looks() - QUARTERS);
    Mean[][] changes = new Mean[looks][Sex.values().length * AgeBand.values().length * SCORES];
    for (int look = 0; look < looks; look++) {
      for (int person = 0; person < data.people().count(); person += Panel.ONE_IN) {
        double score = panel.score(person, look, Instrument.ONS_LIFE_SATISFACTION);
        if (!referred.isEver(person) && !Double.isNaN(score)) {
          int stratum = stratum(data.people(), person, score);
          if (changes[look][stratum] == null) {
            changes[look][stratum] = new Mean();
          }
          changes[look][stratum].add(
              panel.score(person, look + QUARTERS, instrument)
                  - panel.score(person, look, instrument));
        }
      }
    }
    return changes;
  }

  private static int stratum(People people, int person, double score) {
    int kind =
        people.sex(person).ordinal() * AgeBand.values().length + people.ageBand(person).ordinal();
    return kind * SCORES + (int) score;
  }
}
