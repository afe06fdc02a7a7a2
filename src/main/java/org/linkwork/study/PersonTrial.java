package org.linkwork.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.linkwork.chance.Decision;
import org.linkwork.record.Instrument;

/**
 * People drawn apart as they are referred: support for one half, usual care for the other, which is
 * how they fare in the world without the service.
 *
 * @param size people recruited, in the order of their first referral in the policy period
 * @param lost share of them, 0 to below 1, of whom the study loses sight
 */
public record PersonTrial(int size, double lost) implements StudyDesign {
  /** The size of the Amalthea trial, OUT-04. */
  public static final int AMALTHEA = 161;

  private static final int FEWEST = 12;
  private static final List<Instrument> REPORTED =
      List.of(
          Instrument.HADS_ANXIETY,
          Instrument.HADS_DEPRESSION,
          Instrument.ONS_LIFE_SATISFACTION,
          Instrument.SWEMWBS);

  @Override
  public String key() {
    return "trial";
  }

  @Override
  public String question() {
    return "Are people whom chance gave support better four months later than the others?";
  }

  @Override
  public String method() {
    return ("The first %d people referred, drawn apart into support and usual care; scores 17 weeks"
            + " after referral, adjusted for the score at referral; %.0f%% lost to follow-up.")
        .formatted(size, 100 * lost);
  }

  @Override
  public List<Estimate> estimate(StudyData data) {
    List<Estimate> estimates = new ArrayList<>();
    List<Integer> recruits = recruits(data);
    for (Instrument instrument : REPORTED) {
      Mean caused = new Mean();
      recruits.forEach(
          row ->
              caused.add(new Gains(data, Look.REFERRED, Look.FOUR_MONTHS).caused(row, instrument)));
      AdjustedDifference found = difference(data, recruits, instrument);
      String name = instrument.name().toLowerCase(Locale.ROOT);
      estimates.add(
          new Estimate(name, instrument.label(), "points", found.estimate(), caused.value()));
      estimates.add(
          new Estimate(
              name + "_found",
              instrument.label() + ": trials that find a difference",
              "share",
              Double.isNaN(found.estimate()) ? Double.NaN : found.isFinding() ? 1 : 0,
              Double.NaN));
    }
    return estimates;
  }

  /** The difference of one instrument, adjusted for the score at referral. */
  AdjustedDifference difference(StudyData data, Instrument instrument) {
    return difference(data, recruits(data), instrument);
  }

  private AdjustedDifference difference(
      StudyData data, List<Integer> recruits, Instrument instrument) {
    List<Integer> drawn = new ArrayList<>(recruits);
    drawn.sort(Comparator.comparingDouble(row -> lot(data, row)));
    List<double[]> rows = new ArrayList<>();
    for (int place = 0; place < drawn.size(); place++) {
      int row = drawn.get(place);
      boolean supported = place < drawn.size() / 2;
      LookScores seen = (supported ? data.with() : data.without()).looks();
      double after = seen.of(row, Look.FOUR_MONTHS, instrument);
      double before = seen.of(row, Look.REFERRED, instrument);
      if (!Double.isNaN(after - before) && !isLost(data, row)) {
        rows.add(new double[] {after, supported ? 1 : 0, before});
      }
    }
    return rows.size() < FEWEST ? AdjustedDifference.UNKNOWN : AdjustedDifference.of(rows);
  }

  private List<Integer> recruits(StudyData data) {
    return new Referred(data)
        .firstEpisodes().stream()
            .filter(row -> data.episodes().isToLinkWorker(row))
            .limit(size)
            .toList();
  }

  private static double lot(StudyData data, int row) {
    return data.draws().uniform(Decision.TRIAL_ARM, data.episodes().person(row), 0);
  }

  private boolean isLost(StudyData data, int row) {
    return data.draws().happens(Decision.TRIAL_FOLLOW_UP, data.episodes().person(row), 0, lost);
  }
}
