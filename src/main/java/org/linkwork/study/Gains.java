package org.linkwork.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.record.Instrument;

/**
 * Changes of scores from one look to another, with what the same people had without the service.
 */
final class Gains {
  private static final List<Instrument> REPORTED =
      List.of(
          Instrument.ONS_LIFE_SATISFACTION,
          Instrument.SWEMWBS,
          Instrument.HADS_ANXIETY,
          Instrument.HADS_DEPRESSION,
          Instrument.PHQ_9,
          Instrument.UCLA_3);

  private final StudyData data;
  private final Look before;
  private final Look after;

  Gains(StudyData data, Look before, Look after) {
    this.data = data;
    this.before = before;
    this.after = after;
  }

  /** Change of one score in one episode; not a number unless both were measured. */
  double naive(int row, Instrument instrument) {
    return data.with().looks().of(row, after, instrument)
        - data.with().looks().of(row, before, instrument);
  }

  /** With the service less without it, at the second look of those with both measures. */
  double caused(int row, Instrument instrument) {
    return Double.isNaN(naive(row, instrument))
        ? Double.NaN
        : data.with().looks().of(row, after, instrument)
            - data.without().looks().of(row, after, instrument);
  }

  /** The changes of all reported scores over these episodes. */
  List<Estimate> estimates(List<Integer> rows) {
    List<Estimate> estimates = new ArrayList<>();
    for (Instrument instrument : REPORTED) {
      Mean naive = new Mean();
      Mean caused = new Mean();
      for (int row : rows) {
        naive.add(naive(row, instrument));
        caused.add(caused(row, instrument));
      }
      estimates.add(
          new Estimate(
              instrument.name().toLowerCase(Locale.ROOT),
              instrument.label(),
              "points",
              naive.value(),
              caused.value()));
    }
    return estimates;
  }
}
