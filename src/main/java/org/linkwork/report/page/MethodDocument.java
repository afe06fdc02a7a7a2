package org.linkwork.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.report.folder.ContinuedFolder;

/** How the results in a folder were made, as a study's methods section needs it, in Markdown. */
public final class MethodDocument {
  private static final String FILE = "methods.md";
  private static final String HEADING = "# How these results were made";

  private final PageFolder folder;
  private final ParameterRegister register;

  private MethodDocument(PageFolder folder, ParameterRegister register) {
    this.folder = folder;
    this.register = register;
  }

  /**
   * The document about a folder.
   *
   * @param asked the folder, or one with a single folder of results within
   * @param register the parameters and their sources
   * @throws org.linkwork.parameter.reading.BadInputException if the folder cannot be used
   */
  public static MethodDocument about(Path asked, ParameterRegister register) {
    return new MethodDocument(PageFolder.open(asked), register);
  }

  /**
   * Writes the document beside the tables; an older one gives way to it.
   *
   * @return where it is
   * @throws org.linkwork.parameter.reading.BadInputException if a file of its name is there that is
   *     something else
   * @throws org.linkwork.report.folder.FolderException if it cannot be written
   */
  public Path write() {
    Path file = folder.place().resolve(FILE);
    ContinuedFolder place = new ContinuedFolder(folder.place());
    try {
      if (Files.exists(file) && !Files.readString(file).startsWith(HEADING)) {
        throw Refusal.of(
            file, "this is not a document that linkwork wrote", "move it or give it another name");
      }
      place.write(FILE, "How the results were made, in the order of STRESS-ABS.", text());
    } catch (IOException e) {
      throw place.failure(e);
    }
    return file;
  }

  private String text() {
    FolderManifest manifest = folder.manifest();
    StringBuilder text = new StringBuilder(HEADING).append("\n\n");
    text.append(
        """
        What depends on this study, in the order of STRESS-ABS (Monks et al. 2019). What is the same for every study with
        Linkwork %s stands in its documents: the model in the order of ODD+D (`src/docs/model-description.md`), the evidence
        (`evidence.md`), how it was made and tested (`trace.md`), how it stands beside the evidence (`validation.md`).
        What is left to the authors is marked *yours to say*.

        """
            .formatted(manifest.version()));
    objectives(text, manifest);
    logic(text, manifest);
    data(text, manifest);
    experimentation(text, manifest);
    implementation(text, manifest);
    return text.toString();
  }

  private static void objectives(StringBuilder text, FolderManifest manifest) {
    text.append("## 1 Objectives\n\n");
    Set<String> questions = new LinkedHashSet<>(manifest.questions());
    questions.forEach(question -> text.append("- Question: ").append(question).append('\n'));
    text.append("- Outputs: every column of every table is explained in `dictionary.csv`.\n");
    text.append("- Hypotheses fixed beforehand: *yours to say*.\n\n");
  }

  private void logic(StringBuilder text, FolderManifest manifest) {
    text.append("## 2 Logic\n\n");
    List<FolderManifest.Simulated> scenarios = manifest.scenarios();
    FolderManifest.Simulated first = scenarios.get(0);
    text.append("- Base: `")
        .append(first.name())
        .append("`, with every value in force in `scenario-resolved/`")
        .append(
            manifest.isOverSets()
                ? " but those of the plausible sets in `sets-used.csv`, which stand in their place.\n"
                : ".\n");
    for (FolderManifest.Simulated other : scenarios.subList(1, scenarios.size())) {
      text.append("- `").append(other.name()).append("` differs from it in:\n\n");
      text.append("  | what | value | how it is known |\n  | --- | --- | --- |\n");
      for (ScenarioDifferences.Difference one :
          ScenarioDifferences.of(folder, first.name(), other.name(), register)) {
        text.append("  | %s | %s | %s |%n".formatted(one.what(), one.value(), one.known()));
      }
      text.append('\n');
    }
    text.append('\n');
  }

  private static void data(StringBuilder text, FolderManifest manifest) {
    text.append("## 3 Data\n\n");
    text.append("- Parameters by kind of source: ");
    text.append(
            String.join(
                ", ",
                manifest.sources().entrySet().stream()
                    .map((Map.Entry<String, Integer> one) -> one.getValue() + " " + one.getKey())
                    .toList()))
        .append(".\n");
    text.append("- Each has a unit, a range and a source in `scenarios/parameters.yaml`.\n");
    text.append("- People are invented; the model is not calibrated to any real place.\n");
    text.append("- Data of your own that went into `place`, levers or prices: *yours to say*.\n\n");
  }

  private void experimentation(StringBuilder text, FolderManifest manifest) {
    text.append("## 4 Experimentation\n\n");
    for (FolderManifest.Simulated one : manifest.scenarios()) {
      text.append(
          "- `%s`: %d weeks of warm-up, %d of policy; %s %d, %s.%n"
              .formatted(
                  one.name(),
                  one.warmUpWeeks(),
                  one.policyWeeks(),
                  manifest.isOverSets()
                      ? "seeds of the sets (`sets-used.csv`) drawn from"
                      : "master seed",
                  one.seed(),
                  one.sameTown() ? "one town for all replicates" : "a town for each replicate"));
    }
    text.append("- Carried out: ").append(MethodChapter.experiment(manifest)).append('\n');
    text.append(
        "- Chance: every random number belongs to one person and one occasion, so that the same"
            + " replicate is the same town with the same luck in every world (`chance.md`).\n");
    text.append("- Intervals and verdicts: ")
        .append(PageKind.of(folder).statistics())
        .append("\n\n");
  }

  private static void implementation(StringBuilder text, FolderManifest manifest) {
    text.append("## 5 Implementation and access\n\n");
    text.append(
        "- Linkwork %s on Java %s, licence Apache-2.0.%n"
            .formatted(manifest.version(), manifest.run().getOrDefault("java", "?")));
    for (FolderManifest.Simulated one : manifest.scenarios()) {
      text.append("- Content of `%s`: SHA-256 %s.%n".formatted(one.name(), one.sha256()));
    }
    text.append("- To repeat it:\n\n  ```\n  ").append(manifest.command()).append("\n  ```\n\n");
    text.append(
        "  The same version gives the same numbers on any computer with any number of threads.\n");
    text.append("- Authors, funding, interests, ethics: *yours to say*.\n");
  }
}
