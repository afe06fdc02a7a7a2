package org.linkwork.teach.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linkwork.record.Funnel;
import org.linkwork.record.Outcome;
import org.linkwork.record.Stage;
import org.linkwork.record.WeeklySeries;

/** One number of one run that a class guesses or compares. */
public sealed interface Measure {
  /** The name by which the page asks for it, such as {@code stage.turned_up}. */
  String key();

  /** What it is, in words. */
  String label();

  /** Its unit, in words. */
  String unit();

  /** The most that it can be, or infinity. */
  double most();

  /** Its value in a run; not a number where there is nothing to count. */
  double of(Funnel funnel, WeeklySeries weekly);

  /**
   * How many of 100 who brought a social need to a GP came at least so far.
   *
   * @param stage from {@link Stage#RECOGNISED} on
   */
  record OfHundred(Stage stage) implements Measure {
    @Override
    public String key() {
      return "stage." + keyOf(stage);
    }

    @Override
    public String label() {
      return stage.label();
    }

    @Override
    public String unit() {
      return "of 100 who brought a need";
    }

    @Override
    public double most() {
      return 100;
    }

    @Override
    public double of(Funnel funnel, WeeklySeries weekly) {
      return 100.0 * funnel.reached(stage) / funnel.reached(Stage.IN_NEED);
    }
  }

  /**
   * An outcome over the weeks that are shown.
   *
   * @param outcome which
   */
  record Total(Outcome outcome) implements Measure {
    @Override
    public String key() {
      return "outcome." + outcome.key();
    }

    @Override
    public String label() {
      return outcome.label();
    }

    @Override
    public String unit() {
      return outcome.unit();
    }

    @Override
    public double most() {
      return outcome.most();
    }

    @Override
    public double of(Funnel funnel, WeeklySeries weekly) {
      return weekly.total(outcome);
    }
  }

  /** Every measure there is, stages first. */
  static List<Measure> all() {
    List<Measure> all = new ArrayList<>();
    Arrays.stream(Stage.values())
        .filter(stage -> stage.ordinal() > Stage.IN_NEED.ordinal())
        .forEach(stage -> all.add(new OfHundred(stage)));
    Arrays.stream(Outcome.values()).forEach(outcome -> all.add(new Total(outcome)));
    return all;
  }

  /** The measure of this {@link #key}, if there is one. */
  static Optional<Measure> named(String key) {
    return all().stream().filter(measure -> measure.key().equals(key)).findFirst();
  }

  private static String keyOf(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
