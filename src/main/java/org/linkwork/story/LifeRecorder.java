package org.linkwork.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.People;
import org.linkwork.record.PersonState;
import org.linkwork.record.Recorder;

/** Keeps what concerns one person: their own events, news of their referrals, their states. */
final class LifeRecorder implements Recorder {
  private final int person;
  private final TreeMap<Integer, String> groups = new TreeMap<>();
  private final Set<Integer> referrals = new TreeSet<>();
  private final List<WeekLived> weeks = new ArrayList<>();
  private final List<PathwayEvent> thisWeek = new ArrayList<>();
  private boolean adult;
  private PersonState state;

  LifeRecorder(int person) {
    this.person = person;
  }

  @Override
  public void begins(People people) {
    adult = people.isAdult(person);
  }

  @Override
  public void heard(PathwayEvent event) {
    if (event instanceof PathwayEvent.Personal personal) {
      if (personal.person() == person) {
        hearOwn(personal);
      }
    } else if (event instanceof PathwayEvent.FedBack news) {
      if (referrals.contains(news.referral())) {
        thisWeek.add(news);
      }
    } else if (event instanceof PathwayEvent.GroupOpened opened) {
      groups.put(opened.group(), opened.name());
    }
  }

  @Override
  public boolean wantsReasonsOf(int whom) {
    return whom == person;
  }

  @Override
  public boolean wantsStates(int week) {
    return adult;
  }

  @Override
  public boolean wantsStateOf(int whom, int week) {
    return whom == person;
  }

  /** Notes a group that was there before the first week. */
  void knows(int group, String name) {
    groups.put(group, name);
  }

  /** Ends a week with the signature of the person at its end. */
  void endWeek(int week, long signature) {
    weeks.add(new WeekLived(week, thisWeek, Optional.ofNullable(state), signature));
    thisWeek.clear();
    state = null;
  }

  List<WeekLived> weeks() {
    return weeks;
  }

  TreeMap<Integer, String> groups() {
    return groups;
  }

  private void hearOwn(PathwayEvent.Personal event) {
    if (event instanceof PathwayEvent.StateSeen seen) {
      state = seen.state();
      return;
    }
    if (event instanceof PathwayEvent.Referred referred) {
      referrals.add(referred.referral());
    }
    thisWeek.add(event);
  }
}
