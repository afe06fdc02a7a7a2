package org.linkwork.parameter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvCellsTest {
  @TempDir Path folder;
  private final Problems problems = new Problems();

  private Optional<List<List<YamlNode.Scalar>>> read(String text) {
    Path file = folder.resolve("table.csv");
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return CsvCells.read(file, problems);
  }

  private List<List<String>> texts(String text) {
    return read(text).orElseThrow().stream()
        .map(row -> row.stream().map(YamlNode.Scalar::text).toList())
        .toList();
  }

  private List<String> said() {
    return problems.sorted().stream()
        .map(problem -> problem.toString().replace(folder + "/", ""))
        .toList();
  }

  @Test
  void shouldReadCellsWhateverEndsTheLines() {
    List<List<String>> cells = List.of(List.of("a", "b"), List.of("1", "2"));
    assertThat(texts("a,b\n1,2\n")).isEqualTo(cells);
    assertThat(texts("a,b\r\n1,2")).isEqualTo(cells);
    assertThat(texts("a,b\r1,2\r")).isEqualTo(cells);
    assertThat(texts("\uFEFFa, b \n\n  \n1,2\n\n")).isEqualTo(cells);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void shouldTakeQuotesOffAndKeepEmptyCells() {
    assertThat(texts("\"a,b\",\"say \"\"so\"\"\",\n,\"\",3\n,"))
        .containsExactly(List.of("a,b", "say \"so\"", ""), List.of("", "", "3"), List.of("", ""));
  }

  @Test
  void shouldKnowWhereEachCellBegins() {
    List<List<YamlNode.Scalar>> rows = read("\uFEFF\"é\",b\n1,\"2\",3\n").orElseThrow();
    assertThat(rows.get(0).get(1).position().toString()).endsWith("table.csv:1:5");
    assertThat(rows.get(1).get(1).position().toString()).endsWith("table.csv:2:3");
    assertThat(rows.get(1).get(2).position().toString()).endsWith("table.csv:2:7");
  }

  @Test
  void shouldRefuseQuotesThatDoNotFit() {
    assertThat(read("a,b\n1,\"2\n3,4\n")).isEmpty();
    assertThat(read("a,b\n1,\"2\"3\n")).isEmpty();
    assertThat(said())
        .containsExactly(
            "table.csv:2:3  error  this quote is not closed in its line - close it, or take it out",
            "table.csv:2:6  error  text stands after a closing quote"
                + " - put a comma after the quote");
  }

  @Test
  void shouldRefuseATableOfNothing() {
    assertThat(read("\n \n")).isEmpty();
    assertThat(said())
        .containsExactly(
            "table.csv  error  the table is empty - write the names of columns in line 1");
  }
}
