package org.linkwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linkwork.record.Outcome;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Recorder;
import org.linkwork.scenario.Scenario;

class ReplicatesTest {
  private static final Scenario TWELVE = ToyWorld.scenario("toy", 0.1, 12);

  @Test
  void shouldGiveReplicatesInOrder() {
    ReplicateSet runs = run(RunPlan.onThreads(4));

    assertThat(runs.results())
        .extracting(RunResult::replicate)
        .containsExactlyElementsOf(IntStream.range(0, 12).boxed().toList());
    assertThat(runs.failures()).isEmpty();
    assertThat(runs.stopped()).isFalse();
    assertThat(runs.asked()).isEqualTo(12);
  }

  @Test
  void shouldGiveTheSameResultsOnAnyNumberOfThreads() {
    String one = ResultText.of(run(RunPlan.onThreads(1).keepingPeople()));

    assertThat(ResultText.of(run(RunPlan.onThreads(2).keepingPeople()))).isEqualTo(one);
    assertThat(ResultText.of(run(RunPlan.onThreads(8).keepingPeople()))).isEqualTo(one);
  }

  @Test
  void shouldDifferFromReplicateToReplicate() {
    assertThat(run(RunPlan.onThreads(2)).summary(Outcome.MET).sd()).isPositive();
  }

  @Test
  void shouldReadWhatTheWorldTold() {
    RunResult run = run(RunPlan.onThreads(1).keepingPeople()).results().get(3);
    double satisfaction = 0;
    for (float one : run.people().orElseThrow().lifeSatisfaction()) {
      satisfaction += one;
    }

    // In this world every meeting of the policy period adds one point in one of eight weeks.
    assertThat(satisfaction * 8).isEqualTo(run.total(Outcome.MET));
    assertThat(run.funnel().reached()[0]).isEqualTo(40);
    assertThat(run.seconds()).isPositive();
  }

  @Test
  void shouldKeepWhatBecameOfEachPersonOnlyWhenAsked() {
    assertThat(run(RunPlan.onThreads(2)).results().get(0).people()).isEmpty();
  }

  @Test
  void shouldSummariseSeriesOverReplicates() {
    ReplicateSet runs = run(RunPlan.onThreads(2));

    SeriesBand band = runs.band(Outcome.MET);

    assertThat(band.weeks()).hasSize(ToyWorld.HORIZON.weeks());
    assertThat(band.weeks().get(5).n()).isEqualTo(12);
    assertThat(band.weeks().get(5).mean())
        .isEqualTo(
            runs.results().stream()
                .mapToDouble(run -> run.weekly().at(Outcome.MET, 5))
                .average()
                .orElseThrow());
  }

  @Test
  void shouldKeepTheTownAndChangeTheLuckWhereTheTownIsTheSame() {
    List<Long> towns = new ArrayList<>();
    List<Long> lucks = new ArrayList<>();
    Worlds worlds =
        (scenario, draws, recorder) -> {
          towns.add(draws.townKey());
          lucks.add(draws.luckKey());
          return new ToyWorld(scenario, draws, recorder);
        };

    new Replicates(RunPlan.onThreads(1), worlds)
        .run(ToyWorld.scenario("toy", 0, 3, 5, 1, ToyWorld.HORIZON, true));

    assertThat(towns.stream().distinct()).hasSize(1);
    assertThat(lucks.stream().distinct()).hasSize(3);
  }

  @Test
  void shouldReportAFailureAndGoOn() {
    ReplicateSet runs =
        new Replicates(RunPlan.onThreads(2).attaching(failingIn(3, 6)), ToyWorld::new).run(TWELVE);

    assertThat(runs.results()).hasSize(11).noneMatch(run -> run.replicate() == 3);
    assertThat(runs.failures()).singleElement().satisfies(this::isTheFailure);
    assertThat(runs.stopped()).isFalse();
  }

  private void isTheFailure(RunFailure failure) {
    assertThat(failure.replicate()).isEqualTo(3);
    assertThat(failure.seed()).isEqualTo(1);
    assertThat(failure.stage()).isEqualTo(RunStage.RUNNING);
    assertThat(failure.cause()).isInstanceOf(IllegalStateException.class);
    assertThat(failure.sentence())
        .isEqualTo(
            "Replicate 3 of toy (seed 1) failed while passing the weeks, after 6 weeks: the group"
                + " has no room");
  }

  @Test
  void shouldSayAtWhichStageARunFailed() {
    Worlds unbuildable =
        (scenario, draws, recorder) -> {
          throw new OutOfMemoryError("Java heap space");
        };
    Attachments unopenable =
        (place, scenario, replicate) -> {
          throw new IOException("No space left on device");
        };
    Attachments unclosable =
        (place, scenario, replicate) ->
            List.of(
                new Closing(
                    () -> {
                      throw new IOException("No space left on device");
                    }));

    assertThat(failures(new Replicates(RunPlan.onThreads(1), unbuildable)))
        .allMatch(failure -> failure.stage() == RunStage.BUILDING)
        .allMatch(failure -> failure.message().equals("Java heap space"))
        .hasSize(12);
    assertThat(failures(new Replicates(RunPlan.onThreads(1).attaching(unopenable), ToyWorld::new)))
        .allMatch(failure -> failure.stage() == RunStage.BUILDING)
        .hasSize(12);
    assertThat(failures(new Replicates(RunPlan.onThreads(1).attaching(unclosable), ToyWorld::new)))
        .allMatch(failure -> failure.stage() == RunStage.READING)
        .hasSize(12);
  }

  @Test
  void shouldCloseRecordersOfEveryRunHoweverItEnds() {
    List<String> closed = Collections.synchronizedList(new ArrayList<>());
    Attachments both =
        (place, scenario, replicate) ->
            replicate == 1
                ? List.of(new Closing(() -> closed.add("closed")), failing(2))
                : List.of(new Closing(() -> closed.add("closed")));

    new Replicates(RunPlan.onThreads(1).attaching(both), ToyWorld::new)
        .run(ToyWorld.scenario("toy", 0, 3));

    assertThat(closed).hasSize(3);
  }

  @Test
  void shouldLeaveNothingRunningWhenItReturns() {
    AtomicInteger opened = new AtomicInteger();
    AtomicInteger closed = new AtomicInteger();
    Attachments slowToClose =
        (place, scenario, replicate) -> {
          opened.incrementAndGet();
          return List.of(
              new Closing(
                  () -> {
                    pause();
                    closed.incrementAndGet();
                  }));
        };

    new Replicates(RunPlan.onThreads(4).attaching(slowToClose), ToyWorld::new)
        .run(ToyWorld.scenario("toy", 0, 1), new Precision(Outcome.MEAN_WAIT, 0.5, 10, 200));

    assertThat(opened.get()).isGreaterThanOrEqualTo(15);
    assertThat(closed.get()).isEqualTo(opened.get());
  }

  @Test
  void shouldKeepFinishedRunsWhenStopped() {
    StopSign stop = new StopSign();
    Progress stopsAfterFour =
        (finished, planned, share) -> {
          if (finished == 4) {
            stop.request();
          }
        };

    ReplicateSet runs = run(RunPlan.onThreads(1).reportingTo(stopsAfterFour).stoppedBy(stop));

    assertThat(runs.stopped()).isTrue();
    assertThat(runs.asked()).isEqualTo(12);
    assertThat(runs.results()).extracting(RunResult::replicate).containsExactly(0, 1, 2, 3);
    assertThat(runs.failures()).isEmpty();
  }

  @Test
  void shouldStopWhenTheWaitingThreadIsInterrupted() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Progress slow =
        (finished, planned, share) -> {
          begun.countDown();
          pause();
        };
    StopSign stop = new StopSign();
    List<ReplicateSet> outcome = Collections.synchronizedList(new ArrayList<>());
    Thread waiting =
        new Thread(() -> outcome.add(run(RunPlan.onThreads(2).reportingTo(slow).stoppedBy(stop))));
    waiting.start();
    begun.await();
    waiting.interrupt();
    waiting.join();

    assertThat(stop.isRequested()).isTrue();
    assertThat(outcome).singleElement().matches(ReplicateSet::stopped);
  }

  @Test
  void shouldBeginNothingOnceStopped() {
    StopSign stop = new StopSign();
    stop.request();

    ReplicateSet runs = run(RunPlan.onThreads(2).stoppedBy(stop));

    assertThat(runs.results()).isEmpty();
    assertThat(runs.stopped()).isTrue();
  }

  @Test
  void shouldReportProgressUntilAllIsDone() {
    List<Double> shares = new ArrayList<>();
    List<Integer> finished = new ArrayList<>();

    run(
        RunPlan.onThreads(3)
            .attaching(failingIn(5, 2))
            .reportingTo(
                (done, planned, share) -> {
                  finished.add(done);
                  shares.add(share);
                }));

    assertThat(shares).isSorted().endsWith(1.0);
    assertThat(finished).isSorted().endsWith(12);
  }

  @Test
  void shouldRefuseToRunOnNoThread() {
    assertThatThrownBy(() -> RunPlan.onThreads(0)).hasMessage("At least 1 thread is needed, not 0");
  }

  private static ReplicateSet run(RunPlan plan) {
    return new Replicates(plan, ToyWorld::new).run(TWELVE);
  }

  private static List<RunFailure> failures(Replicates replicates) {
    return replicates.run(TWELVE).failures();
  }

  private static Attachments failingIn(int replicate, int week) {
    return (place, scenario, each) -> each == replicate ? List.of(failing(week)) : List.of();
  }

  private static Recorder failing(int week) {
    return event -> {
      if (event.week() == week) {
        throw new IllegalStateException("the group has no room");
      }
    };
  }

  private static void pause() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A recorder of nothing with something to do when it is closed. */
  private record Closing(Closeable whenClosed) implements Recorder, Closeable {
    @Override
    public void heard(PathwayEvent event) {}

    @Override
    public void close() throws IOException {
      whenClosed.close();
    }
  }
}
