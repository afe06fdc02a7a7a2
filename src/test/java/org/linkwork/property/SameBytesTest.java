package org.linkwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.Comparison;
import org.linkwork.experiment.Replicates;
import org.linkwork.experiment.RunPlan;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Scenario;

class SameBytesTest {
  private static final Town TOWN = Town.whereAllIsOn(600).lasting(13, 26);
  private static final int REPLICATES = 5;

  @Test
  void shouldGiveTheSameBytesOnOneTwoAndEightThreads() {
    List<String> onOne = digestsOn(1);
    assertThat(onOne).hasSize(REPLICATES).doesNotHaveDuplicates();
    assertThat(digestsOn(2)).isEqualTo(onOne);
    assertThat(digestsOn(8)).isEqualTo(onOne);
  }

  @Test
  void shouldGiveTheSameBytesInAComparisonAsAlone() {
    Map<Integer, EventDigest> heard = new ConcurrentSkipListMap<>();
    RunPlan plan =
        RunPlan.onThreads(2)
            .attaching(
                (position, scenario, replicate) ->
                    List.of(
                        position == 1
                            ? heard.computeIfAbsent(replicate, key -> new EventDigest())
                            : event -> {}));
    Scenario other = scenario(TOWN.with(List.of()));
    new Comparison(plan).run(List.of(other, scenario(TOWN)));
    assertThat(heard.values().stream().map(EventDigest::hex).toList()).isEqualTo(digestsOn(1));
  }

  @Test
  void shouldGiveTheSameBytesInAnotherJavaInAnotherCountry() throws Exception {
    String here = TOWN.digest();
    assertThat(TOWN.seeded(1).digest()).isNotEqualTo(here);
    assertThat(digestOfAnotherJava("-XX:TieredStopAtLevel=1", "tr", "TR", "Asia/Kathmandu"))
        .isEqualTo(here);
    assertThat(digestOfAnotherJava("-Xint", "ar", "EG", "Pacific/Chatham")).isEqualTo(here);
  }

  @Test
  void shouldNotDependOnTheOrderOfInterventionsInTheFile() {
    List<InterventionPlan> backwards = new ArrayList<>(TOWN.plans());
    Collections.reverse(backwards);
    assertThat(TOWN.with(backwards).digest()).isEqualTo(TOWN.digest());
  }

  @Test
  void shouldNotDependOnTheOrderInWhichPeopleAreWalked() {
    EventLog forwards = new EventLog();
    SocialPrescribingModel usual = TOWN.passed(forwards);
    EventLog backwards = new EventLog();
    SocialPrescribingModel turned = TOWN.model(backwards);
    turnAround(turned.world().adults());
    Town.passed(turned);

    // Sums over people are rounded in another order; what happens to each must be the same.
    assertThat(backwards.lines(line -> !line.startsWith("WeekEnded")))
        .isEqualTo(forwards.lines(line -> !line.startsWith("WeekEnded")));
    for (int person = 0; person < usual.people().count(); person++) {
      assertThat(turned.stateSignature(person)).isEqualTo(usual.stateSignature(person));
    }
  }

  private static void turnAround(int[] people) {
    for (int low = 0, high = people.length - 1; low < high; low++, high--) {
      int kept = people[low];
      people[low] = people[high];
      people[high] = kept;
    }
  }

  private static List<String> digestsOn(int threads) {
    Map<Integer, EventDigest> heard = new ConcurrentSkipListMap<>();
    RunPlan plan =
        RunPlan.onThreads(threads)
            .attaching(
                (position, scenario, replicate) ->
                    List.of(heard.computeIfAbsent(replicate, key -> new EventDigest())));
    new Replicates(plan).run(scenario(TOWN));
    return heard.values().stream().map(EventDigest::hex).toList();
  }

  private static Scenario scenario(Town town) {
    Scenario one = town.scenario();
    return new Scenario(
        one.name() + town.plans().size(),
        one.question(),
        one.seed(),
        REPLICATES,
        one.sameTown(),
        one.horizon(),
        one.values(),
        one.policyValues(),
        one.parameters(),
        one.policyLevers(),
        one.held(),
        one.interventions());
  }

  private static String digestOfAnotherJava(
      String compiler, String language, String country, String zone)
      throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                compiler,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-cp",
                System.getProperty("java.class.path"),
                SameBytesTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as(said).isZero();
    return said.strip();
  }

  /** What the other Java runs. */
  public static void main(String[] none) {
    System.out.println(TOWN.digest());
  }
}
