package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.linkwork.bundle.BundleMethod;
import org.linkwork.bundle.BundleQuestion;
import org.linkwork.bundle.Menu;
import org.linkwork.calibration.BundleWorlds;
import org.linkwork.calibration.BundlesOverSets;
import org.linkwork.calibration.PlausibleRuns;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.report.calibration.BundlesOverSetsPages;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.sweep.RunEngine;

/** What {@code bundles} does over plausible sets: every bundle with every set. */
final class PlausibleBundles {
  private final Terminal terminal;
  private final ChangeOptions changes;
  private final BundleOptions options;
  private final PlausibleOptions asking;
  private final EngineOptions engines;
  private final SpeechOptions saying;

  PlausibleBundles(
      Terminal terminal,
      ChangeOptions changes,
      BundleOptions options,
      PlausibleOptions asking,
      EngineOptions engines,
      SpeechOptions saying) {
    this.terminal = terminal;
    this.changes = changes;
    this.options = options;
    this.asking = asking;
    this.engines = engines;
    this.saying = saying;
  }

  /**
   * Carries it out.
   *
   * @return the exit code
   */
  int carryOut(Path file) {
    Problems problems = new Problems();
    Speech speech = new Speech(terminal, saying.quiet());
    int threads = options.threads(problems);
    engines.check(problems);
    BundleMethod method = options.method(problems);
    Optional<Outcome> outcome = options.outcome(problems);
    Set<Payer> payers = options.payers(problems);
    OptionalDouble budget = options.budget(problems);
    OptionalInt count = asking.count(problems);
    Menu menu =
        BundleMenu.read(
            file, options.and(changes.overrides()), options.capacities(), method, problems, speech);
    Scenario scenario = menu.scenario();
    int replicates =
        options.hasReplicates() ? scenario.replicates() : PlausibleStudy.REPLICATES_UNLESS_SAID;
    BundleQuestion question =
        new BundleQuestion(menu, method, outcome.orElseThrow(), payers, replicates, budget);
    PlausibleRuns runs =
        new PlausibleRuns(
            BundleWorlds.of(menu, base(file), question.bundles()),
            changes.overrides(),
            asking.chosen(asking.file(file), scenario.values().register(), count.orElseThrow()),
            replicates,
            scenario.seed());
    try (RunEngine engine = engines.open(PlausibleSweep.WAY, threads, speech)) {
      return new PlausibleStudy(terminal, saying, asking, engine)
          .carryOut(runs, asked(file, question));
    }
  }

  private PlausibleStudy.Asked asked(Path file, BundleQuestion question) {
    String name = question.menu().scenario().name();
    return new PlausibleStudy.Asked(
        "%s: %,d bundles of %d choices"
            .formatted(name, question.bundles().size(), question.menu().size()),
        List.of("bundles-" + name),
        options.out(),
        List.of(file),
        asking.file(file),
        String.join(" ", options.typed()),
        this::words,
        List.of(question.menu().scenario()),
        (runs, store) -> new BundlesOverSetsPages(BundlesOverSets.of(question, runs, store), runs));
  }

  private static ScenarioBase base(Path file) {
    Problems problems = new Problems();
    return new ScenarioReader(InterventionCatalogue.names())
        .base(file, problems)
        .orElseThrow(() -> new BadInputException(problems.sorted()));
  }

  private List<String> words(List<Path> files) {
    List<String> words = new ArrayList<>(List.of("bundles"));
    files.forEach(file -> words.add(file.toString()));
    words.addAll(changes.typed());
    words.addAll(options.typed());
    words.addAll(asking.typed());
    return words;
  }
}
