package org.linkwork.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.PersonState;
import org.linkwork.record.Term;

/** What differs in one week between two lives of the same person, in words. */
final class Differences {
  private static final double NOTHING = 1e-12;

  private final Life one;
  private final Life other;
  private final int week;
  private final List<String> found = new ArrayList<>();

  private Differences(Life one, Life other, int week) {
    this.one = one;
    this.other = other;
    this.week = week;
  }

  /** A sentence for each difference, what weighed first, then what happened, then how it felt. */
  static List<String> inWords(Life one, Life other, int week) {
    Differences differences = new Differences(one, other, week);
    differences.thresholds();
    differences.events();
    if (differences.found.isEmpty()) {
      differences.states();
    }
    return differences.found;
  }

  private void thresholds() {
    for (PathwayEvent event : one.weeks().get(week).events()) {
      if (event instanceof PathwayEvent.FacedThreshold here) {
        facedElsewhere(here).ifPresent(there -> compare(here, there));
      }
    }
  }

  private Optional<PathwayEvent.FacedThreshold> facedElsewhere(PathwayEvent.FacedThreshold here) {
    return other.weeks().get(week).events().stream()
        .filter(PathwayEvent.FacedThreshold.class::isInstance)
        .map(PathwayEvent.FacedThreshold.class::cast)
        .filter(there -> there.threshold() == here.threshold())
        .findFirst();
  }

  private void compare(PathwayEvent.FacedThreshold here, PathwayEvent.FacedThreshold there) {
    List<String> terms = new ArrayList<>();
    for (Term term : Term.values()) {
      double before = here.terms()[term.ordinal()];
      double after = there.terms()[term.ordinal()];
      if (Figures.isVisible(after - before)) {
        terms.add(
            "%s weighs %s in %s and %s in %s"
                .formatted(
                    term.label(),
                    Figures.signed(before),
                    one.scenario(),
                    Figures.signed(after),
                    other.scenario()));
      }
    }
    if (!terms.isEmpty()) {
      found.add(
          "At the threshold to %s, %s: a chance of %s against %s."
              .formatted(
                  here.threshold().label(),
                  String.join(", ", terms),
                  Likelihood.percent(here.probability()),
                  Likelihood.percent(there.probability())));
    }
  }

  private void events() {
    List<String> here = told(one);
    List<String> there = told(other);
    List<String> onlyHere = new ArrayList<>(here);
    onlyHere.removeAll(there);
    List<String> onlyThere = new ArrayList<>(there);
    onlyThere.removeAll(here);
    if (!onlyHere.isEmpty() || !onlyThere.isEmpty()) {
      found.add("In " + one.scenario() + ": " + orNothing(onlyHere, here));
      found.add("In " + other.scenario() + ": " + orNothing(onlyThere, there));
    }
  }

  /** What happened in the week; thresholds are compared term by term instead. */
  private List<String> told(Life life) {
    Narrator narrator = new Narrator(life);
    for (WeekLived before : life.weeks().subList(0, week)) {
      narrator.tell(before);
    }
    return narrator.tellHappenings(life.weeks().get(week));
  }

  private static String orNothing(List<String> only, List<String> all) {
    if (!only.isEmpty()) {
      return String.join(" ", only);
    }
    return all.isEmpty() ? "Nothing happens." : "Nothing more than there.";
  }

  private void states() {
    Optional<PersonState> here = one.weeks().get(week).state();
    Optional<PersonState> there = other.weeks().get(week).state();
    if (here.isPresent() && there.isPresent()) {
      compare("life satisfaction", here.get(), there.get(), PersonState::lifeSatisfaction);
      compare("worry", here.get(), there.get(), PersonState::worry);
      compare("loneliness", here.get(), there.get(), PersonState::loneliness);
      compare("connection", here.get(), there.get(), PersonState::connection);
      compare("trust in the usual GP", here.get(), there.get(), PersonState::trustInUsualGp);
      compare("trust in the link worker", here.get(), there.get(), PersonState::trustInLinkWorker);
      compare("practical problems", here.get(), there.get(), PersonState::practicalProblems);
    }
    if (found.isEmpty()) {
      found.add(
          "The same things happen and feel the same; what differs is trust in another GP, or habit.");
    }
  }

  private void compare(
      String what, PersonState first, PersonState second, ToDoubleFunction<PersonState> quality) {
    double before = quality.applyAsDouble(first);
    double after = quality.applyAsDouble(second);
    // Not a number in both, where no link worker was met, is no difference.
    if (!(Math.abs(after - before) > NOTHING)) {
      return;
    }
    String here = Figures.four(before);
    String there = Figures.four(after);
    found.add(
        here.equals(there)
            ? "The same happens, but %s then differs by less than 0.0001.".formatted(what)
            : "The same happens, but %s is then %s in %s and %s in %s."
                .formatted(what, here, one.scenario(), there, other.scenario()));
  }
}
