package org.linkwork.calibration;

/** The scale on which a target is compared and emulated. */
public enum Scale {
  /** As it is: differences and changes, of either sign. */
  PLAIN {
    @Override
    public double of(double value) {
      return value;
    }

    @Override
    public double back(double scaled) {
      return scaled;
    }
  },
  /** Logarithm: rates and ratios. */
  LOG {
    @Override
    public double of(double value) {
      return StrictMath.log(Math.max(LEAST, value));
    }

    @Override
    public double back(double scaled) {
      return StrictMath.exp(scaled);
    }
  },
  /** Log-odds: shares. */
  LOGIT {
    @Override
    public double of(double value) {
      double kept = Math.max(LEAST, Math.min(1 - LEAST, value));
      return StrictMath.log(kept / (1 - kept));
    }

    @Override
    public double back(double scaled) {
      return 1 / (1 + StrictMath.exp(-scaled));
    }
  };

  /** What is nearer to nothing, or to everything, counts as this far from it. */
  private static final double LEAST = 1e-3;

  /** The value on this scale; not a number stays so. */
  public abstract double of(double value);

  /** The value that stands there on this scale. */
  public abstract double back(double scaled);
}
