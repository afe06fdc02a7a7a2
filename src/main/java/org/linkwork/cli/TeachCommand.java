package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linkwork.experiment.StopSign;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.teach.lesson.Lesson;
import org.linkwork.teach.lesson.LessonReader;
import org.linkwork.teach.lesson.TeacherNotes;
import org.linkwork.teach.page.LessonFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that opens a lesson as a page, or writes it as one file. */
@Command(
    name = "teach",
    header = "Open a lesson as a page on this computer, or write it as one file for a class.",
    synopsisHeading = "Usage: ",
    customSynopsis = {
      "linkwork teach [OPTIONS] LESSON",
      "       linkwork teach --list",
      "       linkwork teach --export LESSON [--out FILE]"
    },
    description = {
      "",
      "A small town is seen week by week: people on their way from a GP to a community group, groups"
          + " that open and close, waits that grow. The class guesses first, then watches, moves"
          + " sliders, compares two towns of the same people, reads one person's story in both, and"
          + " lives the year again with other luck. Nothing that the class types is stored.",
      "",
      "Only this computer can open the page, unless --lan is given; then it prints an address and a"
          + " join code, without which nobody comes in. With --export one HTML file is written that"
          + " needs neither this program nor a network, with notes for the teacher beside it.",
      ""
    },
    parameterListHeading = "Argument:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCode.HELP_DONE,
      ExitCode.HELP_FAULT,
      ExitCode.HELP_BAD_INPUT,
      ExitCode.HELP_STOPPED
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  linkwork teach --list",
      "  linkwork teach leaky-pathway",
      "  linkwork teach when-groups-close --notes",
      "  linkwork teach --export leaky-pathway --out outputs/lesson-leaky-pathway.html",
      "  linkwork teach scenarios/lessons/one-run-is-not-proof.yaml --lan"
    })
final class TeachCommand implements Callable<Integer> {
  private static final double BYTES_A_MEGABYTE = 1e6;
  private static final int NAME_WIDTH = 24;

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "LESSON",
      description =
          "The name of a lesson in scenarios/lessons, such as leaky-pathway, or a lesson file.")
  private String lesson;

  @Option(names = "--list", description = "List the lessons in scenarios/lessons.")
  private boolean list;

  @Option(names = "--notes", description = "Print the notes for the teacher, as Markdown.")
  private boolean notes;

  @Option(names = "--export", description = "Write the lesson as one HTML file.")
  private boolean export;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The file to write (default: outputs/lesson-NAME.html); notes go beside it. Nothing is"
              + " overwritten.")
  private Path out;

  @Mixin private PageOptions page;
  @Mixin private HelpOption help;

  TeachCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (list) {
      list();
      return ExitCode.DONE;
    }
    Lesson read = read();
    if (notes) {
      terminal.out().print(TeacherNotes.of(read));
      terminal.out().flush();
      return ExitCode.DONE;
    }
    if (export) {
      return export(read);
    }
    return new PageHost(terminal, page).serve(read, Optional.empty());
  }

  private Lesson read() {
    if (lesson == null) {
      Problems problems = new Problems();
      problems.error(
          Position.option("LESSON"),
          "the lesson is missing",
          "write its name, such as leaky-pathway; --list shows what there is");
      throw new BadInputException(problems.sorted());
    }
    Path file = LessonFiles.find(lesson);
    FileKind.LESSON.expect(file);
    return LessonReader.read(file);
  }

  private void list() throws IOException {
    for (Path file : LessonFiles.all()) {
      Lesson one = LessonReader.read(file);
      String begin =
          Paragraph.filled(one.name(), NAME_WIDTH)
              + String.format(Locale.UK, "%3d min   ", one.minutes());
      terminal.out().print(Paragraph.hanging(begin, one.about(), terminal.width()));
    }
    terminal.out().flush();
  }

  private Integer export(Lesson read) throws IOException {
    Path file = out == null ? Path.of("outputs", "lesson-" + read.name() + ".html") : out;
    Path beside =
        file.resolveSibling(
            file.getFileName().toString().replaceFirst("\\.html?$", "") + "-notes.md");
    for (Path one : List.of(file, beside)) {
      refuseExisting(one);
    }
    int runs = LessonFile.runs(read);
    terminal
        .err()
        .printf(
            Locale.UK,
            "%d runs for %d ways in which the sliders can stand; the file will be about %.1f MB.%n",
            runs,
            read.town().settings().size(),
            LessonFile.bytes(read) / BYTES_A_MEGABYTE);
    StopSign stop = new StopSign();
    Optional<String> text;
    long begun = System.nanoTime();
    Interruption interruption =
        new Interruption(stop, terminal.err(), "Stopping: nothing is written.");
    try (ProgressLine progress = new ProgressLine(terminal)) {
      text =
          LessonFile.of(
              read, made -> progress.moved(made, runs, (double) made / runs), stop::isRequested);
      if (text.isPresent()) {
        write(file, text.get());
        write(beside, TeacherNotes.of(read));
      }
    } finally {
      interruption.close();
    }
    if (text.isEmpty()) {
      return ExitCode.STOPPED;
    }
    terminal
        .out()
        .printf(
            Locale.UK,
            "Computed %d runs in %s. One file, %.1f MB, which opens in any browser without a"
                + " network: %s%nNotes for the teacher: %s%n",
            runs,
            TimeInWords.of((System.nanoTime() - begun) / 1e9),
            Files.size(file) / BYTES_A_MEGABYTE,
            file,
            beside);
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private static void refuseExisting(Path file) {
    if (Files.exists(file)) {
      Problems problems = new Problems();
      problems.error(
          Position.whole(file), "this file is there already", "name another one with --out");
      throw new BadInputException(problems.sorted());
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(file + " has appeared meanwhile; it was left as it is", e);
    }
  }
}
