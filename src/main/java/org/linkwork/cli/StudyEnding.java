package org.linkwork.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linkwork.report.StudyPages;
import org.linkwork.report.StudyWriter;
import org.linkwork.report.folder.FolderException;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunFolder;

/** How a study with pages ends: they are written, and what was found and where it is are said. */
final class StudyEnding {
  private final Terminal terminal;
  private final SpeechOptions saying;

  StudyEnding(Terminal terminal, SpeechOptions saying) {
    this.terminal = terminal;
    this.saying = saying;
  }

  /**
   * Writes the pages into a new folder and says them.
   *
   * @param facts what else other programs are told
   * @return the exit code
   */
  int write(
      StudyPages pages,
      RunFolder folder,
      Provenance provenance,
      int finished,
      int failed,
      Map<String, Object> facts) {
    try (folder) {
      StudyWriter writer = new StudyWriter(folder, pages, provenance);
      Path place = writer.write(finished, failed);
      writer.note().ifPresent(terminal.err()::println);
      say(pages, Optional.of(place), facts);
    } catch (FolderException e) {
      say(pages, Optional.empty(), facts);
      terminal.err().println("error  " + e.getMessage());
      return ExitCode.SOME_FAILED;
    }
    return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  /** Says what was found and, if it is written, where. */
  void say(StudyPages pages, Optional<Path> place, Map<String, Object> facts) {
    Optional<String> shown = place.map(Ending::shown);
    if (saying.json()) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("folder", shown.orElse(null));
      answer.putAll(facts);
      answer.put("found", pages.sentences());
      terminal.out().println(JsonText.of(answer));
    } else if (saying.quiet()) {
      shown.ifPresent(terminal.out()::println);
    } else {
      pages.sentences().forEach(sentence -> terminal.out().println(sentence + "."));
      terminal.out().println();
      pages.lines().forEach(line -> terminal.out().println("  " + line));
      shown.ifPresent(
          at -> terminal.out().println("\nResults: " + at + " (begin with README.txt there)"));
    }
    terminal.out().flush();
  }
}
