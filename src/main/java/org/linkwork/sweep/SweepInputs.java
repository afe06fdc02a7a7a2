package org.linkwork.sweep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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
    return of(experiment.file(), ExperimentInputs.of(experiment));
  }

  /**
   * Reads these files.
   *
   * @param own the one by which they are read
   * @throws IOException if one cannot be read
   */
  public static SweepInputs of(Path own, Collection<Path> all) throws IOException {
    Map<Path, String> places = places(all);
    Map<String, String> files = new TreeMap<>();
    for (Map.Entry<Path, String> place : places.entrySet()) {
      files.put(place.getValue(), Files.readString(place.getKey()));
    }
    return new SweepInputs(places.get(own.toAbsolutePath().normalize()), files);
  }

  /** By full path: the path of each file seen from the folder that all are in. */
  public static Map<Path, String> places(Collection<Path> all) {
    List<Path> full = all.stream().map(file -> file.toAbsolutePath().normalize()).toList();
    Path common = null;
    for (Path file : full) {
      common = common == null ? file.getParent() : common(common, file);
    }
    Map<Path, String> places = new LinkedHashMap<>();
    for (Path file : full) {
      places.put(file, seenFrom(common, file));
    }
    return places;
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
   * The files in a folder that differ from these, those that are missing apart.
   *
   * @throws IOException if one cannot be read
   */
  public List<Path> changedIn(Path folder) throws IOException {
    List<Path> changed = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path there = folder.resolve(file.getKey());
      if (Files.isRegularFile(there) && !holds(there, file.getValue())) {
        changed.add(there);
      }
    }
    return changed;
  }

  /** Compared as bytes, since what somebody saved over a copy may be no text of ours. */
  private static boolean holds(Path file, String text) throws IOException {
    return Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
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
      if (!Files.exists(target) || !holds(target, file.getValue())) {
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
