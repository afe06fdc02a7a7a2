package org.linkwork.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CsvTableTest {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "test.csv",
          "A test.",
          Column.text("name", "a name"),
          Column.whole("people", "people", "a count"),
          Column.number("mean", "weeks", "a mean"));

  private final Locale locale = Locale.getDefault();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  @Test
  void shouldWriteHeadingsAndRowsEndedByLineFeeds() throws IOException {
    try (CsvTable table = new CsvTable(LAYOUT, bytes)) {
      table.text("plain").whole(1234567).number(1234.5).endRow();
    }
    assertThat(written()).isEqualTo("name,people,mean\nplain,1234567,1234.5\n");
  }

  @Test
  void shouldQuoteOnlyWhatNeedsIt() throws IOException {
    try (CsvTable table = new CsvTable(LAYOUT, bytes)) {
      table.text("a,b").whole(0).number(0).endRow();
      table.text("say \"yes\"").whole(0).number(0).endRow();
      table.text("two\nlines").whole(0).number(0).endRow();
      table.text("café d'Âge; fine").whole(0).number(0).endRow();
    }
    assertThat(written())
        .isEqualTo(
            "name,people,mean\n\"a,b\",0,0\n\"say \"\"yes\"\"\",0,0\n\"two\nlines\",0,0\n"
                + "café d'Âge; fine,0,0\n");
  }

  @Test
  void shouldLeaveACellEmptyForWhatDoesNotExist() throws IOException {
    try (CsvTable table = new CsvTable(LAYOUT, bytes)) {
      table.text(null).whole(3).number(Double.NaN).endRow();
    }
    assertThat(written()).endsWith("\n,3,\n");
  }

  @Test
  void shouldRefuseARowThatDoesNotFitTheLayout() throws IOException {
    CsvTable table = new CsvTable(LAYOUT, bytes);
    table.text("too short");
    assertThatThrownBy(table::endRow)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("test.csv")
        .hasMessageContaining("1 cells for 3 columns");
  }

  @Test
  void shouldWriteTheSameBytesUnderAnyLocale() throws IOException {
    for (Locale tried : new Locale[] {Locale.UK, Locale.GERMANY, Locale.forLanguageTag("ar-EG")}) {
      Locale.setDefault(tried);
      bytes.reset();
      try (CsvTable table = new CsvTable(LAYOUT, bytes)) {
        table.text("x").whole(1234567).number(1234567.25).endRow();
      }
      assertThat(written()).isEqualTo("name,people,mean\nx,1234567,1234567.25\n");
    }
  }

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
