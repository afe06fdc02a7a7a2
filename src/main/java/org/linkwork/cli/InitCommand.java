package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.linkwork.report.folder.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command that makes a folder in which a study can begin. */
@Command(
    name = "init",
    header = "Make a folder with a study that works, to change into yours.",
    abbreviateSynopsis = true,
    description = {
      "",
      "Writes a baseline, two changes, an experiment, a decision, lessons with their town, the"
          + " parameters, the schemas with which editors help, and a page on what to do next."
          + " Nothing that exists is overwritten.",
      ""
    },
    parameterListHeading = "Arguments:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {ExitCode.HELP_DONE, ExitCode.HELP_FAULT, ExitCode.HELP_BAD_INPUT},
    footerHeading = "%nExamples:%n",
    footer = {"  linkwork init my-study"})
final class InitCommand implements Callable<Integer> {
  private static final String README = "README.md";

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FOLDER",
      description = "The folder to be made; if it exists, it must be empty.")
  private Path folder;

  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try {
      for (String name : ShippedFiles.OF_A_STUDY) {
        files.put("scenarios/" + name, ShippedFiles.read(name));
      }
    } catch (IOException e) {
      terminal.err().println("error  " + e.getMessage());
      return ExitCode.FAULT;
    }
    try (RunFolder study = RunFolder.at(folder)) {
      try {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          study.write(file.getKey(), "part of the study", file.getValue());
        }
        study.write(README, "what to do next", StudyReadMe.of(folder));
      } catch (IOException e) {
        throw study.failure(e);
      }
      say(study.finish());
    }
    return ExitCode.DONE;
  }

  private void say(Path made) {
    Path shown = Path.of(Ending.shown(made));
    if (speech.json()) {
      terminal.out().println(JsonText.of(Map.of("folder", shown.toString())));
    } else if (speech.quiet()) {
      terminal.out().println(shown);
    } else {
      Path experiment = shown.resolve("scenarios/experiments/buddy-and-feedback.yaml");
      terminal.out().println("Created " + shown + "; begin with README.md there.");
      terminal
          .out()
          .println("Next: linkwork plan " + CommandLineText.of(List.of(experiment.toString())));
    }
    terminal.out().flush();
  }
}
