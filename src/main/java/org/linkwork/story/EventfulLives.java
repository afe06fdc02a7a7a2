package org.linkwork.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.record.LossReason;
import org.linkwork.record.PatientJourneys;
import org.linkwork.record.PersonOutcomes;
import org.linkwork.record.Stage;
import org.linkwork.scenario.Scenario;

/** Finds people to whom a lot happens, in one world or differently in two. */
public final class EventfulLives {
  private static final int FURTHEST = 3;
  private static final int MOST_DIFFERENT = 5;

  private EventfulLives() {}

  /** Those who come furthest, and one for each reason for which people are lost. */
  public static List<Eventful> in(Scenario scenario, int replicate) {
    Lived lived = live(scenario, replicate);
    List<Eventful> found = new ArrayList<>();
    lived.adults().stream()
        .filter(person -> lived.stage(person).ordinal() > Stage.IN_NEED.ordinal())
        .sorted(Comparator.comparingInt(person -> -lived.stage(person).ordinal()))
        .limit(FURTHEST)
        .forEach(person -> found.add(new Eventful(person, "comes far: " + lived.inWords(person))));
    for (LossReason reason : LossReason.values()) {
      lived.adults().stream()
          .filter(person -> lived.reason(person) == reason.ordinal())
          .findFirst()
          .ifPresent(person -> found.add(new Eventful(person, lived.inWords(person))));
    }
    return List.copyOf(found);
  }

  /**
   * Those who are referred in both worlds and come further in the other, then all others who do,
   * and those who come less far, the most first in each.
   */
  public static List<Eventful> between(Scenario scenario, Scenario other, int replicate) {
    Lived here = live(scenario, replicate);
    Lived there = live(other, replicate);
    List<Eventful> found = new ArrayList<>();
    Comparison worlds = new Comparison(here, there, scenario.name(), other.name());
    found.addAll(worlds.most(1, worlds::isReferredInBoth));
    found.addAll(worlds.most(1, person -> !worlds.isReferredInBoth(person)));
    found.addAll(worlds.most(-1, person -> true));
    return List.copyOf(found);
  }

  /** What a list of people in one world or between two is, in words. */
  public static String heading(List<Scenario> scenarios, int replicate) {
    String first = scenarios.get(0).name();
    return scenarios.size() == 1
        ? "People to whom a lot happens in replicate %d of %s: up to %d who come far, and one for"
                .formatted(replicate, first, FURTHEST)
            + " each reason for which people go no further. They are chosen for their stories and"
            + " say nothing of how common these are."
        : "People whose lives differ most between %s and %s in replicate %d: up to %d who are"
                .formatted(first, scenarios.get(1).name(), replicate, MOST_DIFFERENT)
            + " referred in both and come further in the second, then as many others who do, such as"
            + " after another GP or another week, then as many who come less far. They are chosen for"
            + " their differences and say nothing of how many gain or lose.";
  }

  /** Two worlds of the same people, by their names. */
  private record Comparison(Lived here, Lived there, String name, String otherName) {
    List<Eventful> most(int direction, Predicate<Integer> whom) {
      Comparator<Integer> byStage =
          Comparator.comparingInt(person -> -direction * stagesFurther(person));
      return here.adults().stream()
          .filter(person -> direction * stagesFurther(person) > 0)
          .filter(whom)
          .sorted(
              byStage.thenComparing(
                  Comparator.comparingDouble(person -> -direction * gain(person))))
          .limit(MOST_DIFFERENT)
          .map(person -> new Eventful(person, inWords(person)))
          .toList();
    }

    boolean isReferredInBoth(int person) {
      return Math.min(here.stage(person).ordinal(), there.stage(person).ordinal())
          >= Stage.AGREED.ordinal();
    }

    private String inWords(int person) {
      return "%s: %s; %s: %s; life satisfaction %s points on average"
          .formatted(
              name,
              here.inWords(person),
              otherName,
              there.inWords(person),
              Figures.signed(gain(person)));
    }

    private int stagesFurther(int person) {
      return there.stage(person).ordinal() - here.stage(person).ordinal();
    }

    private double gain(int person) {
      return there.lifeSatisfaction[person] - here.lifeSatisfaction[person];
    }
  }

  private static Lived live(Scenario scenario, int replicate) {
    PatientJourneys journeys = new PatientJourneys(0);
    SocialPrescribingModel model = Lives.model(scenario, replicate, journeys);
    while (!model.isOver()) {
      model.passWeek();
    }
    int weeks = scenario.horizon().policyWeeks();
    return new Lived(
        journeys,
        IntStream.range(0, model.people().count())
            .mapToDouble(person -> model.lifeSatisfactionTotal(person) / weeks)
            .toArray());
  }

  /** What became of everybody in one world. */
  private record Lived(PatientJourneys journeys, double[] lifeSatisfaction) {
    List<Integer> adults() {
      return IntStream.range(0, lifeSatisfaction.length)
          .filter(person -> journeys.fifths()[person] > 0)
          .boxed()
          .toList();
    }

    Stage stage(int person) {
      return Stage.values()[journeys.furthest()[person]];
    }

    int reason(int person) {
      return journeys.reasons()[person];
    }

    String inWords(int person) {
      int reason = reason(person);
      return reason == PersonOutcomes.NO_REASON
          ? stage(person).label()
          : stage(person).label() + "; then " + LossReason.values()[reason].label();
    }
  }
}
