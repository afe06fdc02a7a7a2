package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {
  @TempDir private Path folder;
  private SmallTown town;

  @BeforeEach
  void buildTown() {
    town = SmallTown.in(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --seed abc                          | seed is "abc", not a whole number
          --seed 1.5                          | seed is "1.5", not a whole number
          --replicates 0                      | replicates is 0 - write a whole number from 1
          --replicates few                    | replicates is "few", not a whole number
          --set place.registered_people=-1    | place.registered_people is -1, outside its range
          --set place.registered_people       | this is not name=value
          --set service.link_worker=3         | did you mean "service.link_workers"?
          --without tme                       | did you mean "time"?
          --threads 0                         | this is not a number of threads
          --threads two                       | this is not a number of threads
          --until-half-width turnd_up=3       | did you mean "turned_up"?
          --until-half-width nonsense=3       | the command explain outcomes lists them all
          --until-half-width turned_up        | this is not OUTCOME=H
          --until-half-width turned_up=0      | the half-width is not a number above 0
          --until-half-width turned_up=wide   | the half-width is not a number above 0
          """)
  void shouldRefuseAnOptionInASentence(String options, String sentence) {
    Said said = run(options.split(" "));
    refused(said);
    assertThat(said.err()).startsWith(options + "  error  ").contains(sentence);
    assertThat(said.err()).endsWith("1 error. Nothing was run." + System.lineSeparator());
  }

  @Test
  void shouldRefusePrecisionFromTooFewRuns() {
    Said said = run("--until-half-width", "turned_up=1", "--replicates", "9");
    refused(said);
    assertThat(said.err())
        .startsWith("--replicates 9  error  no precision can be judged by so few runs - write 10");
  }

  @Test
  void shouldSayEverythingAtOnce() {
    Said said = run("--seed", "x", "--threads", "x", "--without", "x", "--until-half-width", "x=1");
    refused(said);
    assertThat(said.err()).contains("4 errors. Nothing was run.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --sed 3            | --sed  error  there is no such option - did you mean "--seed"?
          --threds=3         | --threds=3  error  there is no such option - did you mean "--threads"?
          --seed             | --seed  error  its value is missing - write it after the option
          --quiet=maybe      | --quiet  error  this option takes no value - write it alone
          --seed 1 --seed 2  | --seed  error  this stands twice - write it once
          another.yaml       | another.yaml  error  this is one argument too many - leave it out
          """)
  void shouldRefuseWhatCannotBeParsedInASentence(String options, String line) {
    Said said = run(options.split(" "));
    refused(said);
    assertThat(said.err().lines())
        .containsExactly(line, "Nothing was run. See linkwork run --help.");
  }

  @Test
  void shouldAskForWhatIsMissing() {
    assertThat(Said.by("run").err())
        .startsWith("SCENARIO  error  this is missing - give a scenario file, such as ");
    assertThat(Said.by("compare").err()).startsWith("BASELINE  error  this is missing - give the ");
    assertThat(Said.by("compare", town.baseline()).err())
        .startsWith("OTHER  error  this is missing - give one or more scenario files");
    assertThat(Said.by("explain").err()).startsWith("TOPIC  error  this is missing - give one of ");
    assertThat(Said.by("check").exitCode()).isEqualTo(2);
  }

  @Test
  void shouldRefuseAnUnknownCommand() {
    Said said = Said.by("comprae");
    refused(said);
    assertThat(said.err().lines())
        .containsExactly(
            "comprae  error  there is no such command - did you mean \"compare\"?",
            "Nothing was run. See linkwork --help.");
  }

  @Test
  void shouldRefuseAMissingFileAndADirectory() {
    Said missing = Said.by("run", town.scenario("baselin"));
    refused(missing);
    assertThat(missing.err()).contains("there is no such file - did you mean \"baseline.yaml\"?");
    Said directory = Said.by("run", folder.toString());
    refused(directory);
    assertThat(directory.err()).contains("this is a directory, not a file");
  }

  @Test
  void shouldRefuseAFolderThatHoldsFiles() throws IOException {
    Files.createDirectories(town.results());
    Files.writeString(town.results().resolve("precious.txt"), "mine");
    Said said = run();
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains(" already holds files, and results are never overwritten");
    assertThat(town.written()).containsExactly("results", "results/precious.txt");
  }

  @Test
  void shouldRefuseAPlaceInsideAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Said said = Said.by("run", town.baseline(), "--out", file.resolve("inside").toString());
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains(" is a file, so no folder can be made in it");
    assertThat(town.written()).containsExactly("file");
  }

  private Said run(String... options) {
    List<String> typed =
        new ArrayList<>(List.of("run", town.baseline(), "--out", town.results().toString()));
    typed.addAll(Arrays.asList(options));
    return Said.by(typed.toArray(String[]::new));
  }

  private void refused(Said said) {
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).doesNotContain("Exception", "\tat ");
    assertThat(town.written()).isEmpty();
  }
}
