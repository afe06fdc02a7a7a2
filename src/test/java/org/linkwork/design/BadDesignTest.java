package org.linkwork.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadDesignTest {
  @TempDir Path directory;
  private ExperimentFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = ExperimentFolder.in(directory);
  }

  /** Adds lines, from line 6 on, to a sound experiment, and compares all that is said of it. */
  private void assertRefused(String lines, String... problems) {
    assertThat(folder.problems(lines)).containsExactly(problems);
  }

  @Test
  void shouldCheckEachLevelAtItsPlaceOnce() {
    assertRefused(
        """
        choices:
          grid:
            service.rooms: [1, 1.5, many]
            service.in_house_share: [1, 2]
            buddy-system.reach: [0, 1.5]
            buddy-system.from_week: [0.5]
            hold.time: [2, neutral]
        uncertain:
          grid: { place.car_share: [0, 1, 99] }
        """,
        "some.yaml:8:24  error  service.rooms is 1.5, but rooms are counted"
            + " - choose a whole number",
        "some.yaml:8:29  error  service.rooms (rooms) is \"many\", not a number - write a number",
        "some.yaml:9:33  error  service.in_house_share is 2, outside its range"
            + " - choose a value from 0 to 1",
        "some.yaml:10:29  error  reach of buddy-system is 1.5 - write a share from 0 to 1",
        "some.yaml:11:30  error  from_week of buddy-system is \"0.5\", not a whole number"
            + " - write a whole number",
        "some.yaml:12:17  error  the level of time is 2 - write a level from 0 to 1, or neutral",
        "some.yaml:14:35  error  place.car_share is 99, outside its range"
            + " - choose a value from 0 to 1");
  }

  @Test
  void shouldRefuseLevelsThatAreNoList() {
    assertRefused(
        "choices: { grid: { service.rooms: 2, service.link_workers: [], buddy-system.reach: [1, 1.0] } }\n",
        "some.yaml:6:35  error  service.rooms is \"2\", not a list of levels"
            + " - write [2], or more levels between the brackets",
        "some.yaml:6:60  error  service.link_workers has no levels"
            + " - write its levels, such as [0, 0.5, 1]",
        "some.yaml:6:88  error  buddy-system.reach has the level 1 twice"
            + " - take one of the two out");
    assertRefused(
        "choices: { grid: { service.link_workers: [{add: 1}] } }\n",
        "some.yaml:6:43  error  service.link_workers (full-time equivalents) is a change of the"
            + " base's value - write the value itself, so that a table of points can be read");
  }

  @Test
  void shouldSayWhereADesignIsMissing() {
    assertRefused(
        "choices: { service.rooms: [1, 2] }\n",
        "some.yaml:6:12  error  choices names factors but no design - put them one step further in,"
            + " under one of grid, list, separate, latin_hypercube, sobol, csv");
    assertRefused(
        "choices: { grid: {}, list: {}, separate: 3 }\n",
        "some.yaml:6:18  error  grid names no factor - write factor: [level, ...] in it",
        "some.yaml:6:28  error  list is a block of keys and values, not a list of points"
            + " - write one line - {factor: level, ...} for each",
        "some.yaml:6:42  error  separate is \"3\", not a list of sets"
            + " - write one line - {factor: [level, ...]} for each");
  }

  @Test
  void shouldRefuseOneFactorOnBothSides() {
    folder.write("other.yaml", "format: 1\nextends: baseline\n");
    assertRefused(
        """
        choices: { grid: { scenario: [other.yaml] } }
        uncertain: { grid: { scenario: [other.yaml] } }
        """,
        "some.yaml:7:22  error  scenario stands under choices and under uncertain"
            + " - let it stand under one of them");
  }

  @Test
  void shouldRefuseRangesThatAreNone() {
    assertRefused(
        """
        uncertain:
          latin_hypercube:
            points: 1
            ranges: { threshold.agree_base: [1, 0], threshold.show_base: 3, place.car_share: [0, 9] }
          sobol: { points: 0.5 }
        """,
        "some.yaml:8:13  error  points of latin_hypercube is 1"
            + " - write a whole number from 2 to 100000 points",
        "some.yaml:9:37  error  the range of threshold.agree_base does not go upwards"
            + " - write the lower end first, and a higher one after it",
        "some.yaml:9:66  error  the range of threshold.show_base is \"3\", not two numbers"
            + " - write [low, high]",
        "some.yaml:9:90  error  place.car_share is 9, outside its range"
            + " - choose a value from 0 to 1",
        "some.yaml:10:10  error  sobol has no \"ranges\" - write ranges: {factor: [low, high]}",
        "some.yaml:10:20  error  points of sobol is \"0.5\", not a whole number"
            + " - write a whole number");
    assertRefused(
        "choices: { sobol: { points: 4, ranges: { scenario: [0, 1] } } }\n",
        "some.yaml:6:52  error  nothing lies between two scenarios"
            + " - put them into a grid or a list");
  }

  @Test
  void shouldPointIntoTheTable() {
    folder.write(
        "points.csv",
        """
        place.car_share,threshold.show_base
        0.5,0.5,0.5
        99,none
        """);
    assertRefused(
        "uncertain: { csv: points.csv }\n",
        "points.csv:2:1  error  this row has 3 cells, but there are 2 columns"
            + " - give every row a cell for each column; an empty one leaves it as in the base",
        "points.csv:3:1  error  place.car_share is 99, outside its range"
            + " - choose a value from 0 to 1",
        "points.csv:3:4  error  threshold.show_base (logit) is \"none\", not a number"
            + " - write a number");
    folder.write("points.csv", "threshold.agree_base,threshold.agree_base,service.rooms\n1,1,1\n");
    assertRefused(
        "uncertain: { csv: points.csv }\n",
        "points.csv:1:22  error  the column \"threshold.agree_base\" stands here for the second"
            + " time - remove one of the two",
        "points.csv:1:43  error  service.rooms is a lever, which somebody chooses"
            + " - put it under choices:");
    folder.write("points.csv", "threshold.agree_base;threshold.show_base\n1;1\n");
    assertRefused(
        "uncertain: { csv: points.csv }\n",
        "points.csv:1:1  error  the columns are not separated by commas"
            + " - save the table with commas between its columns and points in its numbers");
    folder.write("points.csv", "threshold.agree_base\n");
    assertRefused(
        "uncertain: { csv: points.csv }\n",
        "points.csv:1:1  error  the table has no rows - write one for each point");
    assertRefused(
        "uncertain: { csv: pionts.csv }\n",
        "some.yaml:6:19  error  there is no file pionts.csv - did you mean \"points.csv\"?");
  }

  @Test
  void shouldSayAtWhichPointLevelsCannotHoldTogether() {
    assertRefused(
        """
        choices:
          grid:
            service.rooms: [0, 1]
            service.in_house_share: [0, 0.5]
        uncertain: { grid: { threshold.agree_base: [0, 0.5, 1] } }
        """,
        "some.yaml:9:33  error  link workers are to sit in practices (service.in_house_share 0.5)"
            + " that have no room for them (service.rooms 0), at p0003 (service.rooms=0,"
            + " service.in_house_share=0.5, threshold.agree_base=0) and at 2 others"
            + " - set service.rooms to 1 or more, or service.in_house_share to 0");
    assertRefused(
        "weeks: { policy: 10 }\nchoices: { grid: { buddy-system.from_week: [5, 15] } }\n",
        "some.yaml:7:48  error  buddy-system begins in week 15, but the policy period ends after 10"
            + " weeks, at p0003 (buddy-system.from_week=15)"
            + " - begin earlier or lengthen weeks.policy");
  }

  @Test
  void shouldRefuseMorePointsOrRunsThanAnybodyCanWaitFor() {
    assertRefused(
        """
        choices: { latin_hypercube: { points: 90000, ranges: { buddy-system.reach: [0, 1] } } }
        uncertain: { latin_hypercube: { points: [90000, 5], ranges: { threshold.agree_base: [0, 1] } } }
        """,
        "some.yaml:1:1  error  there are 90,000 choices and 90,005 uncertain points, together"
            + " 8,100,450,000 points - let there be 100,000 at most; draw many factors with"
            + " latin_hypercube or sobol");
    folder.write(
        "some.yaml",
        ExperimentFolder.HEAD.replace("replicates: 3", "replicates: 60000")
            + "choices: { sobol: { points: 128, ranges: { buddy-system.reach: [0, 1] } } }\n");
    assertThat(folder.problemsOf("some.yaml"))
        .containsExactly(
            "some.yaml:1:1  error  128 points with up to 60,000 replicates are 7,680,000 runs"
                + " - let there be 5,000,000 at most");
  }
}
