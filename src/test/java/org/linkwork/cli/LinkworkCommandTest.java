package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwork.report.screen.Ink;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class LinkworkCommandTest {
  @Test
  void shouldShowWhatThereIsWhenAlone() {
    Said said = Said.by();
    assertThat(said.exitCode()).isZero();
    assertThat(said.out())
        .contains("  run  ", "  compare  ", "  patient  ", "  explain  ", "  check  ")
        .doesNotContain("rng-dump");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "compare", "patient", "explain", "check", "rng-dump"})
  void shouldExplainEveryOptionOfACommand(String name) {
    Said said = Said.by(name, "--help");
    assertThat(said.exitCode()).isZero();
    CommandLine command = commandLine(Ink.PLAIN).getSubcommands().get(name);
    for (OptionSpec option : command.getCommandSpec().options()) {
      assertThat(said.out()).as(name).contains(option.longestName());
      assertThat(String.join("", option.description())).as(option.longestName()).endsWith(".");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "compare", "patient", "explain", "check"})
  void shouldGiveExamplesAndExitCodes(String name) {
    assertThat(Said.by(name, "--help").out())
        .contains("Examples:", "  linkwork " + name + " ", "Exit codes:", "  2 ");
  }

  @Test
  void shouldShowTheSameHelpInEitherOrder() {
    assertThat(Said.by("help", "sweep").out()).isEqualTo(Said.by("sweep", "--help").out());
    assertThat(Said.by("help").out()).isEqualTo(Said.by("--help").out());
    Said unknown = Said.by("help", "swep");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("help swep  error  there is no such command", "\"sweep\"");
  }

  @Test
  void shouldKeepHelpWithinTheWidthOfTheTerminal() {
    assertThat(Said.on(70, "compare", "--help").out().lines())
        .filteredOn(line -> !line.startsWith("  linkwork") && !line.startsWith("      "))
        .allMatch(line -> line.length() <= 70);
  }

  @Test
  void shouldUseColoursOnlyWhereTheyAreWanted() {
    StringWriter coloured = new StringWriter();
    commandLine(Ink.COLOUR).usage(new PrintWriter(coloured));
    assertThat(coloured.toString()).contains("\u001B[");
    assertThat(Said.by("--help").out()).doesNotContain("\u001B[");
  }

  @Test
  void shouldTellTheVersionOfTheBuild() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>linkwork</artifactId>\\s*<version>([^<]*)</version>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(Said.by("--version").out())
        .startsWith("Linkwork " + version.group(1) + System.lineSeparator())
        .contains("Results " + version.group(1) + "+");
  }

  private static CommandLine commandLine(Ink ink) {
    Terminal plain = Said.terminal(new StringWriter(), new StringWriter(), 100);
    return LinkworkCommand.commandLine(
        new Terminal(plain.out(), plain.err(), plain.interactive(), plain.width(), ink));
  }
}
