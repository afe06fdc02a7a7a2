package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linkwork.chance.Draws;

/**
 * History matching by waves, then weights on fresh seeds, then a check on seeds fresher still.
 *
 * <p>Everything that it does next follows from the question and the answers so far, so that a
 * calibration whose answers are kept goes on where it was cut off.
 */
public final class Calibration {
  /** Places at each level of a search, over all searches. */
  private static final int POPULATION = 2_000;

  /** With fewer aims than this all must be met from the beginning. */
  private static final int FEWEST_TO_SPARE_ONE = 4;

  /** At most one aim in so many is spared at each place. */
  private static final int AIMS_A_SPARED_ONE = 4;

  private static final int PLACES_FOR_ONE_AIM = 400;

  private final CalibrationQuestion question;
  private final CalibrationRule rule;
  private final TargetFunction function;
  private final CalibrationListener listener;
  private final int population;
  private final List<WaveOutcome> outcomes = new ArrayList<>();
  private Region region;

  /** A calibration that has not begun. */
  public Calibration(
      CalibrationQuestion question, TargetFunction function, CalibrationListener listener) {
    this(question, function, listener, POPULATION);
  }

  /** One whose searches have so many places at each level. */
  Calibration(
      CalibrationQuestion question,
      TargetFunction function,
      CalibrationListener listener,
      int population) {
    this.question = question;
    this.rule = question.rule();
    this.function = function;
    this.listener = listener;
    this.population = population;
    this.region = new Region(question.aims(), List.of());
  }

  /** Carries it out; empty if the function was stopped. */
  public Optional<CalibrationResults> carryOut() {
    if (!matchHistory()) {
      return Optional.empty();
    }
    WaveOutcome last = outcomes.get(outcomes.size() - 1);
    List<double[]> places =
        last.survey().picked(rule.candidates(), seed(outcomes.size(), Part.CANDIDATES));
    List<Evaluation> candidates =
        evaluations(places, rule.firstCandidate(), rule.candidateReplicates(), rule.mostWaves());
    Optional<List<Answer>> tried = function.at(candidates);
    if (tried.isEmpty()) {
      return Optional.empty();
    }
    List<Aim> aims = question.aims();
    double[] chance = ChanceInRuns.variances(aims, tried.get(), last.wave());
    PlausibleSets sets =
        last.survey().isEmpty()
            ? PlausibleSets.none(candidates, tried.get(), aims, chance, last.wave())
            : PlausibleSets.among(
                candidates, tried.get(), aims, chance, last.wave(), mildestRank(), rule.kept());
    listener.triedOnFreshSeeds(sets);
    return sets.sets().isEmpty()
        ? Optional.of(results(sets, List.of(), Optional.empty()))
        : checked(sets, last.wave());
  }

  private Optional<CalibrationResults> checked(PlausibleSets sets, Wave last) {
    List<Evaluation> again =
        evaluations(
            sets.sets().stream().map(PlausibleSet::at).toList(),
            rule.firstCheck(),
            rule.checkReplicates(),
            rule.mostWaves());
    double[] found =
        TeachingSearch.from(
            sets.sets().get(0).at(), question.aims(), last, seed(outcomes.size(), Part.TEACHING));
    again.addAll(
        evaluations(List.of(found), rule.teaching(), rule.teachingReplicates(), rule.mostWaves()));
    return function
        .at(again)
        .map(
            answers -> {
              int checks = answers.size() - 1;
              return results(
                  sets,
                  PredictiveCheck.of(question.aims(), sets, answers.subList(0, checks)),
                  Optional.of(
                      new CalibrationResults.Teaching(
                          again.get(checks).at(), answers.get(checks))));
            });
  }

  /** Whether all waves came to an end. */
  private boolean matchHistory() {
    Survey survey =
        Survey.of(region, question.parameters().size(), seed(0, Part.SURVEY), population);
    int spared = question.aims().size() < FEWEST_TO_SPARE_ONE ? 1 : 2;
    int rank = spared;
    for (int number = 1; number <= rule.mostWaves(); number++) {
      if (number == rule.mostWaves()) {
        rank = 1;
      }
      List<Evaluation> points =
          evaluations(
              number == 1 ? firstPoints() : survey.spread(rule.points()),
              (number - 1) * rule.points(),
              rule.waveReplicates(),
              number);
      Optional<List<Answer>> answers = function.at(points);
      if (answers.isEmpty()) {
        return false;
      }
      WaveOutcome outcome = outcome(wave(number, points, answers.get(), rank), answers.get());
      outcomes.add(outcome);
      region = region.and(outcome.wave());
      listener.waveEnded(outcome);
      boolean shrank = outcome.survey().share() < (1 - rule.leastShrinkage()) * survey.share();
      survey = outcome.survey();
      boolean isAllAsked = number >= question.lastFromWave();
      boolean isStrict = rank == 1 || outcome.relaxed();
      if (survey.isEmpty() || isAllAsked && !shrank && isStrict) {
        break;
      }
      rank = isAllAsked && !shrank ? 1 : rank;
    }
    return true;
  }

  private List<double[]> firstPoints() {
    return new RegionSearch(
            (at, limit) -> 0, question.parameters().size(), seed(0, Part.FIRST_POINTS))
        .find(rule.points())
        .places();
  }

  /** Spares more of the worst met aims at each place as long as nothing would be left. */
  private WaveOutcome outcome(Wave wave, List<Answer> answers) {
    Wave milder = wave;
    Survey survey = survey(wave);
    while (survey.isEmpty() && milder.rank() < mildestRank()) {
      milder = milder.withRank(milder.rank() + 1);
      survey = survey(milder);
    }
    return new WaveOutcome(milder, answers, survey, milder != wave);
  }

  private int mildestRank() {
    return Math.max(2, question.aims().size() / AIMS_A_SPARED_ONE);
  }

  /** Aims that no place meets, even with all others left aside. */
  private Set<Integer> unmet(Wave wave) {
    Set<Integer> unmet = new TreeSet<>();
    for (int aim = 0; aim < question.aims().size(); aim++) {
      int number = aim;
      Aim one = question.aims().get(aim);
      if (wave.emulators().get(aim).isPresent()) {
        double best =
            new RegionSearch(
                    (at, limit) -> wave.implausibility(number, one, at) / Implausibility.CUTOFF,
                    question.parameters().size(),
                    seed(wave.number(), Part.ONE_AIM))
                .find(PLACES_FOR_ONE_AIM)
                .best();
        if (best > 1) {
          unmet.add(aim);
        }
      }
    }
    return unmet;
  }

  private Survey survey(Wave wave) {
    return Survey.of(
        region.and(wave),
        question.parameters().size(),
        seed(wave.number(), Part.SURVEY),
        population);
  }

  /** Emulators of these points and of earlier ones that no earlier wave rules out. */
  private Wave wave(int number, List<Evaluation> points, List<Answer> answers, int rank) {
    List<double[]> at = new ArrayList<>();
    List<Answer> found = new ArrayList<>();
    for (WaveOutcome earlier : outcomes) {
      for (int point = 0; point < earlier.answers().size(); point++) {
        Evaluation evaluation = earlier.wave().points().get(point);
        if (region.contains(evaluation.at())) {
          at.add(evaluation.at());
          found.add(earlier.answers().get(point));
        }
      }
    }
    points.forEach(point -> at.add(point.at()));
    found.addAll(answers);
    double[][] places = at.toArray(double[][]::new);
    List<Optional<QuadraticEmulator>> emulators = new ArrayList<>();
    for (int aim = 0; aim < question.aims().size(); aim++) {
      Scale scale = question.aims().get(aim).scale();
      int number0 = aim;
      double[] outputs =
          found.stream().mapToDouble(answer -> scale.of(answer.pooled()[number0])).toArray();
      emulators.add(QuadraticEmulator.fit(places, outputs));
    }
    Wave wave = new Wave(number, points, places.length, emulators, Set.of(), rank);
    return new Wave(number, points, places.length, emulators, unmet(wave), rank);
  }

  private List<Evaluation> evaluations(List<double[]> places, int first, int replicates, int wave) {
    List<Evaluation> evaluations = new ArrayList<>();
    for (double[] place : places) {
      evaluations.add(
          new Evaluation(first + evaluations.size(), question.reached(place), replicates, wave));
    }
    return evaluations;
  }

  private CalibrationResults results(
      PlausibleSets sets,
      List<PredictiveCheck> checks,
      Optional<CalibrationResults.Teaching> teaching) {
    return new CalibrationResults(question, outcomes, sets, checks, teaching);
  }

  /** What draws are for, so that none are used twice. */
  private enum Part {
    SURVEY,
    FIRST_POINTS,
    CANDIDATES,
    TEACHING,
    ONE_AIM
  }

  private long seed(int wave, Part part) {
    return Draws.keyed(question.seed(), wave * Part.values().length + part.ordinal()).luckKey();
  }
}
