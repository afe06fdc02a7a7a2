package org.linkwork.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoreAbout;
import org.linkwork.store.StoreWriteException;
import org.linkwork.sweep.RunEngineException;
import org.linkwork.sweep.SweepEnding;
import org.linkwork.sweep.SweepProgress;
import org.linkwork.sweep.SweepState;

/**
 * A folder that holds a study's finished runs, the command that makes them, and in the end, in a
 * folder of its own, the report.
 */
final class StudyFolder {
  /** What is said to those who press Ctrl-C when all runs have ended. */
  static final String WRITING =
      "All runs have ended and are kept; the tables are being written, and then it ends.";

  private static final String REPORT = "report";

  private final Path place;
  private final CommandRecord command;
  private final boolean continued;
  private final Set<Path> stoodBefore;

  private StudyFolder(Path place, CommandRecord command, boolean continued) {
    this.place = place;
    this.stoodBefore = standing(continued ? place.getParent() : place);
    this.command = command;
    this.continued = continued;
  }

  /**
   * The folder of a study, new or gone on with.
   *
   * @throws BadInputException if it holds anything else
   */
  static StudyFolder at(Path place, CommandRecord command) {
    try {
      Optional<CommandRecord> there = CommandRecord.in(place);
      if (there.isPresent()) {
        if (!there.get().content().equals(command.content())) {
          throw refused(
              place,
              "this holds another study, or its scenario or parameters have changed since",
              "choose another folder");
        }
        return new StudyFolder(place, command, true);
      }
      if (Files.isRegularFile(place.resolve(ResultStore.FILE))) {
        throw refused(place, "this holds runs of something else", "choose another folder");
      }
      // Refuses what is not free, in the words that other commands use.
      RunFolder.at(place).close();
      return new StudyFolder(place, command, false);
    } catch (IOException e) {
      throw refused(place, e.getMessage(), "choose another folder");
    }
  }

  /** Whether earlier runs are there. */
  boolean isContinued() {
    return continued;
  }

  /** Where it is. */
  Path place() {
    return place;
  }

  /** Whether the report has been written. */
  boolean isReported() {
    return Files.exists(place.resolve(REPORT), LinkOption.NOFOLLOW_LINKS);
  }

  /** The folder of the report, which is not there yet. */
  RunFolder report() {
    return RunFolder.at(place.resolve(REPORT));
  }

  /**
   * Moves the report, if there is one, to where the next one does not stand in its way.
   *
   * @return where it is now; empty if there was none
   */
  Optional<Path> putReportAside() {
    if (!isReported()) {
      return Optional.empty();
    }
    int number = 1;
    while (Files.exists(place.resolve(REPORT + "-" + number), LinkOption.NOFOLLOW_LINKS)) {
      number++;
    }
    try {
      return Optional.of(Files.move(reportPlace(), place.resolve(REPORT + "-" + number)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of the report. */
  Path reportPlace() {
    return place.resolve(REPORT);
  }

  /** The store of runs, made if it is not there. */
  ResultStore store(StoreAbout about) {
    Path file = place.resolve(ResultStore.FILE);
    if (Files.exists(file)) {
      return ResultStore.open(file, about.modelVersion());
    }
    try {
      Files.createDirectories(place);
      command.writeTo(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ResultStore.create(file, about, Map.of());
  }

  /**
   * Keeps the files that the study is read from with its runs.
   *
   * @param named the files as they were named
   */
  void keep(List<Path> named, ResultStore store) {
    try {
      StudyInputs.of(named).keep(store, place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps the file that the study is read from now, and the command, in the place of what was.
   *
   * @throws BadInputException if somebody has changed what was kept
   */
  void renew(Path named, List<String> words, ResultStore store) {
    try {
      StudyInputs.of(List.of(named)).renew(store, place);
      new CommandRecord(command.version(), command.content(), words).writeTo(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Carries out runs, and says meanwhile on the screen and in the folder how far they have come.
   *
   * @param quiet whether nothing is said on the screen
   */
  SweepEnding progress(
      Terminal terminal,
      boolean quiet,
      SweepState before,
      Function<SweepProgress, SweepEnding> runs) {
    Path status = new SweepPlace(place).status();
    try (SweepProgressLine line =
        new SweepProgressLine(terminal, quiet, before, status, System::nanoTime)) {
      StudyProgress progress = new StudyProgress(line, before);
      try {
        SweepEnding ending = runs.apply(progress);
        if (!ending.stopped()) {
          progress.settle();
        }
        // Complete is only what has its report.
        line.write(ending.stopped() ? SweepStatus.STOPPED : SweepStatus.RUNNING);
        return ending;
      } catch (StoreWriteException | RunEngineException e) {
        line.write(SweepStatus.FAILED);
        throw e;
      }
    }
  }

  /** Says in the folder how far the study is before its first run. */
  void say(String state, SweepState before) {
    SweepStatus.now(state, before, 0).write(new SweepPlace(place).status());
  }

  /** Says in the folder that nothing is left to do, or that the report could not be written. */
  void settle(boolean done) {
    SweepStatus.settle(
        new SweepPlace(place).status(), done ? SweepStatus.COMPLETE : SweepStatus.FAILED);
  }

  /** Leaves nothing behind of a study that holds no run and never will; its store is closed. */
  void discard() {
    try (Stream<Path> all = Files.walk(place)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(place) || !stoodBefore.contains(path)) {
          Files.delete(path);
        }
      }
      for (Path up = place.getParent();
          up != null && !stoodBefore.contains(up) && isEmpty(up);
          up = up.getParent()) {
        Files.delete(up);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /** The folder and those above it, as far as they are there already. */
  private static Set<Path> standing(Path place) {
    Set<Path> standing = new HashSet<>();
    for (Path path = place; path != null; path = path.getParent()) {
      if (Files.exists(path)) {
        standing.add(path);
      }
    }
    return standing;
  }

  private static BadInputException refused(Path place, String what, String advice) {
    Problems problems = new Problems();
    problems.error(Position.option("--out " + place), what, advice);
    return new BadInputException(List.copyOf(problems.sorted()));
  }
}
