package org.linkwork.study;

import java.util.Arrays;
import org.linkwork.record.Instrument;

/** What instruments read at each {@link Look} at a referred person; not a number where none was. */
final class LookScores {
  private static final int INSTRUMENTS = Instrument.values().length;
  private static final int EACH = Look.COUNT * INSTRUMENTS;

  private float[] scores = new float[0];

  void put(int row, Look look, double[] read) {
    int at = at(row, look);
    if (at + INSTRUMENTS > scores.length) {
      int before = scores.length;
      scores = Arrays.copyOf(scores, Math.max(2 * before, (row + 64) * EACH));
      Arrays.fill(scores, before, scores.length, Float.NaN);
    }
    for (int instrument = 0; instrument < INSTRUMENTS; instrument++) {
      scores[at + instrument] = (float) read[instrument];
    }
  }

  /** The score; not a number if nobody looked. */
  double of(int row, Look look, Instrument instrument) {
    int at = at(row, look) + instrument.ordinal();
    return at < scores.length ? scores[at] : Double.NaN;
  }

  private static int at(int row, Look look) {
    return row * EACH + look.ordinal() * INSTRUMENTS;
  }
}
