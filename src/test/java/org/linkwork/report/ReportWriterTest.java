package org.linkwork.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.report.folder.FolderException;
import org.linkwork.report.folder.FullDisk;
import org.linkwork.report.folder.ProvenanceExamples;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.report.screen.Ink;
import org.linkwork.report.screen.Screen;

class ReportWriterTest {
  private static final String[] PAIR = {"baseline", "05-buddy-system"};

  @TempDir private static Path shelf;
  private static Path shared;

  @TempDir private Path place;

  @BeforeAll
  static void writeOneReport() {
    shared = comparison(shelf.resolve("shared"), 1, PAIR);
  }

  @Test
  void shouldWriteTheSameBytesWhateverTheThreadsAndTheLocale() throws IOException {
    Locale locale = Locale.getDefault();
    Map<String, byte[]> first = contents(shared);
    Locale.setDefault(Locale.GERMANY);
    Map<String, byte[]> second;
    try {
      second = contents(comparison(place.resolve("second"), 8, PAIR));
    } finally {
      Locale.setDefault(locale);
    }
    assertThat(second.keySet()).isEqualTo(first.keySet()).contains("weekly.csv", "README.txt");
    first.remove("manifest.json");
    first.forEach((file, bytes) -> assertThat(second.get(file)).as(file).isEqualTo(bytes));
  }

  @Test
  void shouldKeepWhatDiffersBetweenMachinesInOnePartOfTheManifest() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Path folder = comparison(place.resolve("second"), 8, PAIR);
    JsonNode one = mapper.readTree(shared.resolve("manifest.json").toFile());
    JsonNode other = mapper.readTree(folder.resolve("manifest.json").toFile());
    assertThat(one.get("run").get("threads").asInt()).isEqualTo(1);
    assertThat(one.get("run")).isNotEqualTo(other.get("run"));
    assertThat(without(one, "run")).isEqualTo(without(other, "run"));
    assertThat(one.get("scenarios").get(1).get("sha256").asText()).hasSize(64);
    assertThat(one.get("parameters_by_source").get("assumption").asInt()).isPositive();
  }

  @Test
  void shouldDescribeEveryColumnOfEveryTableInTheDictionary() throws IOException {
    List<String> described =
        Files.readAllLines(shared.resolve("dictionary.csv")).stream()
            .skip(1)
            .map(line -> line.split(",")[0] + " " + line.split(",")[1])
            .toList();
    List<String> columns = new ArrayList<>();
    for (String file : contents(shared).keySet()) {
      if (file.endsWith(".csv")) {
        for (String column : firstLine(shared.resolve(file)).split(",")) {
          columns.add(file + " " + column);
        }
      }
    }
    assertThat(columns).hasSizeGreaterThan(150);
    assertThat(described).containsExactlyInAnyOrderElementsOf(columns);
  }

  @Test
  void shouldLayTheNumbersOfEveryPictureBesideIt() throws IOException {
    Map<String, byte[]> files = contents(shared);
    List<String> pictures = files.keySet().stream().filter(name -> name.endsWith(".png")).toList();
    assertThat(pictures)
        .containsExactly(
            "figures/coupling.png",
            "figures/effects.png",
            "figures/groups.png",
            "figures/leaky-pathway.png",
            "figures/waits.png",
            "figures/weekly-series.png",
            "figures/who-gained.png");
    assertThat(pictures)
        .allSatisfy(
            picture ->
                assertThat(new String(files.get(picture.replace(".png", ".csv"))).lines().count())
                    .as(picture)
                    .isGreaterThan(4));
  }

  @Test
  void shouldDrawPicturesThatCanBeReadInPrint() throws IOException {
    Path figures = shared.resolve("figures");
    try (var pictures = Files.list(figures).filter(path -> path.toString().endsWith(".png"))) {
      for (Path picture : pictures.toList()) {
        BufferedImage image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).as(picture.toString()).isEqualTo(2000);
        assertThat(image.getHeight()).as(picture.toString()).isBetween(900, 3200);
        assertThat(image.getRGB(3, 3)).isEqualTo(0xFFFFFFFF);
      }
    }
  }

  @Test
  void shouldNameEveryFileInTheReadMe() throws IOException {
    String text = Files.readString(shared.resolve("README.txt"));
    assertThat(contents(shared).keySet())
        .allSatisfy(file -> assertThat(text).contains("\n" + file + " "));
    assertThat(text)
        .contains("linkwork compare scenarios/baseline.yaml scenarios/05-buddy-system.yaml")
        .contains("read.csv(\"weekly.csv\")")
        .contains("pd.read_csv(\"weekly.csv\")")
        .contains("not\ncalibrated");
  }

  @Test
  void shouldListEveryOtherFileInTheManifest() throws IOException {
    JsonNode files =
        new ObjectMapper().readTree(shared.resolve("manifest.json").toFile()).get("files");
    assertThat(files.findValuesAsText("name"))
        .containsExactlyElementsOf(
            contents(shared).keySet().stream()
                .filter(name -> !name.equals("manifest.json"))
                .toList());
  }

  @Test
  void shouldReportASingleScenario() throws IOException {
    Path folder =
        new ReportWriter(
                RunFolder.at(place.resolve("run")),
                Findings.of(SyntheticRuns.runs("baseline", 3)),
                ProvenanceExamples.of(1, "baseline"))
            .write();
    assertThat(contents(folder).keySet())
        .contains("figures/leaky-pathway.png", "summary.csv", "scenario-resolved/baseline.yaml")
        .doesNotContain("effects.csv", "figures/effects.png", "failures.csv");
  }

  @Test
  void shouldTellAScenarioFromItselfByName() throws IOException {
    Path folder = comparison(place.resolve("results"), 1, "baseline", "baseline");
    assertThat(Files.readString(folder.resolve("effects.csv")))
        .contains("\nbaseline (2),baseline,");
    assertThat(folder.resolve("scenario-resolved/baseline (2).yaml")).isNotEmptyFile();
  }

  @Test
  void shouldKeepTheFindingsWhenTheDiskFillsUpWithWeeks() {
    Path target = place.resolve("results");
    ReportWriter writer =
        new ReportWriter(
            FullDisk.folder(target, "weekly.csv", 1000),
            Findings.of(SyntheticRuns.comparison(2, PAIR), List.of()),
            ProvenanceExamples.of(1, PAIR));
    assertThatThrownBy(writer::write)
        .isInstanceOf(FolderException.class)
        .hasMessageContaining("the disk is full")
        .hasMessageContaining("results-unfinished");
    assertThat(target).doesNotExist();
    Path kept = place.resolve("results-unfinished");
    assertThat(contents(kept).keySet())
        .contains("effects.csv", "figures/leaky-pathway.png")
        .doesNotContain("weekly.csv", "manifest.json");
  }

  @Test
  void shouldWriteTheNumbersAndSaySoWhereNoPictureCanBeDrawn() {
    ReportWriter writer =
        new ReportWriter(
            RunFolder.at(place.resolve("results")),
            Findings.of(SyntheticRuns.comparison(2, PAIR), List.of()),
            ProvenanceExamples.of(1, PAIR),
            false);
    Path folder = writer.write();
    assertThat(writer.note()).hasValueSatisfying(note -> assertThat(note).contains("no fonts"));
    assertThat(contents(folder).keySet())
        .contains("figures/leaky-pathway.csv")
        .noneMatch(name -> name.endsWith(".png"));
  }

  @Test
  void shouldReportAWorldInWhichNothingHappens() {
    for (int replicates : new int[] {1, 3}) {
      Findings nothing = Findings.of(EmptyRuns.comparison(replicates, PAIR), List.of());
      Path folder =
          new ReportWriter(
                  RunFolder.at(place.resolve("nothing-" + replicates)),
                  nothing,
                  ProvenanceExamples.of(1, PAIR))
              .write();
      assertThat(contents(folder).keySet()).containsAll(contents(shared).keySet());
      assertThat(Screen.text(nothing, Ink.PLAIN).replace('\n', ' '))
          .contains("of 1 adult, 1 week after 0 weeks of warm-up")
          .contains("nobody brings a social need to a GP")
          .contains("nobody is lost")
          .doesNotContain("NaN");
    }
  }

  private static Path comparison(Path place, int threads, String... scenarios) {
    ReportWriter writer =
        new ReportWriter(
            RunFolder.at(place),
            Findings.of(SyntheticRuns.comparison(3, scenarios), List.of()),
            ProvenanceExamples.of(threads, scenarios));
    assertThat(writer.note()).isEmpty();
    return writer.write();
  }

  private static Map<String, byte[]> contents(Path folder) {
    Map<String, byte[]> contents = new TreeMap<>();
    try (var paths = Files.walk(folder).filter(Files::isRegularFile)) {
      for (Path path : paths.toList()) {
        contents.put(
            folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  private static String firstLine(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().orElseThrow();
    }
  }

  private static JsonNode without(JsonNode node, String field) {
    ObjectNode copy = node.deepCopy();
    copy.remove(field);
    return copy;
  }
}
