package org.linkwork.parameter;

import java.io.Serializable;

/**
 * One quantity of the model: what is believed of it, and why.
 *
 * @param name full name, group and key joined by a dot, such as {@code
 *     consultation.biomedical_minutes}
 * @param kind who or what settles it
 * @param value the value that holds unless a scenario says otherwise
 * @param unit unit of value and range
 * @param low smallest value that a scenario may give it
 * @param high largest value that a scenario may give it
 * @param source where the value comes from
 * @param meaning what it is, in a few words
 * @param note anything else worth knowing, or empty
 */
public record Parameter(
    String name,
    Kind kind,
    double value,
    Unit unit,
    double low,
    double high,
    Source source,
    String meaning,
    String note)
    implements Serializable {
  /** The part of the name before the dot. */
  public String group() {
    return name.substring(0, name.indexOf('.'));
  }

  /** The part of the name after the dot. */
  public String key() {
    return name.substring(name.indexOf('.') + 1);
  }

  /** Whether a scenario may give the parameter this value, wholeness apart. */
  public boolean allows(double candidate) {
    return candidate >= low && candidate <= high;
  }

  /** The range with its unit, such as {@code 6 to 8 minutes}; a plain number has none. */
  public String range() {
    String ends = Numeral.of(low) + " to " + Numeral.of(high);
    return unit == Unit.NUMBER ? ends : ends + " " + unit.label();
  }
}
