package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.linkwork.decision.Decision;
import org.linkwork.decision.DecisionRuns;
import org.linkwork.decision.Decisions;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.store.ResultStore;
import org.linkwork.sweep.SweepInputs;

/** The folder of a decision: the store of its runs, its files, and its results. */
final class DecideFolder {
  private static final String SCENARIOS = "scenarios";

  private DecideFolder() {}

  /** The files of the decision, word for word, so that the folder alone can be asked again. */
  static Map<String, String> notes(Decision decision) throws IOException {
    Map<Path, String> texts = new LinkedHashMap<>();
    Path common = null;
    for (Path file : Decisions.inputs(decision)) {
      Path at = file.toAbsolutePath().normalize();
      texts.put(at, Files.readString(at));
      common = common == null ? at.getParent() : common;
      while (!at.startsWith(common)) {
        common = common.getParent();
      }
    }
    Map<String, String> files = new TreeMap<>();
    for (Map.Entry<Path, String> text : texts.entrySet()) {
      files.put(seenFrom(common, text.getKey()), text.getValue());
    }
    Path own = decision.file().toAbsolutePath().normalize();
    return new SweepInputs(seenFrom(common, own), files).notes();
  }

  private static String seenFrom(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** The decision's file, written out from the notes of its store. */
  static Path fileOf(Path place) throws IOException {
    try (ResultStore store =
        ResultStore.read(place.resolve(ResultStore.FILE), Version.OF_RESULTS)) {
      Map<String, String> notes = store.notes();
      if (!store.about().experiment().startsWith("decision-") || notes.isEmpty()) {
        Problems problems = new Problems();
        problems.error(
            Position.option(place.toString()),
            "this folder holds runs of something else than a decision",
            "give a folder that 'linkwork decide' made");
        throw new BadInputException(problems.sorted());
      }
      return SweepInputs.fromNotes(notes).write(place.resolve(SCENARIOS));
    }
  }

  /** The store in the folder, made if there is none. */
  static ResultStore store(Path place, Decision decision) {
    Path file = place.resolve(ResultStore.FILE);
    if (!Files.exists(file)) {
      RunFolder.at(place).close();
      return ResultStore.create(file, DecisionRuns.about(Version.OF_RESULTS, decision), Map.of());
    }
    ResultStore store = ResultStore.open(file, Version.OF_RESULTS);
    if (!store.about().equals(DecisionRuns.about(Version.OF_RESULTS, decision))) {
      store.close();
      Problems problems = new Problems();
      problems.error(
          Position.option("--out " + place),
          "this folder holds runs of something else",
          "choose another folder, or repeat the command that began it");
      throw new BadInputException(problems.sorted());
    }
    return store;
  }

  /** A folder of that name that is free, since results are never overwritten. */
  static Path free(Path place) {
    Path free = place.resolve("decision");
    for (int again = 2; Files.exists(free); again++) {
      free = place.resolve("decision-" + again);
    }
    return free;
  }
}
