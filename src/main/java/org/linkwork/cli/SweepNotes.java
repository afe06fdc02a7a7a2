package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.design.Experiment;
import org.linkwork.design.Experiments;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.store.ResultStore;
import org.linkwork.sweep.Shard;
import org.linkwork.sweep.SweepInputs;

/**
 * What a store has to say to those who go on with its sweep.
 *
 * @param inputs the files that the experiment is read from
 * @param shard which part of the sweep it is
 * @param typed the experiment's file as it was typed
 */
record SweepNotes(SweepInputs inputs, Shard shard, String typed) {
  private static final String PART = "part";
  private static final String TYPED = "typed";
  private static final String ALL = " of ";
  private static final String BUNDLES = "bundles-";

  /** What a store says; a problem if nothing was begun in it. */
  static SweepNotes of(ResultStore store) {
    Map<String, String> notes = store.notes();
    if (!notes.containsKey(PART)) {
      throw noSweep(store);
    }
    String[] part = notes.get(PART).split(ALL);
    return new SweepNotes(
        SweepInputs.fromNotes(notes),
        new Shard(Integer.parseInt(part[0]), Integer.parseInt(part[1])),
        notes.get(TYPED));
  }

  /** The command other than {@code sweep} whose runs a store holds; empty if nothing says so. */
  static Optional<String> otherCommand(ResultStore store) {
    Optional<String> recorded = recorded(store).map(command -> command.words().get(0));
    return recorded.isEmpty() && store.about().experiment().startsWith(BUNDLES)
        ? Optional.of("bundles")
        : recorded;
  }

  /** The command that the folder of a store has noted, with which resume goes on. */
  private static Optional<CommandRecord> recorded(ResultStore store) {
    Path folder = store.file().toAbsolutePath().normalize().getParent();
    try {
      return CommandRecord.in(folder);
    } catch (IOException e) {
      // What cannot be read says nothing of what the runs are; that they are no sweep's is known.
      return Optional.empty();
    }
  }

  /** How runs of another command are gone on with, as the end of a sentence. */
  static String goingOn(ResultStore store) {
    return recorded(store).isEmpty() && store.about().experiment().startsWith(BUNDLES)
        ? "the same linkwork bundles with the same --out goes on with them,"
            + " and what came out is in the folders beside them"
        : "linkwork resume goes on with them, and what came out is in the folder report beside them";
  }

  /** The problem that a store holds runs of something else, or none. */
  private static BadInputException noSweep(ResultStore store) {
    Optional<String> command = otherCommand(store);
    if (command.isEmpty()) {
      return nothingBegun(store.file());
    }
    Problems problems = new Problems();
    problems.error(
        Position.whole(store.file()),
        "these are the runs of linkwork "
            + command.get()
            + (command.get().equals("sweep") ? " --plausible, whose points are sets" : "")
            + ", not of a sweep",
        "linkwork query looks into them, " + goingOn(store));
    return new BadInputException(problems.sorted());
  }

  /**
   * Refuses to overwrite copies of the experiment's files that somebody has changed.
   *
   * @param next the files that are to take their place
   * @throws IOException if one cannot be read
   */
  void refuseEdited(SweepPlace place, SweepInputs next) throws IOException {
    List<Path> changed = new ArrayList<>(inputs.changedIn(place.scenarios()));
    changed.retainAll(next.changedIn(place.scenarios()));
    EditedCopies.refuse(
        changed,
        "to go on with what it says now: linkwork sweep "
            + CommandLineText.of(
                List.of(
                    Ending.shown(place.scenarios().resolve(inputs.experiment()).toAbsolutePath()),
                    "--out",
                    Ending.shown(place.folder().toAbsolutePath())))
            + "; to go on as before, delete it");
  }

  /** The problem that a store holds no sweep. */
  static BadInputException nothingBegun(Path store) {
    Problems problems = new Problems();
    problems.error(
        Position.whole(store),
        "no sweep has begun here",
        "begin one with linkwork sweep EXPERIMENT --out FOLDER");
    return new BadInputException(problems.sorted());
  }

  /** Refuses a store that holds another part of the sweep. */
  void refuseOtherPart(ResultStore store) {
    String other = store.notes().getOrDefault(PART, part());
    if (!other.equals(part())) {
      Problems problems = new Problems();
      problems.error(
          Position.option("--shard " + shard.number() + "/" + shard.of()),
          store.file() + " holds part " + other,
          "choose another folder with --out, or go on with that part by linkwork resume");
      throw new BadInputException(problems.sorted());
    }
  }

  private String part() {
    return shard.number() + ALL + shard.of();
  }

  /** Writes them into a store, unless they are there. */
  void write(ResultStore store) {
    if (!store.notes().equals(asMap())) {
      store.setNotes(asMap());
    }
  }

  /** What {@link #of} reads. */
  Map<String, String> asMap() {
    Map<String, String> notes = new LinkedHashMap<>(inputs.notes());
    notes.put(PART, part());
    notes.put(TYPED, typed);
    return notes;
  }

  /**
   * The experiment, read from its files.
   *
   * @param scenarios a folder of that name, into which they are written
   * @throws IOException if they cannot be written
   */
  Experiment experiment(Path scenarios) throws IOException {
    return Experiments.read(inputs.write(scenarios)).experiment();
  }

  /**
   * The experiment, read from its files, of which none is left.
   *
   * @throws IOException if they cannot be written to the system's folder for such files
   */
  Experiment inTemporaryFolder() throws IOException {
    Path folder = Files.createTempDirectory("linkwork-");
    try {
      return experiment(folder.resolve("scenarios"));
    } finally {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
