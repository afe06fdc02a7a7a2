package org.linkwork.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.parameter.reading.Position;

/**
 * What the command line changes in a scenario, as typed; checked like the lines of a file.
 *
 * @param changes the changes in the order typed; a later one wins
 */
public record Overrides(List<Override> changes) {
  /** Nothing is changed. */
  public static final Overrides NONE = new Overrides(List.of());

  /** Copies the list. */
  public Overrides {
    changes = List.copyOf(changes);
  }

  /** Another master seed, a whole number of 64 bits. */
  public Overrides seed(String typed) {
    return and(Option.SEED, typed);
  }

  /** Another number of replicates, 1 or more. */
  public Overrides replicates(String typed) {
    return and(Option.REPLICATES, typed);
  }

  /** One more sub-theme held still at its neutral level, by its key. */
  public Overrides without(String subTheme) {
    return and(Option.WITHOUT, subTheme);
  }

  /**
   * Another value, written {@code name=value}: the name is a parameter's full name, such a name
   * after {@code policy.}, a sub-theme after {@code hold.}, a field of an intervention such as
   * {@code buddy-system.reach}, {@code weeks.warm_up} or {@code weeks.policy}; the value is what a
   * file would say, such as {@code 3} or {@code {add: 2}}.
   */
  public Overrides set(String assignment) {
    return and(Option.SET, assignment);
  }

  /** Another value, as {@link #set(String)}, that stands in a file at this position. */
  public Overrides set(String assignment, Position written) {
    return and(new Override(Option.SET, assignment, Optional.of(written)));
  }

  /**
   * Another value in place of the parameter file's, below all that scenarios and {@link
   * #set(String)} say, written {@code name=number}, that stands in a file at this position.
   */
  public Overrides beneath(String assignment, Position written) {
    return and(new Override(Option.BENEATH, assignment, Optional.of(written)));
  }

  /** Further values, each as {@link #set(String)}, in time that grows with their number alone. */
  public Overrides setAll(List<String> assignments) {
    List<Override> more = new ArrayList<>(changes);
    assignments.forEach(one -> more.add(new Override(Option.SET, one, Optional.empty())));
    return new Overrides(more);
  }

  /** These changes and then others, which win. */
  public Overrides and(Overrides later) {
    List<Override> more = new ArrayList<>(changes);
    more.addAll(later.changes());
    return new Overrides(more);
  }

  private Overrides and(Option option, String typed) {
    return and(new Override(option, typed, Optional.empty()));
  }

  private Overrides and(Override change) {
    List<Override> more = new ArrayList<>(changes);
    more.add(change);
    return new Overrides(more);
  }

  /** What can be changed beside the files. */
  public enum Option {
    SEED("--seed"),
    REPLICATES("--replicates"),
    WITHOUT("--without"),
    SET("--set"),
    BENEATH("--plausible-sets");

    private final String flag;

    Option(String flag) {
      this.flag = flag;
    }

    /** The option as it is typed. */
    public String flag() {
      return flag;
    }
  }

  /**
   * One change.
   *
   * @param option what is changed
   * @param typed what follows the option
   * @param written where it stands, unless it was typed on the command line
   */
  public record Override(Option option, String typed, Optional<Position> written) {
    /** Where the change stands: in a file, or the option as it was typed. */
    public Position position() {
      return written.orElseGet(() -> Position.option(option.flag() + " " + typed));
    }
  }
}
