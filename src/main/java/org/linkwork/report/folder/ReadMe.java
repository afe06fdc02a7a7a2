package org.linkwork.report.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioIdentity;

/** The text that explains a folder of results to whoever opens it. */
public final class ReadMe {
  private ReadMe() {}

  /**
   * The text.
   *
   * @param findings what came out, a sentence each
   * @param files the files finished so far; dictionary, manifest and this text are added
   * @param example how one of the tables is read
   * @param repetition how they are repeated, as {@link Repetition} says it
   */
  public static String text(
      Provenance provenance,
      List<String> findings,
      List<ResultFile> files,
      Example example,
      String repetition) {
    StringBuilder text = new StringBuilder();
    text.append("Results of Linkwork ").append(provenance.version()).append("\n\n");
    for (Scenario scenario : provenance.scenarios()) {
      text.append(scenario.name()).append(": ").append(scenario.question()).append('\n');
    }
    heading(text, "What came out");
    findings.forEach(finding -> text.append(finding).append(".\n"));
    text.append(
        """
        These are results of a model with invented people. Unless a scenario says so, it is not
        calibrated to any real place: use it to compare, not to predict.
        """);
    heading(text, "What each file is");
    text.append(list(files));
    heading(text, "How to read them");
    text.append(
        """
        Every CSV has one fact a row, a heading line, commas, points in numbers and UTF-8. An empty
        cell is a value that does not exist. Units and meanings are in dictionary.csv. Work from
        within this folder.

        In R:

        """);
    text.append(example.inR());
    text.append("\nIn Python:\n\n");
    text.append(example.inPython());
    heading(text, "How to repeat them");
    text.append(repetition);
    heading(text, "How to cite them");
    text.append(citation(provenance));
    return text.toString();
  }

  private static void heading(StringBuilder text, String words) {
    text.append('\n').append(words).append('\n').append("-".repeat(words.length())).append('\n');
  }

  private static String list(List<ResultFile> files) {
    List<ResultFile> all = new ArrayList<>(files);
    all.add(new ResultFile("README.txt", "This text.", 0, ""));
    all.add(new ResultFile("dictionary.csv", "Every column of every table.", 0, ""));
    all.add(
        new ResultFile("manifest.json", "Version, seeds, hashes and times, for machines.", 0, ""));
    all.sort(Comparator.comparing(ResultFile::name));
    int widest = all.stream().mapToInt(file -> file.name().length()).max().orElseThrow();
    StringBuilder lines = new StringBuilder();
    for (ResultFile file : all) {
      lines
          .append(file.name())
          .append(" ".repeat(widest - file.name().length() + 2))
          .append(file.purpose())
          .append('\n');
    }
    return lines.toString();
  }

  private static String citation(Provenance provenance) {
    StringBuilder text = new StringBuilder();
    text.append("Linkwork ").append(provenance.version());
    text.append(", an agent-based simulation of the UK social prescribing pathway (2026).\n");
    for (Scenario scenario : provenance.scenarios()) {
      text.append("Scenario ").append(scenario.name());
      text.append(", seed ").append(scenario.seed());
      text.append(", content ").append(ScenarioIdentity.of(scenario), 0, 16).append(".\n");
    }
    return text.toString();
  }
}
