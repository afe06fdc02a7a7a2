package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.linkwork.decision.Decision;
import org.linkwork.decision.DecisionRuns;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoreAbout;

/** The folder of a decision: the store of its runs, its files, and its results. */
final class DecideFolder {
  private DecideFolder() {}

  /** The decision's file, as it is kept with the runs of the folder. */
  static Path fileOf(Path place) throws IOException {
    Map<String, String> notes;
    try (ResultStore store =
        ResultStore.read(place.resolve(ResultStore.FILE), Version.OF_RESULTS)) {
      notes = store.notes();
      if (!DecisionRuns.isDecision(store.about()) || notes.isEmpty()) {
        Problems problems = new Problems();
        problems.error(
            Position.option(place.toString()),
            "this folder holds runs of something else than a decision",
            "give a folder that 'linkwork decide' made");
        throw new BadInputException(problems.sorted());
      }
    }
    return StudyInputs.kept(notes, place);
  }

  /**
   * The folder in which the runs of a decision are kept, new or gone on with.
   *
   * @param words the command by which it is filled, files by their full paths
   * @throws BadInputException if it holds anything else
   */
  static StudyFolder at(Path place, Decision decision, List<String> words) {
    return StudyFolder.at(
        place, new CommandRecord(Version.OF_RESULTS, about(decision).experiment(), words));
  }

  /** What its store is about. */
  static StoreAbout about(Decision decision) {
    return DecisionRuns.about(Version.OF_RESULTS, decision);
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
