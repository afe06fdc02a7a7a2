package org.linkwork.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.PlainNumber;
import org.linkwork.report.table.TableLayout;
import org.linkwork.store.ResultStore;
import org.linkwork.store.Rows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that asks a sweep's store with SQL. */
@Command(
    name = "query",
    header = "Ask the store of a sweep with SQL.",
    abbreviateSynopsis = true,
    description = {
      "",
      "Tables: points (one column a factor), runs (one row a run, one column an outcome), weekly,"
          + " strata, readings, failures and timings; all but the first have a column point. Nothing can be"
          + " changed.",
      ""
    },
    parameterListHeading = "Arguments:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {ExitCode.HELP_DONE, ExitCode.HELP_FAULT, ExitCode.HELP_BAD_INPUT},
    footerHeading = "%nExamples:%n",
    footer = {
      "  linkwork query outputs/caseload \"SELECT point, avg(met) FROM runs GROUP BY point\"",
      "  linkwork query outputs/caseload \"FROM failures\" --csv > failed.csv",
      "  linkwork query outputs/caseload \"DESCRIBE runs\""
    })
final class QueryCommand implements Callable<Integer> {
  private static final int MOST_ROWS = 200;
  private static final String GAP = "  ";

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of a sweep.")
  private Path folder;

  @Parameters(index = "1", paramLabel = "SQL", description = "A question in SQL, as DuckDB has it.")
  private String sql;

  @Option(names = "--csv", description = "Answer in CSV, with all rows.")
  private boolean csv;

  @Mixin private HelpOption help;

  QueryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SweepPlace place = new SweepPlace(folder);
    try (ResultStore store = ResultStore.look(place.store(), Version.OF_RESULTS);
        Rows rows = store.ask(sql)) {
      if (csv) {
        printCsv(rows);
      } else {
        printTable(rows);
      }
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private void printCsv(Rows rows) throws IOException {
    TableLayout layout =
        new TableLayout(
            "", "", rows.columns().stream().map(name -> Column.text(name, "")).toList());
    try (CsvTable table = new CsvTable(layout, new ToWriter(terminal.out()))) {
      while (rows.next()) {
        cells(rows).forEach(table::text);
        table.endRow();
      }
    }
  }

  private void printTable(Rows rows) {
    List<List<String>> lines = new ArrayList<>();
    List<Boolean> numeric = new ArrayList<>();
    lines.add(rows.columns());
    rows.columns().forEach(name -> numeric.add(true));
    boolean more = rows.next();
    while (more && lines.size() <= MOST_ROWS) {
      for (int at = 0; at < numeric.size(); at++) {
        numeric.set(at, numeric.get(at) && (rows.isNumber(at) || rows.text(at) == null));
      }
      lines.add(cells(rows));
      more = rows.next();
    }
    int[] widths = new int[numeric.size()];
    for (List<String> line : lines) {
      for (int at = 0; at < widths.length; at++) {
        widths[at] = Math.max(widths[at], line.get(at).length());
      }
    }
    lines.forEach(line -> terminal.out().println(aligned(line, widths, numeric)));
    if (more) {
      terminal
          .err()
          .println("These are the first " + MOST_ROWS + " rows; --csv gives all of them.");
    }
  }

  private static String aligned(List<String> line, int[] widths, List<Boolean> numeric) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < widths.length; at++) {
      String format = "%" + (numeric.get(at) ? "" : "-") + Math.max(1, widths[at]) + "s";
      text.append(at == 0 ? "" : GAP).append(String.format(Locale.ROOT, format, line.get(at)));
    }
    return text.toString().stripTrailing();
  }

  private static List<String> cells(Rows rows) {
    List<String> cells = new ArrayList<>();
    for (int at = 0; at < rows.columns().size(); at++) {
      String text = rows.text(at);
      cells.add(text == null ? "" : rows.isNumber(at) ? number(rows, at, text) : text);
    }
    return cells;
  }

  /** Fractions as all tables write them; whole numbers as they are, however long. */
  private static String number(Rows rows, int at, String text) {
    return text.matches("-?[0-9]+") ? text : PlainNumber.of(rows.number(at));
  }

  /** Hands on whole texts in UTF-8, which are not cut within a character. */
  private static final class ToWriter extends OutputStream {
    private final PrintWriter out;

    ToWriter(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void write(int oneByte) {
      out.write(oneByte);
    }

    @Override
    public void write(byte[] text, int offset, int length) {
      out.write(new String(text, offset, length, StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
      out.flush();
    }
  }
}
