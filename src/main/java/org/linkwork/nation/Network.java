package org.linkwork.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.parameter.Numeral;
import org.linkwork.scenario.Overrides;

/**
 * One network of a nation: a neighbourhood of its own, whose luck is that of the replicate of its
 * number.
 *
 * @param number its number, from 1
 * @param region name of its region
 * @param place the kind of place that it is
 * @param people registered people
 * @param practices GP practices
 * @param linkWorkers posts of link workers, full-time equivalents
 * @param fifths shares of its people by deprivation fifth, the most deprived first: those of its
 *     kind of place, tilted towards one end
 * @param values what its further parameters are
 */
public record Network(
    int number,
    String region,
    PlaceKind place,
    int people,
    int practices,
    double linkWorkers,
    List<Double> fifths,
    List<PlaceValue> values) {
  /** Copies the lists. */
  public Network {
    fifths = List.copyOf(fifths);
    values = List.copyOf(values);
  }

  /** Its name in tables and on the command line, such as {@code n0017}. */
  public String label() {
    return String.format(Locale.ROOT, "n%04d", number);
  }

  /** Share of its people in the two most deprived fifths. */
  public double deprived() {
    return fifths.get(0) + fifths.get(1);
  }

  /** One of its further parameters; not a number where its kind of place says nothing of it. */
  public double value(String parameter) {
    return values.stream()
        .filter(value -> value.parameter().equals(parameter))
        .mapToDouble(value -> value.spread().low())
        .findFirst()
        .orElse(Double.NaN);
  }

  /** What makes it of any scenario. */
  Overrides changes() {
    List<String> set = new ArrayList<>();
    set.add("place.registered_people=" + people);
    set.add("place.practices=" + practices);
    set.add("service.link_workers=" + Numeral.of(linkWorkers));
    for (int fifth = 0; fifth < fifths.size(); fifth++) {
      set.add("place.share_fifth_" + (fifth + 1) + "=" + Numeral.of(fifths.get(fifth)));
    }
    Overrides changes = Overrides.NONE.setAll(set);
    for (PlaceValue value : values) {
      changes =
          changes.set(value.parameter() + "=" + Numeral.of(value.spread().low()), value.written());
    }
    return changes;
  }
}
