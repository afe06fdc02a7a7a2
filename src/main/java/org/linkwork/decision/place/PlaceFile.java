package org.linkwork.decision.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A scenario file in which a network describes itself.
 *
 * @param name its name
 * @param figures figures of its practices
 * @param source the file of the figures, as the reader knows it
 * @param linkWorkers link-worker posts of the network
 * @param groups community groups that link workers know of
 * @param minutesAcross minutes from one end of the place to the other; unknown unless given
 */
public record PlaceFile(
    String name,
    PracticeFigures figures,
    String source,
    double linkWorkers,
    int groups,
    OptionalDouble minutesAcross) {
  private static final String RUNS =
      "seed: 20260921\nreplicates: 20\nweeks: {warm_up: 104, policy: 156}\n";
  private static final double PER = 10_000;
  private static final double PARTS = 10_000;

  /** The file's text. */
  public String text() {
    List<Practice> practices = figures.practices();
    int people = practices.stream().mapToInt(Practice::people).sum();
    double gps = practices.stream().mapToDouble(Practice::gps).sum();
    Map<String, String> place = new LinkedHashMap<>();
    place.put("place.registered_people", Integer.toString(people));
    place.put("place.practices", Integer.toString(practices.size()));
    place.put("place.gps_per_10000", number(gps / people * PER));
    putShares(place, ShareColumn.Group.DEPRIVATION);
    if (figures.hasAges()) {
      putShares(place, ShareColumn.Group.AGE);
    }
    place.put("place.groups_per_10000", number(groups / (double) people * PER));
    minutesAcross.ifPresent(minutes -> place.put("place.minutes_across", number(minutes)));
    StringBuilder text = new StringBuilder();
    text.append("# Written from ")
        .append(source)
        .append("; what is not here is as in parameters.yaml.\n");
    text.append("# Figures of the place are no calibration: how people behave is the model's.\n");
    text.append("format: 1\nquestion: \"Where are people lost in ").append(name).append("?\"\n");
    text.append(RUNS);
    text.append("place:\n");
    place.forEach(
        (key, value) -> text.append("  ").append(key).append(": ").append(value).append('\n'));
    text.append("levers:\n  service.link_workers: ").append(number(linkWorkers)).append('\n');
    return text.toString();
  }

  /** Shares of all people in ten-thousandths, rounded so that they add up to 1. */
  private void putShares(Map<String, String> place, ShareColumn.Group group) {
    long left = (long) PARTS;
    double exact = 0;
    for (ShareColumn column : group.columns()) {
      double all = 0;
      double sum = 0;
      for (Practice practice : figures.practices()) {
        double given = group.columns().stream().mapToDouble(practice.shares()::get).sum();
        all += practice.people();
        sum += practice.people() * practice.shares().get(column) / given;
      }
      exact += sum / all;
      // What rounding has left is passed on to the next share.
      long until = Math.round(exact * PARTS);
      long part = until - ((long) PARTS - left);
      left -= part;
      place.put(column.parameter(), number(part / PARTS));
    }
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.4f", value);
    return text.replaceFirst("\\.?0+$", "");
  }
}
