package org.linkwork.teach.town;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linkwork.community.Community;
import org.linkwork.community.CommunityGroup;

/** Community groups as they were at the end of each week, in the order in which they appeared. */
final class GroupsSeen {
  private final Map<Integer, Integer> places = new LinkedHashMap<>();
  private final List<CommunityGroup> groups = new ArrayList<>();
  private final List<Integer> from = new ArrayList<>();
  private final List<List<int[]>> members = new ArrayList<>();

  /** The place of a group in the list; a new one gets the next. */
  int place(int id) {
    return places.computeIfAbsent(id, unknown -> places.size());
  }

  /** Looks at all groups at the end of a week, counted from the end of the warm-up. */
  void look(Community community, int week) {
    for (CommunityGroup group : community.open()) {
      int place = place(group.id());
      while (groups.size() <= place) {
        groups.add(null);
        from.add(week);
        members.add(new ArrayList<>());
      }
      if (groups.get(place) == null) {
        groups.set(place, group);
        from.set(place, week);
      }
      members.get(place).add(new int[] {group.placesTaken(), group.members()});
    }
  }

  List<TownPicture.Group> seen() {
    List<TownPicture.Group> seen = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      CommunityGroup group = place < groups.size() ? groups.get(place) : null;
      // A group that closed in the week it was named in was never seen open.
      seen.add(
          group == null
              ? new TownPicture.Group("", -1, 0, 0, new int[0][])
              : new TownPicture.Group(
                  group.name(),
                  group.slot(),
                  group.places(),
                  from.get(place),
                  members.get(place).toArray(int[][]::new)));
    }
    return seen;
  }
}
