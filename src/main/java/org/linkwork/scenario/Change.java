package org.linkwork.scenario;

import org.linkwork.parameter.Numeral;

/**
 * What a scenario does to an inherited value.
 *
 * @param how whether the amount replaces, is added or multiplies
 * @param amount the number written
 */
record Change(How how, double amount) {
  enum How {
    SET,
    ADD,
    TIMES
  }

  double applyTo(double inherited) {
    return switch (how) {
      case SET -> amount;
      case ADD -> inherited + amount;
      case TIMES -> inherited * amount;
    };
  }

  /** The change as part of a sentence, empty where the amount itself is the value. */
  String inWords() {
    return switch (how) {
      case SET -> "";
      case ADD -> " after {add: " + Numeral.of(amount) + "}";
      case TIMES -> " after {times: " + Numeral.of(amount) + "}";
    };
  }
}
