package org.linkwork.teach.town;

import java.util.List;
import java.util.Optional;
import org.linkwork.story.Episode;
import org.linkwork.story.Episodes;
import org.linkwork.story.Life;
import org.linkwork.story.Parting;

/**
 * One person's story in two worlds, as the page tells it; weeks count from the end of the warm-up.
 *
 * @param person the person's number
 * @param portrait who that is, a sentence each
 * @param parts the week in which the two lives part; null where they never do
 * @param why what differs then, a sentence each
 * @param before what happened in both worlds alike, before they part visibly
 * @param today what happened from then on in the town as it is
 * @param changed what happened from then on in the other town
 */
public record TwoLives(
    int person,
    List<String> portrait,
    Integer parts,
    List<String> why,
    List<Scene> before,
    List<Scene> today,
    List<Scene> changed) {
  /**
   * A stretch of a life.
   *
   * @param from first week
   * @param to last week
   * @param sentences what happened
   */
  public record Scene(int from, int to, List<String> sentences) {}

  /** The story of these two lives of one person. */
  public static TwoLives of(Life today, Life changed) {
    Optional<Parting> parting = Parting.of(today, changed);
    int cut =
        parting
            .map(parts -> parts.firstOtherEvent().orElse(Math.max(0, parts.week())))
            .orElse(Integer.MAX_VALUE);
    List<Episode> here = Episodes.of(today, cut);
    List<Episode> there = Episodes.of(changed, cut);
    return new TwoLives(
        today.portrait().person(),
        today.portrait().sentences(),
        parting.map(parts -> today.policyWeek(parts.week())).orElse(null),
        parting.map(Parting::why).orElse(List.of()),
        here.stream().filter(e -> e.firstWeek() < cut).map(e -> scene(today, e)).toList(),
        here.stream().filter(e -> e.firstWeek() >= cut).map(e -> scene(today, e)).toList(),
        there.stream().filter(e -> e.firstWeek() >= cut).map(e -> scene(changed, e)).toList());
  }

  private static Scene scene(Life life, Episode episode) {
    return new Scene(
        life.policyWeek(episode.firstWeek()),
        life.policyWeek(episode.lastWeek()),
        episode.sentences());
  }
}
