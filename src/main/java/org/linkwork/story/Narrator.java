package org.linkwork.story;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.record.LossReason;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Stage;
import org.linkwork.record.Threshold;

/**
 * Tells the weeks of one life in words, one after the other, since later weeks refer to earlier
 * ones.
 */
final class Narrator {
  private static final double GOOD_NEWS = 0.5;

  private final Life life;
  private boolean referralOpen;
  private int group = -1;
  private int firstSessionWeek;

  Narrator(Life life) {
    this.life = life;
  }

  /** Everything that happened in a week and all that weighed, a sentence each. */
  List<String> tell(WeekLived week) {
    List<String> sentences = sentences(week, true);
    if (week.events().stream().anyMatch(Narrator::isTurningPoint)) {
      week.state()
          .ifPresent(
              state ->
                  sentences.add(
                      "Life satisfaction at the end of the week: %s of 10."
                          .formatted(Figures.one(state.lifeSatisfaction()))));
    }
    return sentences;
  }

  /** Only what happened in a week, a sentence each. */
  List<String> tellHappenings(WeekLived week) {
    return sentences(week, false);
  }

  /** The group that the person is a member of, or is expected at, in words. */
  String groupName() {
    return "the " + life.groups().getOrDefault(group, "group");
  }

  private List<String> sentences(WeekLived week, boolean withThresholds) {
    List<String> sentences = new ArrayList<>();
    List<PathwayEvent> events = week.events();
    for (int at = 0; at < events.size(); at++) {
      PathwayEvent next = at + 1 < events.size() ? events.get(at + 1) : null;
      if (events.get(at) instanceof PathwayEvent.FacedThreshold faced) {
        addThreshold(faced, withThresholds, sentences);
      } else {
        String sentence = sentence(events.get(at), next);
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }

  private void addThreshold(
      PathwayEvent.FacedThreshold faced, boolean withTerms, List<String> sentences) {
    if (withTerms) {
      sentences.add(ThresholdInWords.of(faced));
    }
    if (faced.threshold() == Threshold.TURN_UP && !faced.passed()) {
      sentences.add("Is expected at " + groupName() + " and does not go.");
    }
  }

  private String sentence(PathwayEvent event, PathwayEvent next) {
    if (event instanceof PathwayEvent.WentUnseen) {
      return "Asks for an appointment, and none is left this week.";
    } else if (event instanceof PathwayEvent.Consulted consulted) {
      return consultation(consulted, next);
    } else if (event instanceof PathwayEvent.Recognised) {
      return next instanceof PathwayEvent.NotOffered not
          ? "The GP sees the need and offers nothing: " + not.reason().label() + "."
          : "The GP sees the need.";
    } else if (event instanceof PathwayEvent.NotOffered not) {
      return not.reason().lostAfter() == Stage.IN_NEED
          ? "The need stays unseen: " + not.reason().label() + "."
          : "";
    } else if (event instanceof PathwayEvent.Offered offered) {
      return (offered.byReceptionist() ? "A receptionist" : "The GP")
          + " offers social prescribing.";
    } else if (event instanceof PathwayEvent.Declined declined) {
      return "Says no: " + declined.reason().label() + ".";
    } else if (event instanceof PathwayEvent.Prescribed) {
      return "An antidepressant is started.";
    } else if (event instanceof PathwayEvent.FedBack news) {
      return "News of it reaches the GP who referred: %s (reward %s)."
          .formatted(tone(news.reward()), Figures.signed(news.reward()));
    }
    return afterReferral(event);
  }

  private String consultation(PathwayEvent.Consulted consulted, PathwayEvent next) {
    return "Sees %s (post %d) for %s minutes%s%s; trust is then %s of 1%s."
        .formatted(
            consulted.usualGp() ? "the usual GP" : "another GP",
            consulted.gp(),
            Figures.one(consulted.minutes()),
            consulted.socialNeed() ? " with an unmet social need" : " for health alone",
            consulted.weeksWaited() == 0
                ? ""
                : ", " + Figures.count(consulted.weeksWaited(), "week") + " after first asking",
            Figures.two(consulted.trust()),
            consulted.socialNeed() && !isAnswer(next) ? whyNoAnswer() : "");
  }

  private String whyNoAnswer() {
    return referralOpen
        ? "; a referral is open already"
        : "; there is no social prescribing to offer";
  }

  private String afterReferral(PathwayEvent event) {
    if (event instanceof PathwayEvent.Referred referred) {
      referralOpen = true;
      return referred.linkWorker() < 0
          ? "Says yes, and the GP signposts straight to a group."
          : "Says yes and is referred to a link worker (post " + referred.linkWorker() + ").";
    } else if (event instanceof PathwayEvent.Met met) {
      return met.weeksWaited() == 0
          ? "Meets the link worker in the week of the referral."
          : "Meets the link worker, %s after the referral."
              .formatted(Figures.count(met.weeksWaited(), "week"));
    } else if (event instanceof PathwayEvent.FollowedUp) {
      return "Speaks with the link worker again.";
    } else if (event instanceof PathwayEvent.ProblemSolved) {
      return "A practical problem is solved.";
    } else if (event instanceof PathwayEvent.Matched matched) {
      group = matched.group();
      return "A place is found in %s, with a fit of %s of 1."
          .formatted(groupName(), Figures.two(matched.fit()));
    }
    return inTheGroup(event);
  }

  private String inTheGroup(PathwayEvent event) {
    if (event instanceof PathwayEvent.TurnedUp up) {
      firstSessionWeek = up.week();
      return "Turns up at %s for the first time, %s after the referral."
          .formatted(groupName(), Figures.count(up.weeksSinceReferral(), "week"));
    } else if (event instanceof PathwayEvent.StayedAway away) {
      return "Is not expected any longer: " + away.reason().label() + ".";
    } else if (event instanceof PathwayEvent.Attended attended) {
      return attended.accompanied() ? "Somebody goes along." : "";
    } else if (event instanceof PathwayEvent.Missed) {
      return "Misses the session.";
    } else if (event instanceof PathwayEvent.StillComing still) {
      return still.week() - firstSessionWeek < still.weeks()
          ? "Has been a member to the end of the course, which counts as still coming after %d weeks."
              .formatted(still.weeks())
          : "Is still a member after %d weeks.".formatted(still.weeks());
    } else if (event instanceof PathwayEvent.FormCompleted) {
      return "Fills in an outcome form.";
    } else if (event instanceof PathwayEvent.Benefited benefited) {
      return "Feels clearly better than at referral: life satisfaction is up by %s points."
          .formatted(Figures.one(benefited.gain()));
    } else if (event instanceof PathwayEvent.LostGroup lost) {
      return "The group closes; connection falls by %s of 1.".formatted(Figures.two(lost.drop()));
    } else if (event instanceof PathwayEvent.Ended ended) {
      referralOpen = false;
      return ending(ended);
    }
    throw new IllegalStateException("No words for " + event + ".");
  }

  private static String ending(PathwayEvent.Ended ended) {
    if (ended.reason() == LossReason.MOVED_AWAY) {
      return "Moves away or dies; the story goes on with somebody like them who moves in.";
    }
    return journeysEnd(ended) + ": " + ended.reason().label() + ".";
  }

  private static String journeysEnd(PathwayEvent.Ended ended) {
    if (ended.reason().isGoodEnding()) {
      return "This journey ends well";
    }
    if (ended.reason() == LossReason.GROUP_CLOSED) {
      return "This journey ends";
    }
    return switch (ended.reached()) {
      case TURNED_UP -> "Stops coming";
      case STILL_COMING_AT_12_WEEKS -> "Stops coming, after more than 12 weeks";
      case STILL_COMING_AT_52_WEEKS -> "Stops coming, after more than a year";
      default -> "This journey ends";
    };
  }

  private static String tone(double reward) {
    if (reward < 0) {
      return "bad news";
    }
    return reward > GOOD_NEWS ? "good news" : "news of no change";
  }

  private static boolean isAnswer(PathwayEvent event) {
    return event instanceof PathwayEvent.Recognised || event instanceof PathwayEvent.NotOffered;
  }

  private static boolean isTurningPoint(PathwayEvent event) {
    return event instanceof PathwayEvent.Referred
        || event instanceof PathwayEvent.Met
        || event instanceof PathwayEvent.TurnedUp
        || event instanceof PathwayEvent.StillComing
        || event instanceof PathwayEvent.LostGroup
        || event instanceof PathwayEvent.Ended
        || event instanceof PathwayEvent.Prescribed;
  }
}
