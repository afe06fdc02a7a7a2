package org.linkwork.teach.town;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.practice.GeneralPractitioner;
import org.linkwork.practice.LinkWorker;
import org.linkwork.record.Funnel;
import org.linkwork.record.LossReason;
import org.linkwork.record.Outcome;
import org.linkwork.record.PatientJourneys;
import org.linkwork.record.People;
import org.linkwork.record.Recorders;
import org.linkwork.record.Stage;
import org.linkwork.record.WeeklyCounts;
import org.linkwork.record.WeeklySeries;
import org.linkwork.scenario.Scenario;
import org.linkwork.story.Lives;
import org.linkwork.teach.lesson.Measure;
import org.linkwork.world.World;

/** One run of a town, watched week by week. */
public final class TownRun {
  private static final List<Outcome> SERIES =
      List.of(
          Outcome.WAITING,
          Outcome.LONGEST_WAIT,
          Outcome.GROUPS_OPEN,
          Outcome.ATTENDING,
          Outcome.WENT_UNSEEN,
          Outcome.LIFE_SATISFACTION);

  private static final double THOUSANDTHS = 1000;

  private final int warmUp;
  private final int weeks;
  private final GroupsSeen groups = new GroupsSeen();
  private final WeeklyCounts counts;
  private final PatientJourneys journeys;
  private final WhereRecorder where;
  private final SocialPrescribingModel model;
  private final List<Funnel> funnels = new ArrayList<>();
  private final List<int[]> gps = new ArrayList<>();
  private final List<int[][]> linkWorkers = new ArrayList<>();

  private TownRun(Scenario scenario, int replicate) {
    warmUp = scenario.horizon().warmUpWeeks();
    weeks = scenario.horizon().policyWeeks();
    counts = new WeeklyCounts(scenario.horizon());
    journeys = new PatientJourneys(warmUp);
    where = new WhereRecorder(warmUp, groups::place);
    model = Lives.model(scenario, replicate, new Recorders(List.of(counts, journeys, where)));
  }

  /**
   * The picture of one replicate of a scenario.
   *
   * @param replicate number of the run, from 0
   * @param shouldStop asked every week whether to give up
   * @return the picture, or empty if it gave up
   */
  public static Optional<TownPicture> of(
      Scenario scenario, int replicate, BooleanSupplier shouldStop) {
    return new TownRun(scenario, replicate).watched(shouldStop);
  }

  private Optional<TownPicture> watched(BooleanSupplier shouldStop) {
    while (!model.isOver()) {
      if (shouldStop.getAsBoolean()) {
        return Optional.empty();
      }
      model.passWeek();
      if (model.week() > warmUp) {
        look(model.week() - 1);
      }
    }
    return Optional.of(picture());
  }

  private void look(int week) {
    World world = model.world();
    groups.look(world.community(), week - warmUp);
    funnels.add(journeys.funnel());
    gps.add(
        world.practices().stream()
            .flatMap(practice -> practice.gps().stream())
            .mapToInt(TownRun::present)
            .toArray());
    linkWorkers.add(
        world.linkWorkers().all().stream()
            .map(worker -> state(worker, week))
            .toArray(int[][]::new));
  }

  private static int present(GeneralPractitioner gp) {
    return !gp.isPresent() ? 0 : gp.isLocum() ? 2 : 1;
  }

  private static int[] state(LinkWorker worker, int week) {
    return new int[] {
      worker.isPresent() && worker.fullTimeShare() > 0 ? 1 : 0,
      worker.waiting().length(),
      worker.waiting().longestWait(week),
      worker.supported().size()
    };
  }

  private TownPicture picture() {
    WeeklySeries series = counts.series();
    Funnel last = funnels.get(weeks - 1);
    return new TownPicture(
        weeks,
        model.people().count(),
        (int) last.reached(Stage.NOT_IN_NEED),
        funnels.stream().map(TownRun::reached).toArray(int[][]::new),
        endings(last),
        shown(series),
        groups.seen(),
        gps.toArray(int[][]::new),
        linkWorkers.toArray(int[][][]::new),
        people(),
        measures(last, series));
  }

  private static int[] reached(Funnel funnel) {
    int[] people = new int[Stage.values().length];
    for (Stage stage : Stage.values()) {
      people[stage.ordinal()] = (int) funnel.reached(stage);
    }
    return people;
  }

  private List<TownPicture.Ending> endings(Funnel last) {
    List<TownPicture.Ending> endings = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      for (LossReason reason : LossReason.values()) {
        int[] people =
            funnels.stream().mapToInt(funnel -> (int) funnel.stopped(stage, reason)).toArray();
        boolean ever = false;
        for (int week : people) {
          ever |= week > 0;
        }
        if (ever) {
          endings.add(
              new TownPicture.Ending(
                  stage.ordinal(), reason.label(), reason.isGoodEnding(), people));
        }
      }
    }
    return endings;
  }

  private Map<String, List<Double>> shown(WeeklySeries series) {
    Map<String, List<Double>> shown = new LinkedHashMap<>();
    for (Outcome outcome : SERIES) {
      List<Double> values = new ArrayList<>();
      for (int week = warmUp; week < warmUp + weeks; week++) {
        double value = series.at(outcome, week);
        values.add(Double.isFinite(value) ? Math.rint(value * THOUSANDTHS) / THOUSANDTHS : null);
      }
      shown.put(outcome.key(), values);
    }
    return shown;
  }

  private List<TownPicture.Person> people() {
    People people = model.people();
    List<TownPicture.Person> shown = new ArrayList<>();
    for (int person = 0; person < people.count(); person++) {
      if (where.moves(person) != null) {
        int who =
            100 * (people.sex(person).ordinal() + 1)
                + 10 * people.ageBand(person).ordinal()
                + people.deprivationFifth(person);
        shown.add(new TownPicture.Person(person, who, where.moves(person)));
      }
    }
    return shown;
  }

  private static Map<String, Double> measures(Funnel funnel, WeeklySeries series) {
    Map<String, Double> measures = new LinkedHashMap<>();
    for (Measure measure : Measure.all()) {
      double value = measure.of(funnel, series);
      measures.put(measure.key(), Double.isFinite(value) ? value : null);
    }
    return measures;
  }
}
