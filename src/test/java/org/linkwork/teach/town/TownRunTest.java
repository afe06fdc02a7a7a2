package org.linkwork.teach.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SingleRun;
import org.linkwork.record.Outcome;
import org.linkwork.record.Stage;
import org.linkwork.scenario.Scenario;
import org.linkwork.story.Episodes;
import org.linkwork.story.EventfulLives;
import org.linkwork.story.Life;
import org.linkwork.story.Lives;
import org.linkwork.story.WeekLived;
import org.linkwork.teach.lesson.LessonReader;
import org.linkwork.teach.lesson.Setting;
import org.linkwork.teach.lesson.Town;

class TownRunTest {
  private static final Town TOWN =
      LessonReader.read(Path.of("scenarios", "lessons", "leaky-pathway.yaml")).town();
  private static final Scenario TODAY = TOWN.scenario(TOWN.today());
  private static final Scenario CHANGED = TOWN.scenario(Setting.read("1-2-2").orElseThrow());

  @Test
  void shouldShowWhatAnyOtherCommandCounts() throws RunFailedException {
    RunResult run = SingleRun.fresh().run(CHANGED, 3, () -> false).orElseThrow();
    TownPicture picture = TownRun.of(CHANGED, 3, () -> false).orElseThrow();
    for (Stage stage : Stage.values()) {
      assertThat(picture.reached()[51][stage.ordinal()])
          .isEqualTo((int) run.funnel().reached(stage));
    }
    for (TownPicture.Ending ending : picture.ended()) {
      assertThat(ending.people()[51]).isPositive().isLessThanOrEqualTo(picture.adults());
    }
    assertThat(picture.measures())
        .containsEntry("outcome.referred", run.total(Outcome.REFERRED))
        .containsEntry("outcome.mean_wait", run.total(Outcome.MEAN_WAIT));
    assertThat(picture.series().get("groups_open").get(0))
        .isEqualTo(run.weekly().at(Outcome.GROUPS_OPEN, 26));
  }

  @Test
  void shouldShowGroupsAndQueuesAsTheyAreCounted() {
    TownPicture picture = TownRun.of(TODAY, 0, () -> false).orElseThrow();
    for (int week = 0; week < picture.weeks(); week++) {
      int now = week;
      long open =
          picture.groups().stream()
              .filter(group -> group.from() <= now && now < group.from() + group.members().length)
              .count();
      assertThat((double) open).isEqualTo(picture.series().get("groups_open").get(week));
      int waiting = 0;
      for (int[] worker : picture.linkWorkers()[week]) {
        waiting += worker[1];
      }
      assertThat((double) waiting).isEqualTo(picture.series().get("waiting").get(week));
    }
  }

  @Test
  void shouldPutAsManyDotsInGroupsAsThereAreReferredMembers() {
    TownPicture picture = TownRun.of(CHANGED, 0, () -> false).orElseThrow();
    int last = picture.weeks() - 1;
    int inGroups = 0;
    for (TownPicture.Person person : picture.people()) {
      int end = person.moves().length;
      int stage = person.moves()[end - 2];
      if (stage >= Stage.TURNED_UP.ordinal() && person.moves()[end - 1] > 0) {
        inGroups++;
      }
    }
    assertThat((double) inGroups)
        .isEqualTo(picture.series().get("attending").get(last))
        .isPositive();
  }

  @Test
  void shouldHaveTheSamePeopleInBothTowns() {
    TownPicture here = TownRun.of(TODAY, 0, () -> false).orElseThrow();
    TownPicture there = TownRun.of(CHANGED, 0, () -> false).orElseThrow();
    assertThat(there.registered()).isEqualTo(here.registered());
    assertThat(there.adults()).isEqualTo(here.adults());
    for (TownPicture.Person person : here.people()) {
      there.people().stream()
          .filter(other -> other.id() == person.id())
          .forEach(other -> assertThat(other.who()).isEqualTo(person.who()));
    }
  }

  @Test
  void shouldStopInTheWeekInWhichItIsNoLongerWanted() {
    AtomicInteger asked = new AtomicInteger();
    assertThat(TownRun.of(TODAY, 0, () -> asked.incrementAndGet() > 5)).isEmpty();
    assertThat(asked).hasValue(6);
  }

  @Test
  void shouldTellManyStoriesAsIfEachWereAlone() {
    Life together = Lives.lived(CHANGED, 0, List.of(150, 4, 173)).get(2);
    Life alone = Lives.lived(List.of(CHANGED), 0, 173).get(0);
    assertThat(together.portrait()).isEqualTo(alone.portrait());
    assertThat(Episodes.of(together)).isEqualTo(Episodes.of(alone));
    assertThat(together.weeks())
        .extracting(WeekLived::signature)
        .isEqualTo(alone.weeks().stream().map(WeekLived::signature).toList());
  }

  @Test
  void shouldPartTheStoriesOfOnePersonWhereTheyPart() {
    int whom = EventfulLives.between(TODAY, CHANGED, 0).get(0).person();
    List<Life> lives = Lives.lived(List.of(TODAY, CHANGED), 0, whom);
    TwoLives story = TwoLives.of(lives.get(0), lives.get(1));
    assertThat(story.parts()).isNotNull();
    assertThat(story.before()).allSatisfy(scene -> assertThat(scene.to()).isLessThanOrEqualTo(51));
    assertThat(story.changed()).isNotEqualTo(story.today());
    TwoLives same = TwoLives.of(lives.get(0), lives.get(0));
    assertThat(same.parts()).isNull();
    assertThat(same.changed()).isEmpty();
  }
}
