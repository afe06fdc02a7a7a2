package org.linkwork.study;

/** The scale on which a target is compared with its band. */
public enum TargetScale {
  /** As it is: differences and changes, of either sign. */
  PLAIN {
    @Override
    double of(double value) {
      return value;
    }

    @Override
    double back(double scaled) {
      return scaled;
    }
  },
  /** Logarithm: rates and ratios. */
  LOG {
    @Override
    double of(double value) {
      return StrictMath.log(value);
    }

    @Override
    double back(double scaled) {
      return StrictMath.exp(scaled);
    }
  },
  /** Log-odds: shares. */
  LOGIT {
    @Override
    double of(double value) {
      return StrictMath.log(value / (1 - value));
    }

    @Override
    double back(double scaled) {
      return 1 / (1 + StrictMath.exp(-scaled));
    }
  };

  abstract double of(double value);

  abstract double back(double scaled);
}
