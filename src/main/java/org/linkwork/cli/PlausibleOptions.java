package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.linkwork.calibration.PlausibleSetsFile;
import org.linkwork.calibration.SetsByWeight;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.words.Words;
import picocli.CommandLine.Option;

/** Options on the plausible sets over which an answer is given. */
final class PlausibleOptions {
  static final String SETS = "--plausible-sets";
  static final String FILE = "plausible-sets.csv";
  private static final int MOST = 1000;

  @Option(
      names = "--plausible",
      paramLabel = "N",
      description =
          "Give the answer over N plausible sets of the uncertain parameters, what is not known of"
              + " them apart from chance; 2 runs a set unless --replicates says otherwise. What a"
              + " scenario or --set says itself stands in every set.")
  private String count;

  @Option(
      names = SETS,
      paramLabel = "FILE",
      description =
          "The sets, as 'linkwork calibrate' writes them (default: "
              + FILE
              + " beside the first scenario).")
  private Path file;

  @Option(
      names = "--retry-failed",
      description =
          "With --plausible, in a folder that is gone on with: also try runs again that failed.")
  private boolean again;

  boolean isAsked() {
    return count != null || file != null;
  }

  boolean triesFailedAgain() {
    return again;
  }

  /** How many sets; empty after a problem. */
  OptionalInt count(Problems problems) {
    if (count != null && count.matches("[1-9][0-9]{0,3}") && Integer.parseInt(count) <= MOST) {
      int found = Integer.parseInt(count);
      if (found >= 2) {
        return OptionalInt.of(found);
      }
    }
    problems.error(
        Position.option("--plausible" + (count == null ? "" : " " + count)),
        count == null ? "it is not said how many sets are run" : "this is not a number of sets",
        "write a whole number from 2 to " + MOST + ", such as --plausible 50");
    return OptionalInt.empty();
  }

  /**
   * So many sets of the file, those of more weight rather than others.
   *
   * @throws BadInputException if the file cannot be read or has fewer
   */
  List<PlausibleSetsFile.Weighed> chosen(Path sets, ParameterRegister register, int number) {
    List<PlausibleSetsFile.Weighed> all = PlausibleSetsFile.read(sets, register);
    if (number > all.size()) {
      Problems problems = new Problems();
      problems.error(
          Position.option("--plausible " + number),
          sets + " has " + Words.count(all.size(), "set"),
          "write " + all.size() + " or fewer; for more sets calibrate with more candidates");
      throw new BadInputException(problems.sorted());
    }
    return SetsByWeight.chosen(all, number);
  }

  /** The file of sets. */
  Path file(Path scenario) {
    return file == null ? scenario.resolveSibling(FILE) : file;
  }

  /** The options as they were typed, the file by its full path. */
  List<String> typed() {
    List<String> typed = new ArrayList<>();
    if (count != null) {
      typed.addAll(List.of("--plausible", count));
    }
    if (file != null) {
      typed.addAll(List.of(SETS, file.toAbsolutePath().normalize().toString()));
    }
    return typed;
  }
}
