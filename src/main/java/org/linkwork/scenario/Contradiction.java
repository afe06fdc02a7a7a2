package org.linkwork.scenario;

import java.util.List;
import java.util.Optional;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.ParameterValues;

/** Values that are each allowed but cannot, or hardly, hold together. */
enum Contradiction {
  COURSE_LONGER_THAN_RUN(
      true,
      "shorten the course or lengthen the run",
      List.of("group.course_sessions", "group.course_share")) {
    @Override
    Optional<String> found(ParameterValues values, Optional<Horizon> horizon) {
      double sessions = values.get("group.course_sessions");
      int weeks = horizon.orElseThrow().weeks();
      return when(
          values.get("group.course_share") > 0 && sessions > weeks,
          "a course of "
              + Numeral.of(sessions)
              + " weekly sessions (group.course_sessions) is longer than the run of "
              + weeks
              + (weeks == 1 ? " week" : " weeks"));
    }

    @Override
    boolean needsHorizon() {
      return true;
    }
  },
  IN_HOUSE_WITHOUT_ROOM(
      true,
      "set service.rooms to 1 or more, or service.in_house_share to 0",
      List.of("service.in_house_share", "service.rooms")) {
    @Override
    Optional<String> found(ParameterValues values, Optional<Horizon> horizon) {
      return when(
          values.get("service.in_house_share") > 0 && values.get("service.rooms") == 0,
          "link workers are to sit in practices (service.in_house_share "
              + Numeral.of(values.get("service.in_house_share"))
              + ") that have no room for them (service.rooms 0)");
    }
  },
  FIFTHS_NOT_WHOLE(
      true,
      "change the five shares so that they add up to 1",
      List.of(
          "place.share_fifth_1",
          "place.share_fifth_2",
          "place.share_fifth_3",
          "place.share_fifth_4",
          "place.share_fifth_5")) {
    @Override
    Optional<String> found(ParameterValues values, Optional<Horizon> horizon) {
      return notWhole("deprivation fifths", values);
    }
  },
  AGES_NOT_WHOLE(
      true,
      "change the six shares so that they add up to 1",
      List.of(
          "place.share_under_18",
          "place.share_18_to_34",
          "place.share_35_to_49",
          "place.share_50_to_64",
          "place.share_65_to_79",
          "place.share_80_up")) {
    @Override
    Optional<String> found(ParameterValues values, Optional<Horizon> horizon) {
      return notWhole("age bands", values);
    }
  },
  HARDLY_ANYBODY(
      false, "shares and means of so few people say little", List.of("place.registered_people")) {
    @Override
    Optional<String> found(ParameterValues values, Optional<Horizon> horizon) {
      double people = values.get("place.registered_people");
      return when(
          people >= 1 && people < FEW_PEOPLE,
          people == 1
              ? "only 1 person is registered"
              : "only " + Numeral.of(people) + " people are registered");
    }
  },
  NO_GPS(false, "nobody will be seen or referred", List.of("place.gps_per_10000")) {
    @Override
    Optional<String> found(ParameterValues values, Optional<Horizon> horizon) {
      return when(values.get("place.gps_per_10000") == 0, "there are no GPs");
    }
  },
  NO_GROUPS(false, "there will be nothing to refer to", List.of("place.groups_per_10000")) {
    @Override
    Optional<String> found(ParameterValues values, Optional<Horizon> horizon) {
      return when(values.get("place.groups_per_10000") == 0, "there are no community groups");
    }
  };

  private static final double FEW_PEOPLE = 500;
  private static final double ROUNDING = 1e-6;

  private final boolean error;
  private final String advice;
  private final List<String> parameters;

  Contradiction(boolean error, String advice, List<String> parameters) {
    this.error = error;
    this.advice = advice;
    this.parameters = parameters;
  }

  /** What does not hold together, in words, or nothing. */
  abstract Optional<String> found(ParameterValues values, Optional<Horizon> horizon);

  /** Whether the length of the run has to be known. */
  boolean needsHorizon() {
    return false;
  }

  /** Whether such a scenario is refused, and not only remarked on. */
  boolean isError() {
    return error;
  }

  String advice() {
    return advice;
  }

  /** The full names of the parameters that it is about. */
  List<String> parameters() {
    return parameters;
  }

  Optional<String> notWhole(String of, ParameterValues values) {
    double sum = parameters.stream().mapToDouble(values::get).sum();
    double shown = Math.rint(sum * 1e9) / 1e9;
    return when(
        Math.abs(sum - 1) > ROUNDING,
        "the shares of the " + of + " add up to " + Numeral.of(shown) + ", not to 1");
  }

  private static Optional<String> when(boolean contradictory, String what) {
    return contradictory ? Optional.of(what) : Optional.empty();
  }
}
