package org.linkwork.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoreAbout;
import org.linkwork.store.StoreWriteException;
import org.linkwork.sweep.SweepEnding;
import org.linkwork.sweep.SweepProgress;
import org.linkwork.sweep.SweepState;

/**
 * A folder that holds a study's finished runs, the command that makes them, and in the end, in a
 * folder of its own, the report.
 */
final class StudyFolder {
  private static final String REPORT = "report";

  private final Path place;
  private final CommandRecord command;
  private final boolean continued;

  private StudyFolder(Path place, CommandRecord command, boolean continued) {
    this.place = place;
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
        line.write(ending.stopped() ? SweepStatus.STOPPED : SweepStatus.COMPLETE);
        return ending;
      } catch (StoreWriteException e) {
        line.write(SweepStatus.FAILED);
        throw e;
      }
    }
  }

  private static BadInputException refused(Path place, String what, String advice) {
    Problems problems = new Problems();
    problems.error(Position.option("--out " + place), what, advice);
    return new BadInputException(List.copyOf(problems.sorted()));
  }
}
