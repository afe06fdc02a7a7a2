package org.linkwork.calibration;

/** Is told how a calibration goes on. */
public interface CalibrationListener {
  /** Listens to nothing. */
  CalibrationListener NONE =
      new CalibrationListener() {
        @Override
        public void waveEnded(WaveOutcome outcome) {
          // Nobody listens.
        }

        @Override
        public void triedOnFreshSeeds(PlausibleSets sets) {
          // Nobody listens.
        }
      };

  /** A wave has ended. */
  void waveEnded(WaveOutcome outcome);

  /** What the waves left was tried on fresh seeds. */
  void triedOnFreshSeeds(PlausibleSets sets);
}
