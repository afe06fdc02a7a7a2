package org.linkwork.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.linkwork.design.Experiment;
import org.linkwork.design.ExperimentInputs;

/**
 * The files that an experiment is read from, word for word, so that whoever has the store can go on
 * with the sweep.
 *
 * @param experiment path of the experiment's own file, seen from the folder that all are in
 * @param files text of each file, by such a path, with forward slashes
 */
public record SweepInputs(String experiment, Map<String, String> files) {
  private static final String EXPERIMENT = "experiment";
  private static final String FILE = "file ";

  /**
   * Reads the files of an experiment.
   *
   * @throws IOException if one cannot be read
   */
  public static SweepInputs of(Experiment experiment) throws IOException {
    Map<Path, String> texts = new LinkedHashMap<>();
    Path common = null;
    for (Path file : ExperimentInputs.of(experiment)) {
      Path place = file.toAbsolutePath().normalize();
      texts.put(place, Files.readString(place));
      common = common == null ? place.getParent() : common(common, place);
    }
    Map<String, String> files = new TreeMap<>();
    for (Map.Entry<Path, String> text : texts.entrySet()) {
      files.put(seenFrom(common, text.getKey()), text.getValue());
    }
    Path own = experiment.file().toAbsolutePath().normalize();
    return new SweepInputs(seenFrom(common, own), files);
  }

  /** The files as a store's notes hold them. */
  public static SweepInputs fromNotes(Map<String, String> notes) {
    Map<String, String> files = new TreeMap<>();
    notes.forEach(
        (key, text) -> {
          if (key.startsWith(FILE)) {
            files.put(key.substring(FILE.length()), text);
          }
        });
    return new SweepInputs(notes.get(EXPERIMENT), files);
  }

  /** The files as notes for a store. */
  public Map<String, String> notes() {
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put(EXPERIMENT, experiment);
    files.forEach((path, text) -> notes.put(FILE + path, text));
    return notes;
  }

  /**
   * Writes all files that are not there or differ.
   *
   * @param folder a folder, which must be called {@code scenarios} for the scenarios in it to find
   *     their parameters
   * @return the experiment's own file
   * @throws IOException if one cannot be written
   */
  public Path write(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey()).normalize();
      if (!target.startsWith(folder.normalize())) {
        throw new IOException(file.getKey() + " would lie outside " + folder);
      }
      if (!Files.exists(target) || !Files.readString(target).equals(file.getValue())) {
        Files.createDirectories(target.getParent());
        Files.writeString(target, file.getValue());
      }
    }
    return folder.resolve(experiment);
  }

  private static Path common(Path folder, Path file) {
    Path common = folder;
    while (common != null && !file.startsWith(common)) {
      common = common.getParent();
    }
    return common;
  }

  private static String seenFrom(Path folder, Path file) {
    return (folder == null ? file : folder.relativize(file)).toString().replace('\\', '/');
  }
}
