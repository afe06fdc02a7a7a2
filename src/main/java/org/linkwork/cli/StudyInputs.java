package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linkwork.calibration.CalibrationInputs;
import org.linkwork.calibration.CalibrationReader;
import org.linkwork.decision.Decisions;
import org.linkwork.design.ExperimentInputs;
import org.linkwork.design.Experiments;
import org.linkwork.scenario.ScenarioInputs;
import org.linkwork.store.ResultStore;
import org.linkwork.sweep.SweepInputs;

/**
 * The files that a study is read from, kept with its runs, so that it can be gone on with where the
 * originals are not.
 *
 * @param inputs their texts
 * @param copies by full path of a file that was named: where its copy is among those texts
 */
record StudyInputs(SweepInputs inputs, Map<String, String> copies) {
  private static final String COPY = "copy of ";
  private static final String SCENARIOS = "scenarios";

  /**
   * Reads the files named, with all that they need.
   *
   * @throws IOException if one cannot be read
   */
  static StudyInputs of(List<Path> named) throws IOException {
    Set<Path> all = new LinkedHashSet<>();
    for (Path file : named) {
      all.addAll(needed(file));
    }
    Map<Path, String> places = SweepInputs.places(all);
    Map<String, String> copies = new LinkedHashMap<>();
    for (Path file : named) {
      Path full = file.toAbsolutePath().normalize();
      copies.put(full.toString(), places.get(full));
    }
    return new StudyInputs(SweepInputs.of(named.get(0), all), copies);
  }

  /**
   * Notes them in the store and writes them beside it, unless that is done.
   *
   * @throws IOException if they cannot be written
   */
  void keep(ResultStore store, Path folder) throws IOException {
    if (store.notes().isEmpty()) {
      inputs.write(folder.resolve(SCENARIOS));
      store.setNotes(notes());
    }
  }

  /**
   * Notes them in the place of what the store holds, and writes them beside it.
   *
   * @throws BadInputException if somebody has changed what is written there
   * @throws IOException if they cannot be written
   */
  void renew(ResultStore store, Path folder) throws IOException {
    Map<String, String> before = store.notes();
    Path kept = folder.resolve(SCENARIOS);
    if (!before.isEmpty()) {
      List<Path> changed = new ArrayList<>(SweepInputs.fromNotes(before).changedIn(kept));
      changed.retainAll(inputs.changedIn(kept));
      EditedCopies.refuse(changed, "delete it, or give it as the file to go on with");
    }
    inputs.write(kept);
    if (!before.equals(notes())) {
      store.setNotes(notes());
    }
  }

  private Map<String, String> notes() {
    Map<String, String> notes = new LinkedHashMap<>(inputs.notes());
    copies.forEach((full, copy) -> notes.put(COPY + full, copy));
    return notes;
  }

  private static List<Path> needed(Path file) throws IOException {
    if (Decisions.isDecision(file)) {
      return Decisions.inputs(Decisions.read(file).decision());
    }
    if (CalibrationReader.isCalibration(file)) {
      return CalibrationInputs.of(file);
    }
    if (file.toString().endsWith(".csv")) {
      // A table that is named, such as one of plausible sets, needs nothing further.
      return List.of(file);
    }
    return Experiments.isExperiment(file)
        ? ExperimentInputs.of(Experiments.read(file).experiment())
        : ScenarioInputs.of(file);
  }

  /**
   * The file by which a study's inputs are read, as it is kept beside the store.
   *
   * @throws BadInputException if somebody has changed what is written there
   * @throws IOException if they cannot be written again where they are missing
   */
  static Path kept(Map<String, String> notes, Path folder) throws IOException {
    Path kept = folder.resolve(SCENARIOS);
    SweepInputs inputs = SweepInputs.fromNotes(notes);
    EditedCopies.refuse(
        inputs.changedIn(kept),
        "write the study anew in another folder, from this file; or delete it, and it is written"
            + " again as it was");
    return inputs.write(kept);
  }

  /**
   * The words of the command that fills a folder, with the kept files in the place of those named.
   *
   * @throws IOException if they cannot be written again where they are missing
   */
  static List<String> redirected(List<String> words, Path folder) throws IOException {
    Path file = folder.resolve(ResultStore.FILE);
    if (!Files.exists(file)) {
      return words;
    }
    Map<String, String> notes;
    try (ResultStore store = ResultStore.read(file, Version.OF_RESULTS)) {
      notes = store.notes();
    }
    if (notes.isEmpty()) {
      return words;
    }
    kept(notes, folder);
    Path kept = folder.resolve(SCENARIOS);
    return words.stream()
        .map(
            word ->
                Optional.ofNullable(notes.get(COPY + word))
                    .map(copy -> kept.resolve(copy).toString())
                    .orElse(word))
        .toList();
  }
}
