package org.linkwork.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Term;
import org.linkwork.record.Threshold;

/** Weeks like any other, told as one: visits for health alone, and sessions of a group. */
final class Routine {
  private final Life life;
  private final String groupName;
  private int firstWeek = -1;
  private int lastWeek;
  private int visits;
  private int unseen;
  private int sessions;
  private final List<Integer> missed = new ArrayList<>();
  private int accompanied;
  private int companyOffered;
  private int contacts;
  private int forms;
  private double firstChance = Double.NaN;
  private double lastChance;
  private double lifeSatisfaction = Double.NaN;

  /** An empty stretch of a life; sessions are those of the group of that name. */
  Routine(Life life, String groupName) {
    this.life = life;
    this.groupName = groupName;
  }

  /** Whether nothing happened in the week that deserves to be told by itself. */
  static boolean isRoutine(WeekLived week) {
    return week.events().stream().allMatch(Routine::isRoutine);
  }

  void add(WeekLived week) {
    if (firstWeek < 0) {
      firstWeek = week.week();
    }
    lastWeek = week.week();
    week.events().forEach(event -> count(event, week.week()));
    week.state().ifPresent(state -> lifeSatisfaction = state.lifeSatisfaction());
  }

  boolean isEmpty() {
    return firstWeek < 0;
  }

  Episode episode() {
    List<String> parts = new ArrayList<>();
    if (visits > 0) {
      parts.add(Figures.count(visits, "visit") + " to a GP for health alone");
    }
    if (unseen > 0) {
      parts.add(Figures.count(unseen, "request") + " for an appointment in vain");
    }
    if (contacts > 0) {
      parts.add(Figures.count(contacts, "contact") + " with the link worker");
    }
    if (forms > 0) {
      parts.add(Figures.count(forms, "outcome form") + " filled in");
    }
    if (sessions + missed.size() > 0) {
      parts.add(0, sessionsInWords());
    }
    return new Episode(firstWeek, lastWeek, List.of(capital(String.join("; ", parts)) + "."));
  }

  private String sessionsInWords() {
    return "%s of %s%s%s%s%s"
        .formatted(
            sessionsCounted(),
            groupName,
            companyInWords(),
            missedInWords(),
            chanceInWords(),
            Double.isNaN(lifeSatisfaction)
                ? ""
                : "; life satisfaction is then " + Figures.one(lifeSatisfaction) + " of 10");
  }

  private String sessionsCounted() {
    if (sessions == 0) {
      return "misses " + Figures.count(missed.size(), "session");
    }
    String all = Figures.count(sessions + missed.size(), "session");
    return "comes to " + (missed.isEmpty() ? all : sessions + " of " + all);
  }

  /** Somebody may have been ready to go along to a session that was then missed. */
  private String companyInWords() {
    int inVain = companyOffered - accompanied;
    String ready = "ready to go along to " + inVain + (inVain == 1 ? " that was" : " that were");
    if (accompanied == 0) {
      return inVain <= 0 ? "" : ", somebody being " + ready + " missed";
    }
    String gone = ", somebody going along to " + accompanied;
    return inVain <= 0 ? gone : gone + " (and " + ready + " missed)";
  }

  private String missedInWords() {
    if (missed.isEmpty()) {
      return "";
    }
    String weeks =
        missed.stream()
            .map(week -> Integer.toString(life.policyWeek(week)))
            .collect(Collectors.joining(", "));
    return (sessions == 0 ? ", in " : ", missing ")
        + (missed.size() == 1 ? "week " : "weeks ")
        + weeks;
  }

  private String chanceInWords() {
    if (sessions + missed.size() == 1) {
      return "; the chance to come was " + Likelihood.percent(lastChance);
    }
    String first = Likelihood.percent(firstChance);
    String last = Likelihood.percent(lastChance);
    return first.equals(last)
        ? "; the chance to come is " + first + " at the first of them and at the last"
        : "; the chance to come goes from " + first + " to " + last;
  }

  private void count(PathwayEvent event, int week) {
    if (event instanceof PathwayEvent.Consulted) {
      visits++;
    } else if (event instanceof PathwayEvent.WentUnseen) {
      unseen++;
    } else if (event instanceof PathwayEvent.FollowedUp) {
      contacts++;
    } else if (event instanceof PathwayEvent.FormCompleted) {
      forms++;
    } else if (event instanceof PathwayEvent.Attended attended) {
      sessions++;
      accompanied += attended.accompanied() ? 1 : 0;
    } else if (event instanceof PathwayEvent.Missed) {
      missed.add(week);
    } else if (event instanceof PathwayEvent.FacedThreshold faced) {
      firstChance = Double.isNaN(firstChance) ? faced.probability() : firstChance;
      lastChance = faced.probability();
      companyOffered += Figures.isVisible(faced.terms()[Term.COMPANY.ordinal()]) ? 1 : 0;
    }
  }

  private static boolean isRoutine(PathwayEvent event) {
    return event instanceof PathwayEvent.Consulted consulted && !consulted.socialNeed()
        || event instanceof PathwayEvent.WentUnseen
        || event instanceof PathwayEvent.FollowedUp
        || event instanceof PathwayEvent.FormCompleted
        || event instanceof PathwayEvent.Attended
        || event instanceof PathwayEvent.Missed
        || event instanceof PathwayEvent.FacedThreshold faced
            && faced.threshold() == Threshold.KEEP_COMING;
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
