package org.linkwork.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.linkwork.parameter.ParameterDocument;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that explains the model from its own code and register. */
@Command(
    name = "explain",
    header = "Explain the model: parameters, decisions, themes, outcomes, phases, interventions.",
    description = {
      "",
      "What is shown is what the model itself reads, so that it is never out of date.",
      ""
    },
    parameterListHeading = "Arguments:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {ExitCode.HELP_DONE, ExitCode.HELP_FAULT, ExitCode.HELP_BAD_INPUT},
    footerHeading = "%nExamples:%n",
    footer = {
      "  linkwork explain themes",
      "  linkwork explain parameters --grep buddy",
      "  linkwork explain parameters --markdown > parameters.md",
      "  linkwork explain interventions buddy-system",
      "  linkwork explain interventions more-link-workers",
      "  linkwork explain outcomes --json"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final String TOPICS =
      "parameters, decisions, themes, outcomes, phases or interventions";

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "TOPIC", description = "One of " + TOPICS + ".")
  private String topic;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description = "Only the one of that name, such as buddy-system.")
  private String name;

  @Option(names = "--grep", paramLabel = "WORD", description = "Show only what mentions the word.")
  private String word;

  @Option(
      names = "--parameters",
      paramLabel = "FILE",
      defaultValue = "scenarios/parameters.yaml",
      description = "The register of parameters (default: ${DEFAULT-VALUE}).")
  private Path register;

  @Option(
      names = "--json",
      description = "Answer in one line of JSON on standard output, for other programs.")
  private boolean json;

  @Option(
      names = "--markdown",
      description = "All parameters as a page of tables in Markdown, for a paper or a wiki.")
  private boolean markdown;

  @Mixin private HelpOption help;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Topic asked = topic();
    if (markdown) {
      return page(asked);
    }
    List<Item> items =
        named(itemsOf(asked)).stream().filter(item -> word == null || item.mentions(word)).toList();
    if (json) {
      terminal.out().println(JsonText.of(items.stream().map(Item::facts).toList()));
      return ExitCode.DONE;
    }
    terminal.out().print(Paragraph.hanging("", asked.sentence(), terminal.width()));
    new ItemPage(terminal, items).print();
    if (items.isEmpty()) {
      terminal.err().println("Nothing among the " + asked.key() + " mentions \"" + word + "\".");
    }
    return ExitCode.DONE;
  }

  private int page(Topic asked) {
    if (asked != Topic.PARAMETERS || name != null || word != null || json) {
      Problems problems = new Problems();
      problems.error(
          Position.option("--markdown"),
          "only all parameters are a page in Markdown",
          "write linkwork explain parameters --markdown");
      throw new BadInputException(problems.sorted());
    }
    itemsOf(asked);
    terminal.out().print(ParameterDocument.of(ParameterRegister.read(register)));
    return ExitCode.DONE;
  }

  private List<Item> itemsOf(Topic asked) {
    try {
      return asked.items(register);
    } catch (BadInputException e) {
      if (Files.exists(register)) {
        throw e;
      }
      Problems problems = new Problems();
      problems.error(
          Position.whole(register),
          "there is no such file",
          "name the register with --parameters, such as --parameters my-study/scenarios/parameters.yaml;"
              + " linkwork init my-study makes one");
      throw new BadInputException(problems.sorted());
    }
  }

  private List<Item> named(List<Item> items) {
    List<Item> found =
        items.stream().filter(item -> name == null || item.name().equals(name)).toList();
    if (found.isEmpty()) {
      List<String> names = items.stream().map(Item::name).toList();
      Problems problems = new Problems();
      problems.error(
          Position.option("explain " + topic + " " + name),
          "there is nothing called \"" + name + "\" among the " + topic,
          NearestName.to(name, names)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("the command explain " + topic + " lists them all"));
      throw new BadInputException(problems.sorted());
    }
    return found;
  }

  private Topic topic() {
    return Arrays.stream(Topic.values())
        .filter(candidate -> candidate.key().equals(topic))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> keys = Arrays.stream(Topic.values()).map(Topic::key).toList();
              Problems problems = new Problems();
              problems.error(
                  Position.option("explain " + topic),
                  "there is no topic \"" + topic + "\"",
                  NearestName.advice(topic, keys));
              return new BadInputException(problems.sorted());
            });
  }
}
